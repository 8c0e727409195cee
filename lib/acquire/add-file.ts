import { mkdir, readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'
import { writeWhole } from '#lib/files/write-whole.ts'
import { isDataset, isReadable, readFormats } from '#lib/ingest/read/formats.ts'
import { adviceFor } from '#lib/ingest/read/refused-formats.ts'
import { AcquireError } from './acquire-error.ts'
import { bytesOfSource, type StoredSource, sha256Of } from './store-source.ts'

/** How a file is added. */
export interface AddFileOptions {
  /** Folder below `sources/` that it is put into; without it, `sources/` itself. */
  into?: string
  /** Whether a file of the same name with other bytes is a new version of the one that is there. */
  replace?: boolean
  /** The clock that names earlier versions. */
  now?: () => Date
}

/** A file to add, and the path that it is to have below `sources/`. */
interface NamedFile {
  path: string
  source: string
}

/**
 * The files that a path names: itself, or all files of a folder, below the folder's own name and sorted; those with a
 * name that begins with a dot, or in a folder with such a name, are left out. Rejects with `AcquireError` where there
 * is nothing at the path.
 */
export async function filesAt(path: string): Promise<NamedFile[]> {
  const kind = await stat(path).catch(() => undefined)
  if (!kind) throw new AcquireError(`${path}: there is no such file or folder`)
  if (!kind.isDirectory()) return [{ path, source: basename(path) }]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(path, join(entry.parentPath, entry.name)))
    .filter((name) => !name.split(sep).some((part) => part.startsWith('.')))
    .sort()
    .map((name) => ({ path: join(path, name), source: [basename(path), ...name.split(sep)].join('/') }))
}

/**
 * Copies a file into the sources of an archive. Nothing is lost: where a source with the same bytes is there, nothing
 * changes; where one with other bytes is, the file is refused, or with `replace` that one moves to `versions/`. Rejects
 * with `AcquireError` where the file is refused, empty, of no format that is read, or `into` is no folder below
 * `sources/`; with the system's error where it can't be read or written.
 *
 * @param content folder of the archive
 */
export async function addFile(
  { path, source }: NamedFile,
  content: string,
  options: AddFileOptions = {},
): Promise<StoredSource> {
  const { into, replace = false, now = () => new Date() } = options
  if (!isReadable(source) && !isDataset(source))
    throw new AcquireError(
      `${path}: its format is not read${adviceFor(source) ? `: ${adviceFor(source)}` : ''}; expected ${readFormats}`,
    )
  const place = into === undefined ? source : `${folderBelow(into)}/${source}`
  const bytes = await readFile(path)
  if (bytes.length === 0) throw new AcquireError(`${path}: the file is empty; expected a text`)
  const there = await bytesOfSource(content, place)
  if (there && sha256Of(there) === sha256Of(bytes)) return { outcome: 'unchanged', source: place }
  if (!there) {
    await write(join(content, 'sources', place), bytes)
    return { outcome: 'added', source: place }
  }
  if (!replace)
    throw new AcquireError(
      `${path}: sources/${place} is there already, with other bytes. If this is a new version of it, say --replace; if it is another text, put it elsewhere with --into FOLDER`,
    )
  const time = now().toISOString().slice(0, 19).replaceAll(':', '-')
  const earlier = `versions/${place.replace(/(\.[^./]+)$/, `.until-${time}Z$1`)}`
  await write(join(content, earlier), there)
  await write(join(content, 'sources', place), bytes)
  return { outcome: 'changed', source: place, earlier }
}

function folderBelow(into: string): string {
  const parts = into.split(/[/\\]/).filter((part) => part !== '' && part !== '.')
  if (parts.length === 0 || parts.some((part) => part.startsWith('.')) || /^[/\\]|:/.test(into))
    throw new AcquireError(`--into: found "${into}"; expected a folder below sources/, such as speeches/2026`)
  return parts.join('/')
}

async function write(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeWhole(file, bytes)
}

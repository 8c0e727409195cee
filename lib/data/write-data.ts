import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { DataFormatId } from '#lib/domain/data-formats.ts'
import { writeApi } from './api/write-api.ts'
import { citationFile } from './citation-file.ts'
import type { MadeFile } from './data-file.ts'
import type { DataInput } from './data-input.ts'
import { dataPackage, type HashedFile } from './data-package.ts'
import { dataFormats } from './formats.ts'
import { commonLicence } from './licence-identifier.ts'
import type { DataManifest } from './manifest.ts'

/** Folder of the data, below that of the site. */
export const dataFolder = 'data'
/** Folder of the API, whose number changes only when an answer's fields get another meaning. */
export const apiFolder = 'api/v1'

/** What to make, and who is told of it. */
export interface DataOptions {
  /** The forms that are wanted; all where nothing is said. */
  formats?: readonly DataFormatId[]
  onProgress?: (done: number, total: number) => void
}

/**
 * Writes all that can be taken away of an archive into the folders `data/` and `api/v1/` below a folder: the files of each
 * form, their description (Data Package), checksums, how to cite them, and the API. The same archive gives the same
 * bytes. Gives what the page that offers them is told. Rejects with the system's error.
 */
export async function writeData(
  input: DataInput,
  folder: string,
  { formats: wanted, onProgress }: DataOptions = {},
): Promise<DataManifest> {
  const data = join(folder, dataFolder)
  await mkdir(data, { recursive: true })
  const formats = dataFormats.filter(({ id }) => wanted?.includes(id) ?? true)
  const files: (HashedFile & { format: DataFormatId })[] = []
  for (const [index, format] of formats.entries()) {
    onProgress?.(index, formats.length + 1)
    for (const made of await format.write(input, data))
      files.push({ ...made, format: format.id, ...(await bytesOf(data, made)) })
  }
  onProgress?.(formats.length, formats.length + 1)
  const version = sha256(files.map(checksumLine).join('')).slice(0, 12)
  const licence = licenceOfAll(input)
  const facts = { version, licence }
  const descriptions = {
    'datapackage.json': `${JSON.stringify(dataPackage(input, files, facts), undefined, 2)}\n`,
    'CITATION.cff': citationFile(input, facts),
  }
  for (const [name, text] of Object.entries(descriptions)) await writeFile(join(data, name), text)
  const checked = [...files, ...Object.entries(descriptions).map(([path, text]) => ({ path, sha256: sha256(text) }))]
  await writeFile(join(data, 'SHA256SUMS'), checked.map(checksumLine).join(''))
  const api = await writeApi(input, join(folder, apiFolder), version)
  onProgress?.(formats.length + 1, formats.length + 1)
  return {
    version,
    files: files.map(({ columns: _, ...listed }) => listed),
    apiFiles: api.files,
    isByDocument: api.isByDocument,
    ...(!api.isByDocument && { sharedFiles: Object.fromEntries(api.places) }),
  }
}

/** The licence of all documents, as programs know it; undefined where there is none for all. */
function licenceOfAll({ archive, context }: DataInput): string | undefined {
  const rights = archive.documents.map(
    ({ rights, source }) =>
      rights ?? (source.collection === undefined ? undefined : context.rightsOf(source.collection)) ?? null,
  )
  return commonLicence(rights)
}

async function bytesOf(folder: string, { path }: MadeFile): Promise<{ bytes: number; sha256: string }> {
  const file = join(folder, path)
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return { bytes: (await stat(file)).size, sha256: hash.digest('hex') }
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** A line as `sha256sum --check` reads it. */
function checksumLine({ path, sha256 }: Pick<HashedFile, 'path' | 'sha256'>): string {
  return `${sha256}  ${path}\n`
}

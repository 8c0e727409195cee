import { createHash } from 'node:crypto'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import { removeLeftovers } from '#lib/files/leftovers.ts'
import { writeWhole } from '#lib/files/write-whole.ts'
import { writePlainYaml } from '#lib/markdown/yaml.ts'
import { type Retrieval, retrievalFile } from '#lib/records/retrievals.ts'

/** What was done with a source: added, left as it was, or put in the place of an earlier version. */
export interface StoredSource {
  outcome: 'added' | 'unchanged' | 'changed'
  /** Path below `sources/`. */
  source: string
  /** Path below the archive's folder where the earlier bytes of a changed source are now. */
  earlier?: string
}

/** The same for a source from the web, with its record as it is now. */
export interface StoredWebSource extends StoredSource {
  retrieval: Retrieval
}

/** A record of how bytes came, before they are compared with earlier ones. */
export type NewRetrieval = Omit<Retrieval, 'sha256' | 'size' | 'earlier'>

/** The SHA-256 of bytes, 64 hexadecimal digits. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/**
 * The bytes of a source, by its path below `sources/`; undefined where there is none. Rejects where it can't be read.
 */
export async function bytesOfSource(content: string, source: string): Promise<Uint8Array | undefined> {
  return readFile(join(content, 'sources', source)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
}

/**
 * Keeps bytes from the web as a source, and how they came in `retrieved/`. Bytes that are there already change nothing.
 * Others take the place of the earlier ones, which move to `versions/`, so that the ingest knows the text again by its
 * path and keeps its published ids. A run that is ended in between is completed by the next one that gets the same
 * bytes. Rejects with the system's error where a file can't be read or written.
 *
 * @param content folder of the archive
 * @param source path that it is to have below `sources/`: another than before only where no other source has it
 * @param before the record of the source as it was, and its path, where there was one
 */
export async function storeSource(
  content: string,
  source: string,
  bytes: Uint8Array,
  retrieval: NewRetrieval,
  before?: { source: string; retrieval: Retrieval },
): Promise<StoredWebSource> {
  const sha256 = sha256Of(bytes)
  const kept = before && (await bytesOfSource(content, before.source))
  const isKept = kept !== undefined && sha256Of(kept) === sha256
  if (before && isKept && before.retrieval.sha256 === sha256) return { outcome: 'unchanged', ...before }
  const earlier = before ? [...before.retrieval.earlier] : []
  let moved: string | undefined
  if (before && before.retrieval.sha256 !== sha256) {
    moved = versionFile(before.source, before.retrieval.retrieved)
    // Where a run was ended in between, it is there already.
    if (kept && !isKept) await write(join(content, moved), kept)
    const was = await readFile(join(content, moved)).catch(() => undefined)
    if (was) earlier.push({ file: moved, retrieved: before.retrieval.retrieved, sha256: sha256Of(was) })
  }
  if (!isKept) await write(join(content, 'sources', source), bytes)
  const record: Retrieval = { ...retrieval, sha256, size: bytes.length, earlier }
  await write(join(content, retrievalFile(source)), recordText(record))
  if (before && before.source !== source) {
    await rm(join(content, 'sources', before.source), { force: true })
    await rm(join(content, retrievalFile(before.source)), { force: true })
  }
  const stored = { source, retrieval: record, ...(moved !== undefined && { earlier: moved }) }
  return { outcome: before ? 'changed' : 'added', ...stored }
}

function recordText({ earlier, headers, ...record }: Retrieval): string {
  return `# How this source came from the web. Written by npm run add.\n${writePlainYaml({
    ...record,
    ...(Object.keys(headers).length > 0 && { headers }),
    ...(earlier.length > 0 && { earlier }),
  })}`
}

/** `web/record.example/speech.html` of 08:30 → `versions/web/record.example/speech.2026-11-22T08-30-00Z.html` */
function versionFile(source: string, retrieved: string): string {
  const ending = extname(source)
  return `versions/${source.slice(0, source.length - ending.length)}.${retrieved.replaceAll(':', '-')}${ending}`
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await removeLeftovers(dirname(file))
  await writeWhole(file, content)
}

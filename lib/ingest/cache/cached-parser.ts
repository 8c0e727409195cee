import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { deserialize, serialize } from 'node:v8'
import type { ParsedPart, PartParser, SourcePart } from '#lib/ingest/parse-part.ts'
import type { ParsingRecords } from '#lib/ingest/parse-source.ts'
import { type PackedPart, packPart, unpackPart } from '#lib/ingest/pool/packed-part.ts'
import { SourceError } from '#lib/ingest/read/source-error.ts'
import type { EntryFolder } from './entry-folder.ts'

/** Entries that are written at one time. */
const writesAtOnce = 32

/** A part whose turn has not come: what is kept of it, or that it is being parsed. */
interface Waiting {
  part: SourcePart
  key: PartKey
  kept: ParsedPart | undefined
}

/** Under which key what comes of a part is kept, and the SHA-256 of the bytes that it was made of, of a file. */
interface PartKey {
  key: string
  sha256?: string
}

/**
 * A parser that gives what is kept of a part, and has only the others parsed, by `parse`. What is kept is found by what
 * parsing reads: the part itself, the records, and `version`, that of the code. So no time of a file matters, and what is
 * found is what parsing would give. What failed is not kept. After the last part, `entries` has those of this run alone.
 */
export function cachedParser(
  parse: PartParser,
  records: ParsingRecords,
  entries: EntryFolder,
  version: string,
): PartParser {
  const { authorities, collections } = records
  // As JSON: what `serialize` gives depends on how strings happen to be held in memory, too.
  const base = keyed(version, JSON.stringify({ authorities, collections }))
  return async function* inOrder(parts) {
    const waiting: Waiting[] = []
    const writing = new Set<Promise<void>>()
    async function* unknown(): AsyncGenerator<SourcePart> {
      for await (const part of parts) {
        const key = await keyOf(part, base)
        const kept = key && (await keptOf(part, key, entries, records))
        // What is kept of a row need not have the row with it.
        waiting.push({ part: kept ? { file: part.file } : part, key: key ?? { key: '' }, kept })
        if (!kept) yield part
      }
    }
    function* known(): Generator<ParsedPart> {
      for (let kept = waiting[0]?.kept; kept; kept = waiting[0]?.kept) {
        waiting.shift()
        yield kept
      }
    }
    for await (const parsed of parse(unknown())) {
      yield* known()
      const next = waiting.shift()
      const bytes = next && entryOf(parsed, next.key)
      if (bytes) {
        const write = entries.write(next.key.key, bytes).finally(() => writing.delete(write))
        writing.add(write)
        if (writing.size >= writesAtOnce) await Promise.race(writing)
      }
      yield parsed
    }
    yield* known()
    await Promise.all(writing)
    await entries.removeUnused()
  }
}

/** Undefined where the file can't be read: whoever parses it says why. */
async function keyOf({ file: { path, ...file }, row }: SourcePart, base: string): Promise<PartKey | undefined> {
  if (row) return { key: keyed(base, JSON.stringify({ file, row })) }
  const bytes = await readFile(path).catch(() => undefined)
  if (!bytes) return undefined
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { key: keyed(base, JSON.stringify({ file, sha256 })), sha256 }
}

async function keptOf(
  part: SourcePart,
  { key }: PartKey,
  entries: EntryFolder,
  records: ParsingRecords,
): Promise<ParsedPart | undefined> {
  const bytes = await entries.read(key)
  if (!bytes) return undefined
  try {
    // The checksum says that it is what `entryOf` made under this key.
    return unpackPart(deserialize(bytes) as PackedPart, part, records)
  } catch {
    return undefined
  }
}

/** Made before anybody changes what was parsed. Undefined for a failure, and for a file that changed after it was looked for. */
function entryOf(parsed: ParsedPart, { key, sha256 }: PartKey): Buffer | undefined {
  const source = parsed.parsed
  if (key === '' || source instanceof SourceError || source.segments.some((segment) => 'failure' in segment))
    return undefined
  if (sha256 !== undefined && sha256 !== source.source.raw.sha256) return undefined
  return serialize(packPart(parsed))
}

/** One key for several values, each with its length, so that no two lists have one. */
function keyed(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}\n`).update(part)
  return hash.digest('hex')
}

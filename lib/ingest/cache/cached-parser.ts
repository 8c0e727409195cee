import { deserialize, serialize } from 'node:v8'
import type { ParsedPart, PartParser, SourcePart } from '#lib/ingest/parse-part.ts'
import type { ParsingRecords } from '#lib/ingest/parse-source.ts'
import { type PackedPart, packPart, unpackPart } from '#lib/ingest/pool/packed-part.ts'
import { SourceError } from '#lib/ingest/read/source-error.ts'
import type { EntryFolder } from './entry-folder.ts'
import { parseOthers } from './parse-others.ts'
import { keyOfPart, type PartKey, parsingKey } from './part-key.ts'

/** Entries that are written at one time. */
const writesAtOnce = 32

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
  const parsing = parsingKey(records, version)
  const lookUp = async (part: SourcePart): Promise<{ key: PartKey; kept: ParsedPart | undefined }> => {
    const key = await keyOfPart(part, parsing)
    return { key: key ?? { key: '' }, kept: key && (await keptOf(part, key, entries, records)) }
  }
  return async function* inOrder(parts) {
    const writing = new Set<Promise<void>>()
    for await (const { lookedUp, parsed } of parseOthers(parts, parse, lookUp, ({ kept }) => kept !== undefined)) {
      const { key, kept } = lookedUp
      const bytes = parsed && entryOf(parsed, key)
      if (bytes) {
        const write = entries.write(key.key, bytes).finally(() => writing.delete(write))
        writing.add(write)
        if (writing.size >= writesAtOnce) await Promise.race(writing)
      }
      const outcome = parsed ?? kept
      if (outcome) yield outcome
    }
    await Promise.all(writing)
    await entries.removeUnused()
  }
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

import type { PartParser } from '#lib/ingest/parse-part.ts'
import type { ParsingRecords } from '#lib/ingest/parse-source.ts'
import type { EntryFolder } from './entry-folder.ts'
import { KeptParts } from './kept-parts.ts'
import { parseOthers } from './parse-others.ts'

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
  return async function* inOrder(parts) {
    const known = await KeptParts.open(entries, records, version)
    const writing = new Set<Promise<void>>()
    const lookUp = known.lookUp.bind(known)
    for await (const { lookedUp, parsed } of parseOthers(parts, parse, lookUp, ({ kept }) => kept !== undefined)) {
      if (parsed) {
        const write = known.keep(lookedUp, parsed).finally(() => writing.delete(write))
        writing.add(write)
        if (writing.size >= writesAtOnce) await Promise.race(writing)
      }
      const outcome = parsed ?? lookedUp.kept
      if (outcome) yield outcome
    }
    await Promise.all(writing)
    await known.save()
  }
}

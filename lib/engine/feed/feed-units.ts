import { setImmediate as turn } from 'node:timers/promises'
import type { EngineClient } from '#lib/engine/opensearch/client.ts'
import type { IndexNames } from '#lib/engine/opensearch/index-names.ts'
import type { SearchableArchive } from '#lib/search/build/gather-units.ts'
import { fnv1a } from '#lib/text/fnv.ts'
import { BulkWriter } from './bulk-writer.ts'
import type { FeedOptions, Part } from './feed-options.ts'
import { storedDocuments, storedUnits } from './stored-documents.ts'
import type { DocumentRecords, UnitRecords } from './unit-records.ts'
import type { WordFacts } from './word-facts.ts'

/** How many documents are sent before their titles are, which say that they are whole. */
const documentsAtOnce = 50
/** Whether a document belongs to a part. */
function isOf(document: string, { number, of }: Part): boolean {
  return fnv1a(document) % of === number - 1
}

/**
 * Sends the documents of a part of an archive that don't lie in the engine as they are, takes out those that are no more, and notes the
 * words of all. Rejects with `EngineError`.
 */
export async function feedUnits(
  client: EngineClient,
  { units: index }: IndexNames,
  { documents }: SearchableArchive,
  records: UnitRecords,
  facts: WordFacts,
  { part, onProgress }: FeedOptions,
): Promise<{ sent: number; unchanged: number; refused: number }> {
  await client.ask('POST', `/${index}/_refresh`)
  const stored = await storedDocuments(client, index)
  const writer = new BulkWriter(client, index)
  const present = new Set(documents.map(({ id }) => id))
  for (const document of stored.keys()) {
    if (present.has(document) || !isOf(document, part)) continue
    await writer.write((await storedUnits(client, index, document)).map((id) => ({ id })))
  }
  let unchanged = 0
  let waiting: DocumentRecords[] = []
  /** Titles are written last: a document without one is not whole, and is sent again. */
  const send = async (some: readonly DocumentRecords[]) => {
    for (const { document, units } of some) {
      if (!stored.has(document)) continue
      const own = new Set(units.map(({ id }) => id))
      // The title first, so that a run which ends here leaves no document that seems to be whole.
      const old = [document, ...(await storedUnits(client, index, document)).filter((id) => !own.has(id))]
      await writer.write(old.map((id) => ({ id })))
    }
    await writer.write(some.flatMap(({ units }) => units.slice(1)))
    await writer.write(some.flatMap(({ units }) => units.slice(0, 1)))
  }
  // While the engine writes some documents the next are read.
  let sending = Promise.resolve()
  for (const [number, { id }] of documents.entries()) {
    if (!isOf(id, part)) continue
    const own = records.of(number, facts)
    if (!own) continue
    if (stored.get(id) === own.hash) unchanged += 1
    else waiting.push(own)
    if (waiting.length >= documentsAtOnce) {
      await sending
      sending = send(waiting)
      // What it fails with is met where it is waited for.
      sending.catch(() => undefined)
      waiting = []
    }
    onProgress?.(number + 1, documents.length)
    await turn()
  }
  await sending
  await send(waiting)
  return { sent: writer.sent, unchanged, refused: writer.refused }
}

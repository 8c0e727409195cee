import type { EngineClient } from '#lib/engine/opensearch/client.ts'
import type { SearchableArchive } from '#lib/search/build/gather-units.ts'
import { BulkWriter } from './bulk-writer.ts'
import { storedDocuments, storedUnits } from './stored-documents.ts'
import type { UnitRecords } from './unit-records.ts'

/**
 * Takes out of the index that is asked for what is no more in the archive: documents and paragraphs that are gone or were withdrawn,
 * and what is left of a document with withdrawn words as it is now. Resolves to how many units were taken out, once nobody finds
 * them any more. Rejects with `EngineError`.
 */
export async function removeFromLive(
  client: EngineClient,
  index: string,
  { documents }: SearchableArchive,
  records: UnitRecords,
): Promise<number> {
  const stored = await storedDocuments(client, index)
  const numbers = new Map(documents.map(({ id }, number) => [id, number]))
  const writer = new BulkWriter(client, index)
  let removed = 0
  for (const [document, hash] of stored) {
    const number = numbers.get(document)
    const now = number === undefined ? undefined : records.of(number)
    if (now?.hash === hash) continue
    const kept = new Set(now?.units.map(({ id }) => id))
    const gone = (await storedUnits(client, index, document)).filter((id) => !kept.has(id))
    await writer.write(gone.map((id) => ({ id })))
    removed += gone.length
    if (now?.hasWithdrawn) await writer.write(now.units)
  }
  if (writer.sent > 0) await client.ask('POST', `/${index}/_refresh`)
  return removed
}

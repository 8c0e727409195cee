import type { ArchiveEngine, EngineOrder } from '#lib/engine/archive-engine.ts'
import type { DocumentHits } from '#lib/search/answer/document-hits.ts'
import type { Hit } from '#lib/search/rank/hit.ts'
import { mostHits } from './api-limits.ts'

/** A document of a list with its hits; all of them have all of the words, or all only some. */
interface ListedDocument {
  id: string
  name: string
  complete: boolean
  hits: Hit[]
}

/**
 * What a search lists of one document, and the hits beside it, as the index in files gives them (`documentHits`): documents in the order
 * of their best hits, the hits of each as they are in its text. Undefined where more is found than is put into an order, or not all parts
 * of the index answer: then its place is not known. Rejects as `ArchiveEngine.search` does.
 *
 * @param name what the address of the document ends in, or its id
 */
export async function documentHitsOf(
  engine: ArchiveEngine,
  query: string,
  name: string,
  order: EngineOrder,
): Promise<{ listed: DocumentHits | undefined; isWhole: boolean }> {
  const { hits, total, certificate } = await engine.search(query, { limit: mostHits, order })
  const found = total.paragraphs + total.headings + total.complete + total.someTerms
  const { isWhole } = certificate
  if (!isWhole || found > hits.length) return { listed: undefined, isWhole }
  const listed = byDocument(hits, order === 'best' ? await orderInTexts(engine, query) : () => 0)
  const place = listed.findIndex((one) => one.id === name || one.name === name)
  const before = listed[place - 1]?.hits.at(-1)
  // Where the document has no hits, it is before them all.
  const after = listed[place + 1]?.hits[0]
  return {
    isWhole,
    listed: {
      hits: listed[place]?.hits ?? [],
      documents: listed.length,
      ...(place !== -1 && { place: place + 1 }),
      ...(before && { before }),
      ...(after && { after }),
    },
  }
}

/** Says of a hit which it is in the order of the archive, which an engine gives with all orders by date. */
async function orderInTexts(engine: ArchiveEngine, query: string): Promise<(hit: Hit) => number> {
  const { hits } = await engine.search(query, { limit: mostHits, order: 'oldest' })
  const places = new Map(hits.map(({ url }, place) => [url, place]))
  return ({ url }) => places.get(url) ?? 0
}

function byDocument(found: readonly Hit[], placeOf: (hit: Hit) => number): ListedDocument[] {
  const listed = new Map<string, ListedDocument>()
  for (const hit of found) {
    const { id, url } = hit.document
    const own = listed.get(id)
    const name = url.split('/').findLast((part) => part !== '') ?? ''
    if (!own) listed.set(id, { id, name, complete: hit.complete, hits: [hit] })
    else if (own.complete === hit.complete) own.hits.push(hit)
  }
  return [...listed.values()].map((one) => ({ ...one, hits: one.hits.toSorted((a, b) => placeOf(a) - placeOf(b)) }))
}

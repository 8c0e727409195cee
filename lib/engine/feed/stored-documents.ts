import { z } from 'zod'
import type { EngineClient, QueryDsl, SearchHit } from '#lib/engine/opensearch/client.ts'
import { EngineError } from '#lib/engine/opensearch/errors.ts'

/** How many things are read at once. */
const pageSize = 2000

const titleShape = z.object({ document: z.string(), hash: z.string() })

/** The documents that lie whole in an index, with the hash over the units of each. Rejects with `EngineError`. */
export async function storedDocuments(client: EngineClient, index: string): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  const query = { term: { unit: 'title' } }
  for await (const { _source } of all(client, index, query, ['document', 'hash'])) {
    const { document, hash } = titleShape.parse(_source)
    found.set(document, hash)
  }
  return found
}

/** The identifiers of the units that an index has of a document. Rejects with `EngineError`. */
export async function storedUnits(client: EngineClient, index: string, document: string): Promise<string[]> {
  const ids: string[] = []
  for await (const { _id } of all(client, index, { term: { document } }, false)) ids.push(_id)
  return ids
}

/** All that a query finds, page by page, in an order that has no equals. */
async function* all(
  client: EngineClient,
  index: string,
  query: QueryDsl,
  source: readonly string[] | false,
): AsyncGenerator<SearchHit> {
  let after: unknown[] | undefined
  for (;;) {
    const [answer] = await client.searchAll(index, [
      {
        query,
        size: pageSize,
        _source: source,
        sort: [{ document: 'asc' }, { place: 'asc' }],
        ...(after && { search_after: after }),
      },
    ])
    if (!answer || answer._shards.successful < answer._shards.total || answer.timed_out)
      throw new EngineError('failed', `${index}: not all of its parts answer; what it has is not known.`)
    const { hits } = answer.hits
    yield* hits
    if (hits.length < pageSize) return
    after = z.object({ sort: z.array(z.unknown()) }).parse(hits.at(-1)).sort
  }
}

import { planQuery } from '#lib/search/lookup/plan.ts'
import type { SearchIndex } from '#lib/search/lookup/search-index.ts'
import { identifierIn } from '#lib/search/query/identifier.ts'
import { parseQuery } from '#lib/search/query/parse-query.ts'
import type { Candidate } from '#lib/search/rank/candidates.ts'
import type { Hit } from '#lib/search/rank/hit.ts'
import { hitsOf, rerank, rerankDepth, rescoreAll } from '#lib/search/rank/rerank.ts'
import { firstAnswerReporter } from './first-answer.ts'
import { queryFilters } from './query-filters.ts'
import { retrieve } from './retrieve.ts'
import { isHit, type SearchContext, type SortOrder } from './search-context.ts'

/** How many hits are put into their order, as many as the page of the search shows at most; the rest follow in that of the archive. */
const mostOrdered = 1000

/** The hits of one document among those of a search. */
export interface DocumentHits {
  /** The paragraphs and headings of the document that the search lists, in the order of the text. */
  hits: Hit[]
  /** The place of the document among those that are listed, from 1; absent where it isn't. */
  place?: number
  /** How many documents are listed. */
  documents: number
  /** The last hit of the document before it in the list, and the first hit of the one behind it. */
  before?: Hit
  after?: Hit
}

/** A document of the list with its hits; all of them have all of the words, or all only some. */
interface ListedDocument {
  document: number
  complete: boolean
  candidates: Candidate[]
}

/**
 * What a search lists of one document, and the hits beside it, as `SearchEngine.search` finds them: documents in the order of
 * their best hits. Of a document that has hits with all of the words those with only some are left out. Undefined where there
 * is no such document, and for a query that is an identifier. Rejects as `search` does.
 *
 * @param name what the address of the document ends in, or its id
 */
export async function documentHits(
  index: SearchIndex,
  text: string,
  name: string,
  order: SortOrder,
): Promise<DocumentHits | undefined> {
  if (identifierIn(text) !== undefined) return undefined
  const title = await (await index.ids()).unitOf(name)
  if (title === undefined) return undefined
  const query = parseQuery(text, index.declaredFields)
  const [plan, unitTable, chosen] = await Promise.all([
    planQuery(query, index.termLookup({ ...query, literalSpelling: false })),
    index.unitTable(),
    queryFilters(index, text, query, order !== 'best'),
  ])
  const reportFirst = firstAnswerReporter(undefined, undefined)
  const options = { limit: mostOrdered, order }
  const context: SearchContext = { index, text, plan, unitTable, ...chosen, options, reportFirst }
  const found = (await retrieve(context)).filter((one) => isHit(context, one))
  const look = (candidates: readonly Candidate[]) =>
    rescoreAll(index.texts, plan, index.metadata.averageLength, candidates)
  const listed = byDocument(context, order === 'best' ? await bestFirst(found, look) : found)
  const place = listed.findIndex(({ document }) => document === unitTable.documentOf(title))
  const hitOf = async (candidate: Candidate | undefined) => candidate && hitsOf(await look([candidate]), false)[0]
  const [hits, before, after] = await Promise.all([
    look(listed[place]?.candidates ?? []),
    hitOf(listed[place - 1]?.candidates.at(-1)),
    // Where the document has no hits, it is before them all.
    hitOf(listed[place + 1]?.candidates[0]),
  ])
  return {
    hits: hitsOf(hits, false),
    documents: listed.length,
    ...(place !== -1 && { place: place + 1 }),
    ...(before && { before }),
    ...(after && { after }),
  }
}

/** The first few in the order that their texts give them, as an answer has them. */
async function bestFirst(
  found: readonly Candidate[],
  look: (few: readonly Candidate[]) => ReturnType<typeof rescoreAll>,
) {
  const first = rerank(await look(found.slice(0, rerankDepth)))
  return [...first.map(({ candidate }) => candidate), ...found.slice(rerankDepth)]
}

function byDocument({ unitTable }: SearchContext, found: readonly Candidate[]): ListedDocument[] {
  const listed = new Map<number, ListedDocument>()
  for (const candidate of found) {
    const document = unitTable.documentOf(candidate.unit)
    const own = listed.get(document)
    if (!own) listed.set(document, { document, complete: candidate.complete, candidates: [candidate] })
    else if (own.complete === candidate.complete) own.candidates.push(candidate)
  }
  for (const { candidates } of listed.values()) candidates.sort((one, other) => one.unit - other.unit)
  return [...listed.values()]
}

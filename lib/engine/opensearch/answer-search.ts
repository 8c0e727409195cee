import type { EngineAnswer, EngineOrder, EngineSearchOptions } from '#lib/engine/archive-engine.ts'
import { maxTitles } from '#lib/search/answer/answer.ts'
import { mayNameFacetValue } from '#lib/search/answer/may-name-facet-value.ts'
import { possibleInterpretations } from '#lib/search/answer/query-interpretations.ts'
import { planQuery } from '#lib/search/lookup/plan.ts'
import { queryExpansions } from '#lib/search/lookup/query-expansion.ts'
import { parseQuery } from '#lib/search/query/parse-query.ts'
import type { Query } from '#lib/search/query/query.ts'
import { hitDocument } from '#lib/search/rank/hit.ts'
import { hitsOf, rerank, rerankDepth, rescoreAll } from '#lib/search/rank/rerank.ts'
import type { QueryDsl, SearchAnswer, SearchBody } from './client.ts'
import { countedForms, formAggregations } from './count-forms.ts'
import { EngineLookup } from './engine-lookup.ts'
import { countedFields, facetCounts, valueAggregations, wholeFacets } from './facet-query.ts'
import { filterQueries } from './filter-query.ts'
import { metadataMatches } from './metadata-words.ts'
import { PartStatus } from './part-status.ts'
import { QuerySet } from './query-set.ts'
import { filterCount, singleValue } from './read-aggregations.ts'
import { archiveOrder, countDocuments, type Session, sizeQueries, totalOf } from './session.ts'
import { candidatesOf, readUnit, sourceFields } from './unit-source.ts'

/** Number of whole matches from which on paragraphs with only some of the words are left out, as in `lib/search/answer/retrieve.ts`. */
const enoughHits = 10
/** What has only some of the words must have this share of the weight that the best has, as in `lib/search/rank/candidates.ts`. */
const minSomeTermsShare = 0.5
/** What a score is less exact by than the numbers it is made of: the engine reckons with 24 bits. */
const scoreError = 1e-5

/** Reads a query, looks its words up, and puts together what is asked of the engine for it. */
export async function prepareQuery(
  session: Session,
  text: string,
  query: Query,
  status: PartStatus,
  { literalSpelling = false, headings = true }: { literalSpelling?: boolean; headings?: boolean },
): Promise<QuerySet> {
  const { lexicon } = session
  const facets = await lexicon.values()
  const filters = filterQueries(facets, lexicon.metadata.voices, query.filters, text)
  const counts = (queries: Parameters<Session['count']>[0]) => session.count(queries, status)
  const lookup = new EngineLookup(lexicon, session.counting(status), { ...query, literalSpelling })
  const plan = await planQuery(query, lookup)
  const sizes = { headings, units: lexicon.metadata.units, documents: (await counts([sizeQueries[1] ?? {}]))[0] ?? 0 }
  return await QuerySet.of(plan, lookup, filters, counts, sizes)
}

const byOrder: Record<EngineOrder, readonly object[]> = {
  best: [{ _score: 'desc' }, ...archiveOrder],
  newest: [{ undated: 'asc' }, { order: 'desc' }, { place: 'asc' }],
  oldest: [{ undated: 'asc' }, { order: 'asc' }, { place: 'asc' }],
}

/** Answers a query. Rejects with `QueryError`, and with `EngineError`. */
export async function answerSearch(
  session: Session,
  text: string,
  options: EngineSearchOptions,
): Promise<EngineAnswer> {
  const { lexicon } = session
  const status = new PartStatus()
  const query = parseQuery(text, lexicon.declaredFields)
  const set = await prepareQuery(session, text, query, status, options)
  const { limit, offset = 0, order = 'best' } = options
  const wanted = Math.max(offset + limit, rerankDepth)
  const facets = await lexicon.values()
  const fields = options.facets ? countedFields(facets) : []
  const listed = { size: wanted, _source: sourceFields, sort: byOrder[order], track_scores: true }
  const hasWords = set.words.length > 0
  const [first, facetAnswers] = await inTwo(
    session,
    [
      { ...listed, query: set.complete },
      {
        query: set.whole('texts'),
        size: 0,
        aggs: { ...countDocuments, headings: { filter: { term: { unit: 'heading' } } } },
      },
      { query: set.whole('paragraphs'), size: 0, aggs: formAggregations(set) },
      { query: set.titles, size: hasWords ? maxTitles : 0, _source: sourceFields, sort: archiveOrder },
      { query: set.documents, size: 0 },
      ...sizeQueries.map((one) => ({ query: one, size: 0 })),
    ],
    options.facets ? wholeFacets(set, fields) : [],
    status,
  )
  const [complete, whole, paragraphs, titles, within, allParagraphs, allDocuments] = first
  const found = totalOf(complete)
  const partial = found < enoughHits && hasWords ? await askSomeTerms(session, set, found, listed, status) : undefined
  const few = [
    ...complete.hits.hits.map((hit) => ({ hit, complete: true })),
    ...(partial?.answer.hits.hits ?? []).map((hit) => ({ hit, complete: false })),
  ].slice(0, wanted)
  const { candidates, texts } = candidatesOf(few, set.words.length)
  const looked = await rescoreAll(texts, set.plan, lexicon.metadata.averageLength, candidates)
  const isBest = order === 'best'
  const hits = hitsOf(isBest ? rerank(looked) : looked, isBest)
  const headings = filterCount(whole, 'headings')
  const someTerms = partial ? totalOf(partial.answer) : 0
  const wholeTotal = totalOf(whole)
  const documents = wholeTotal === 0 ? 0 : singleValue(whole, 'documents')
  const about =
    found > wholeTotal ? await metadataMatches(session, set, found - wholeTotal, options, status) : undefined
  // Where nothing has all the words, what has some of them is counted.
  const ofFacets =
    wholeTotal > 0 || found + someTerms === 0 || fields.length === 0
      ? facetAnswers
      : await session.ask([{ query: candidatesQuery(set, partial), size: 0, aggs: valueAggregations(fields) }], status)
  return {
    query: text,
    hits: hits.slice(offset, offset + limit),
    total: {
      paragraphs: wholeTotal - headings,
      headings,
      documents,
      complete: found - wholeTotal,
      someTerms,
    },
    ...(options.facets && { facets: facetCounts(ofFacets, fields, facets, query.filters, text) }),
    unknown: unknownWords(set),
    widened: queryExpansions(set.plan),
    forms: countedForms(set, paragraphs),
    ...(about && { metadataMatches: about }),
    titles: titles.hits.hits.map((hit) => hitDocument(readUnit(hit).document)),
    ...(options.facets && { interpretations: await interpretations(session, text, status) }),
    certificate: session.certificate(
      status,
      { paragraphs: totalOf(allParagraphs), documents: totalOf(allDocuments) },
      { foundDocuments: documents, ...(query.filters.length > 0 && { within: totalOf(within) }) },
    ),
  }
}

/** Asks two rows of searches at once, the first of which has seven. */
async function inTwo(
  session: Session,
  first: readonly SearchBody[],
  second: readonly SearchBody[],
  status: PartStatus,
): Promise<[first: Seven, second: SearchAnswer[]]> {
  const all = await session.ask([...first, ...second], status)
  return [all.slice(0, first.length) as Seven, all.slice(first.length)]
}

type Seven = [SearchAnswer, SearchAnswer, SearchAnswer, SearchAnswer, SearchAnswer, SearchAnswer, SearchAnswer]

/** What has only some of the words, with the query that finds it. */
interface SomeTerms {
  answer: SearchAnswer
  query: QueryDsl
}

/** What has only some of the words, and at least half of the weight that the best has. */
async function askSomeTerms(
  session: Session,
  set: QuerySet,
  found: number,
  listed: SearchBody,
  status: PartStatus,
): Promise<SomeTerms | undefined> {
  const [best] = found > 0 ? [] : await session.ask([{ query: set.coverage, size: 1, _source: false }], status)
  const most = found > 0 ? 1 : (best?.hits.hits[0]?._score ?? 0)
  if (most === 0) return undefined
  const query = set.someTerms(most * minSomeTermsShare - scoreError)
  const [answer] = await session.ask([{ ...listed, query }], status)
  return answer && { answer, query }
}

function candidatesQuery(set: QuerySet, partial: SomeTerms | undefined): QueryDsl {
  const should = [set.complete, ...(partial ? [partial.query] : [])]
  return { bool: { filter: [{ bool: { should, minimum_should_match: 1 } }] } }
}

/** Words that are in no paragraph and no heading. */
export function unknownWords({ plan, words }: QuerySet): string[] {
  const inTexts = new Map(words.map((one) => [one.word.written, one.inTexts]))
  const all = [...plan.words, ...plan.required.flatMap((part) => part.words)]
  const isFound = ({ written, excludedForms }: (typeof all)[number]) =>
    excludedForms !== undefined || (inTexts.get(written) ?? 0) > 0
  return [...new Set(all.filter((word) => !isFound(word)).map(({ written }) => written))]
}

/** What may be meant where words name a speaker, a year, a place: what finds something. */
async function interpretations(
  session: Session,
  text: string,
  status: PartStatus,
): Promise<NonNullable<EngineAnswer['interpretations']>> {
  const { lexicon } = session
  const facets = await lexicon.values()
  if (!mayNameFacetValue(text, facets)) return []
  const offered = possibleInterpretations(text, lexicon.declaredFields, facets)
  const counted = await Promise.all(
    offered.map(async (one) => {
      const query = parseQuery(one.query, lexicon.declaredFields)
      const set = await prepareQuery(session, one.query, query, status, { headings: false })
      const [paragraphs = 0] = await session.count([set.whole('paragraphs')], status)
      return { ...one, paragraphs }
    }),
  )
  return counted.filter(({ paragraphs }) => paragraphs > 0)
}

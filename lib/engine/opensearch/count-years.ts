import type { EngineYears } from '#lib/engine/archive-engine.ts'
import { queryExpansions } from '#lib/search/lookup/query-expansion.ts'
import { parseQuery } from '#lib/search/query/parse-query.ts'
import { prepareQuery, unknownWords } from './answer-search.ts'
import { countedForms, formAggregations } from './count-forms.ts'
import { PartStatus } from './part-status.ts'
import { filterCount, sumsByValue, valueCounts } from './read-aggregations.ts'
import { countDocuments, type Session, sizeQueries, totalOf } from './session.ts'

/** Most years that are counted: more than an archive of all that was ever printed has. */
const mostYears = 2000

const years = { terms: { field: 'filedYear', size: mostYears } }
const sums = ['paragraphs', 'wordCount'] as const

/** Counts by year, exactly, the paragraphs that have all the words. Rejects with `QueryError`, and with `EngineError`. */
export async function countByYear(
  session: Session,
  text: string,
  options: { literalSpelling?: boolean },
): Promise<EngineYears> {
  const status = new PartStatus()
  const query = parseQuery(text, session.lexicon.declaredFields)
  const set = await prepareQuery(session, text, query, status, { ...options, headings: false })
  const hasYear = { exists: { field: 'filedYear' } }
  const [found, sizes, paragraphs, documents] = await session.ask(
    [
      {
        query: set.whole('paragraphs'),
        size: 0,
        aggs: {
          years,
          undated: { filter: { bool: { must_not: [hasYear] } } },
          severalYears: { filter: { bool: { filter: [hasYear, { term: { severalYears: true } }] } } },
          ...countDocuments,
          ...formAggregations(set),
        },
      },
      {
        query: set.documents,
        size: 0,
        aggs: { years: { ...years, aggs: Object.fromEntries(sums.map((field) => [field, { sum: { field } }])) } },
      },
      ...sizeQueries.map((one) => ({ query: one, size: 0 })),
    ],
    status,
  )
  if (!found || !sizes || !paragraphs || !documents) throw new RangeError('Fewer answers than questions.')
  const counts = valueCounts(found, 'years')
  const all = [...sumsByValue(sizes, 'years', sums)].map(([year, [own = 0, words = 0]]) => ({
    year,
    found: counts.get(year) ?? 0,
    paragraphs: own,
    words,
  }))
  return {
    query: text,
    years: all.filter(({ words }) => words > 0).sort((one, other) => (one.year < other.year ? -1 : 1)),
    undated: filterCount(found, 'undated'),
    severalYears: filterCount(found, 'severalYears'),
    unknown: unknownWords(set),
    widened: queryExpansions(set.plan),
    forms: countedForms(set, found),
    certificate: session.certificate(
      status,
      { paragraphs: totalOf(paragraphs), documents: totalOf(documents) },
      { foundDocuments: 0 },
    ),
  }
}

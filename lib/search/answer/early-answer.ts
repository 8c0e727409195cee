import { selectByRarestTerms } from '#lib/search/lookup/early-termination.ts'
import { queryExpansions } from '#lib/search/lookup/query-expansion.ts'
import type { QueryPlan } from '#lib/search/lookup/query-plan.ts'
import type { SearchIndex } from '#lib/search/lookup/search-index.ts'
import type { Query } from '#lib/search/query/query.ts'
import { scoreUnits } from '#lib/search/rank/candidates.ts'
import { hitDocument } from '#lib/search/rank/hit.ts'
import { hitsOf, rerank, rerankDepth, rescoreAll } from '#lib/search/rank/rerank.ts'
import { type Answer, maxTitles } from './answer.ts'
import type { SearchOptions } from './search-context.ts'

/**
 * An early answer to a query of words: where the rarest of them already single out few paragraphs, the text decides
 * of the others, and where common words are need not be read first. Undefined where that would save nothing.
 */
export async function earlyAnswer(
  index: SearchIndex,
  text: string,
  query: Query,
  words: readonly string[],
  { limit, headings }: SearchOptions,
): Promise<Answer | undefined> {
  const { metadata, corpus, texts } = index
  const few = await selectByRarestTerms(words, index.termLookup(query), rerankDepth)
  if (!few) return undefined
  const plan: QueryPlan = { words: few.words, required: [], excluded: [] }
  const { allTerms: candidates } = scoreUnits(few.words, metadata.units, {
    allTerms: (unit) => few.units.has(unit),
    someTerms: () => false,
  })
  const rescored = await rescoreAll(texts, plan, metadata.averageLength, candidates)
  const having = rescored.filter(
    ({ byText }) => new Set(byText.highlights.map(({ term }) => term)).size === few.words.length,
  )
  const whole = having.filter(({ unit }) => unit.id !== '' && (headings !== false || unit.number > 0))
  if (whole.length === 0) return undefined
  const titled = having
    .filter(({ unit }) => unit.id === '')
    .sort((one, other) => one.candidate.unit - other.candidate.unit)
  const headingCount = whole.filter(({ unit }) => unit.number === 0).length
  return {
    query: text,
    exact: false,
    found: {
      paragraphs: whole.length - headingCount,
      headings: headingCount,
      documents: new Set(whole.map(({ unit }) => unit.documentNumber)).size,
    },
    someTerms: 0,
    searched: { paragraphs: metadata.paragraphs, documents: metadata.documents },
    // Where a word is nowhere there is no early answer.
    unknown: [],
    widened: queryExpansions(plan),
    hits: hitsOf(rerank(whole).slice(0, limit), true),
    titles: titled.slice(0, maxTitles).map(({ unit }) => hitDocument(unit.document)),
    corpus,
  }
}

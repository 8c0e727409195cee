import { plainWords, selectByRarestTerms } from '#lib/search/lookup/early-termination.ts'
import type { Plan } from '#lib/search/lookup/plan.ts'
import { widenings } from '#lib/search/lookup/query-expansion.ts'
import type { SearchIndex } from '#lib/search/lookup/search-index.ts'
import type { Query } from '#lib/search/query/query.ts'
import { rankUnits } from '#lib/search/rank/candidates.ts'
import { hitsOf, rerank, rerankDepth, rescoreAll } from '#lib/search/rank/rerank.ts'
import type { Answer } from './answer.ts'
import type { SearchOptions } from './task.ts'

/**
 * An early answer to a query of words: where the rarest of them already single out few paragraphs, the text tells
 * of the others, and where common words stand need not be read first. Undefined where that would save nothing.
 */
export async function earlyAnswer(
  index: SearchIndex,
  text: string,
  query: Query,
  { limit, headings }: SearchOptions,
): Promise<Answer | undefined> {
  const { root, corpus, texts } = index
  const words = plainWords(query)
  const few = words && (await selectByRarestTerms(words, index.finder(query), rerankDepth))
  if (!few) return undefined
  const plan: Plan = { words: few.words, required: [], without: [] }
  const { whole: candidates } = rankUnits(few.words, root.units, {
    whole: (unit) => few.units.has(unit),
    partial: () => false,
  })
  const rescored = await rescoreAll(texts, plan, root.averageLength, candidates)
  const whole = rescored.filter(
    ({ byText, unit }) =>
      new Set(byText.marks.map(({ term }) => term)).size === few.words.length &&
      unit.id !== '' &&
      (headings !== false || unit.number > 0),
  )
  if (whole.length === 0) return undefined
  const headingCount = whole.filter(({ unit }) => unit.number === 0).length
  return {
    query: text,
    exact: false,
    found: {
      paragraphs: whole.length - headingCount,
      headings: headingCount,
      documents: new Set(whole.map(({ unit }) => unit.documentNumber)).size,
    },
    partial: 0,
    searched: { paragraphs: root.paragraphs, documents: root.documents },
    // Where a word stands nowhere there is no early answer.
    unknown: [],
    widened: widenings(plan),
    hits: hitsOf(rerank(whole).slice(0, limit), true),
    titles: [],
    corpus,
  }
}

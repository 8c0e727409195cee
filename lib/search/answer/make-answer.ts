import { countFacets } from '#lib/search/facets/count-facets.ts'
import { countAllowed } from '#lib/search/facets/filters.ts'
import { unknownWords, widenings } from '#lib/search/lookup/query-expansion.ts'
import type { Candidate } from '#lib/search/rank/candidates.ts'
import { type FoundDocument, foundDocument } from '#lib/search/rank/hit.ts'
import { hitsOf, type Rescored, rerank, rerankDepth, rescoreAll } from '#lib/search/rank/rerank.ts'
import type { Answer } from './answer.ts'
import { countedForms } from './counted-forms.ts'
import { failing, isHit, isWhole, type Task } from './task.ts'

/** Most documents that an answer names for having the words in their titles. */
const mostTitles = 5

/**
 * The answer that says what was found. Rejects with `LoadError`.
 *
 * @param found in its order, titles too, and what the filter of one field keeps out, for the facets
 * @param exact whether this is all there is
 */
export async function makeAnswer(task: Task, found: readonly Candidate[], exact: boolean): Promise<Answer> {
  const { index, plan, facets, filters, unitTable, options } = task
  const texts = found.filter(({ unit }) => !unitTable.isTitle(unit))
  const candidates = texts.filter((one) => isHit(task, one))
  const looked = await rescored(task, candidates)
  const whole = candidates.filter(isWhole)
  const paragraphs = whole.filter(({ unit }) => !unitTable.isHeading(unit)).map(({ unit }) => unit)
  const counted = whole.length > 0 || candidates.length === 0 ? texts.filter(isWhole) : candidates
  const documentsOf = (list: readonly Candidate[]) => list.map(({ unit }) => unitTable.documentOf(unit))
  return {
    query: task.text,
    exact,
    found: {
      paragraphs: paragraphs.length,
      headings: whole.length - paragraphs.length,
      documents: new Set(documentsOf(whole)).size,
    },
    partial: candidates.length - whole.length,
    searched: { paragraphs: index.root.paragraphs, documents: index.root.documents },
    ...(facets && filters.length > 0 && { within: countAllowed(facets, filters) }),
    unknown: unknownWords(plan),
    ...(exact && { forms: countedForms(plan, paragraphs) }),
    widened: widenings(plan),
    hits: hitsOf(looked.slice(0, options.limit), (options.order ?? 'best') === 'best'),
    titles: await titlesAmong(task, found),
    corpus: index.corpus,
    ...(options.facets && facets && { facets: countFacets(facets, filters, documentsOf(counted)) }),
  }
}

async function rescored({ index, plan, options }: Task, candidates: readonly Candidate[]): Promise<Rescored[]> {
  const first = candidates.slice(0, Math.max(options.limit, rerankDepth))
  const looked = await rescoreAll(index.texts, plan, index.root.averageLength, first)
  return (options.order ?? 'best') === 'best' ? rerank(looked) : looked
}

/** Documents whose title has all the words; for a query without words none, as each would be one. */
async function titlesAmong(task: Task, found: readonly Candidate[]): Promise<FoundDocument[]> {
  const { index, plan, unitTable } = task
  if (plan.words.length === 0 && plan.required.length === 0) return []
  const titles = found.filter((one) => isWhole(one) && unitTable.isTitle(one.unit) && failing(task, one.unit) === 0)
  const first = titles.map(({ unit }) => unit).sort((one, other) => one - other)
  const units = await Promise.all(first.slice(0, mostTitles).map((unit) => index.texts.get(unit)))
  return units.map(({ document }) => foundDocument(document))
}

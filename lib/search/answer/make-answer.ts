import { countAllowed, countFacets } from '#lib/search/facets/count-facets.ts'
import { analyze } from '#lib/search/format/analyzer.ts'
import { scoredWords } from '#lib/search/lookup/plan.ts'
import { queryExpansions, unknownWords } from '#lib/search/lookup/query-expansion.ts'
import { wordPositions } from '#lib/search/lookup/required-clause.ts'
import { isAmong } from '#lib/search/rank/about-documents.ts'
import type { Candidate } from '#lib/search/rank/candidates.ts'
import { type FoundDocument, foundDocument } from '#lib/search/rank/hit.ts'
import { hitsOf, type Rescored, rerank, rerankDepth, rescoreAll } from '#lib/search/rank/rerank.ts'
import { lazyImport } from '#lib/search/storage/lazy-import.ts'
import type { Answer } from './answer.ts'
import { countedForms } from './counted-forms.ts'
import { failing, isHit, isWhole, type Task } from './task.ts'

const saidInFieldsModule = lazyImport(() => import('#lib/search/facets/said-in-fields.ts'))

/** Most documents that an answer names for having the words in their titles. */
const mostTitles = 5
/** As many titles are looked at together, at most so often. */
const mostTitleReads = 4

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
  const about = await aboutOf(task, candidates)
  const documentsOf = (list: readonly Candidate[]) => list.map(({ unit }) => unitTable.documentOf(unit))
  return {
    query: task.text,
    exact,
    found: {
      paragraphs: paragraphs.length,
      headings: whole.length - paragraphs.length,
      documents: new Set(documentsOf(whole)).size,
    },
    ...(about && { about }),
    partial: candidates.filter(({ complete }) => !complete).length,
    searched: { paragraphs: index.metadata.paragraphs, documents: index.metadata.documents },
    ...(facets && filters.length > 0 && { within: countAllowed(facets, filters) }),
    unknown: unknownWords(plan, unitTable),
    ...(exact && { forms: countedForms(plan, paragraphs) }),
    widened: queryExpansions(plan),
    hits: hitsOf(looked.slice(0, options.limit), (options.order ?? 'best') === 'best'),
    titles: await titlesAmong(task, found),
    corpus: index.corpus,
    ...(options.facets && facets && { facets: countFacets(facets, filters, documentsOf(counted)) }),
  }
}

/** For so many documents it is looked up as what a word is said of them. */
const mostLookedUp = 100

/** What was found with words that are only said of its document. */
async function aboutOf({ plan, facets, unitTable }: Task, candidates: readonly Candidate[]): Promise<Answer['about']> {
  const own = candidates.filter(({ complete, about }) => complete && about !== 0)
  if (own.length === 0) return undefined
  const asOf = facets && (await saidInFieldsModule()).fieldsWith
  const words = scoredWords(plan).flatMap((word, index) => {
    const having = own.filter(({ about }) => isAmong(about, index)).map(({ unit }) => unitTable.documentOf(unit))
    if (having.length === 0) return []
    const documents = [...new Set(having)].slice(0, mostLookedUp)
    const isForm = (token: string) => word.matches(token, 'und') || word.matches(token, 'en') || token === word.written
    return [{ word: word.written, as: facets && asOf ? asOf(facets, documents, isForm) : [] }]
  })
  return { paragraphs: own.length, words }
}

async function rescored({ index, plan, options }: Task, candidates: readonly Candidate[]): Promise<Rescored[]> {
  const first = candidates.slice(0, Math.max(options.limit, rerankDepth))
  const looked = await rescoreAll(index.texts, plan, index.metadata.averageLength, first)
  return (options.order ?? 'best') === 'best' ? rerank(looked) : looked
}

/** Documents whose title has all the words; for a query without words none, as each would be one. */
async function titlesAmong(task: Task, found: readonly Candidate[]): Promise<FoundDocument[]> {
  const { index, plan, unitTable } = task
  if (plan.words.length === 0 && plan.required.length === 0) return []
  const titles = found.filter((one) => isWhole(one) && unitTable.isTitle(one.unit) && failing(task, one.unit) === 0)
  const left = titles.map(({ unit }) => unit).sort((one, other) => one - other)
  const words = scoredWords(plan)
  const having: FoundDocument[] = []
  for (let reads = 0; having.length < mostTitles && reads < mostTitleReads && left.length > 0; reads++) {
    const units = await Promise.all(left.splice(0, mostTitles).map((unit) => index.texts.get(unit)))
    // Under the title is indexed what else is said of a document.
    const own = units.filter(({ text, document: { language } }) => {
      const title = analyze(text)
      return words.every((word) => wordPositions(title, language, word).length > 0)
    })
    having.push(...own.map(({ document }) => foundDocument(document)))
  }
  return having.slice(0, mostTitles)
}

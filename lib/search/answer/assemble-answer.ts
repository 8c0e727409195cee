import { countFacets, countPassing } from '#lib/search/facets/count-facets.ts'
import { analyze } from '#lib/search/format/analyzer.ts'
import { queryExpansions, unknownWords } from '#lib/search/lookup/query-expansion.ts'
import { scoredWords } from '#lib/search/lookup/query-plan.ts'
import { wordPositions } from '#lib/search/lookup/required-clause.ts'
import type { Candidate } from '#lib/search/rank/candidates.ts'
import { type HitDocument, hitDocument } from '#lib/search/rank/hit.ts'
import { maskHas } from '#lib/search/rank/metadata-matches.ts'
import { hitsOf, type Rescored, rerank, rerankDepth, rescoreAll } from '#lib/search/rank/rerank.ts'
import { lazyImport } from '#lib/search/storage/lazy-import.ts'
import { type Answer, maxTitles } from './answer.ts'
import { countedForms } from './counted-forms.ts'
import { failedFilterCount, hasAllTerms, isHit, type SearchContext } from './search-context.ts'

const saidInFieldsModule = lazyImport(() => import('#lib/search/facets/matching-fields.ts'))

/** Titles are read `maxTitles` at a time, at most this often. */
const maxTitleReads = 4

/**
 * The answer that says what was found. Rejects with `LoadError`.
 *
 * @param found in its order, titles too, and what the filter of one field keeps out, for the facets
 * @param exact whether this is all there is
 */
export async function assembleAnswer(
  context: SearchContext,
  found: readonly Candidate[],
  exact: boolean,
): Promise<Answer> {
  const { index, plan, facets, filters, unitTable, options } = context
  const texts = found.filter(({ unit }) => !unitTable.isTitle(unit))
  const candidates = texts.filter((one) => isHit(context, one))
  const looked = await rescored(context, candidates)
  const whole = candidates.filter(hasAllTerms)
  const paragraphs = whole.filter(({ unit }) => !unitTable.isHeading(unit)).map(({ unit }) => unit)
  const counted = whole.length > 0 || candidates.length === 0 ? texts.filter(hasAllTerms) : candidates
  const metadataMatches = await metadataMatchesOf(context, candidates)
  const documentsOf = (list: readonly Candidate[]) => list.map(({ unit }) => unitTable.documentOf(unit))
  return {
    query: context.text,
    exact,
    found: {
      paragraphs: paragraphs.length,
      headings: whole.length - paragraphs.length,
      documents: new Set(documentsOf(whole)).size,
    },
    ...(metadataMatches && { metadataMatches }),
    someTerms: candidates.filter(({ complete }) => !complete).length,
    searched: { paragraphs: index.metadata.paragraphs, documents: index.metadata.documents },
    ...(facets && filters.length > 0 && { within: countPassing(facets, filters) }),
    unknown: unknownWords(plan, unitTable),
    ...(exact && { forms: countedForms(plan, paragraphs) }),
    widened: queryExpansions(plan),
    hits: hitsOf(looked.slice(0, options.limit), (options.order ?? 'best') === 'best'),
    titles: await titleMatches(context, found),
    corpus: index.corpus,
    ...(options.facets && facets && { facets: countFacets(facets, filters, documentsOf(counted)) }),
  }
}

/** Most documents for which it is looked up in which field a word is said of them. */
const maxDocumentsExplained = 100

/** What was found with words that are only said of its document. */
async function metadataMatchesOf(
  { plan, facets, unitTable }: SearchContext,
  candidates: readonly Candidate[],
): Promise<Answer['metadataMatches']> {
  const own = candidates.filter(({ complete, metadataMask }) => complete && metadataMask !== 0)
  if (own.length === 0) return undefined
  const asOf = facets && (await saidInFieldsModule()).fieldsMatching
  const words = scoredWords(plan).flatMap((word, index) => {
    const having = own
      .filter(({ metadataMask }) => maskHas(metadataMask, index))
      .map(({ unit }) => unitTable.documentOf(unit))
    if (having.length === 0) return []
    const documents = [...new Set(having)].slice(0, maxDocumentsExplained)
    const isForm = (token: string) => word.matches(token, 'und') || word.matches(token, 'en') || token === word.written
    return [{ word: word.written, as: facets && asOf ? asOf(facets, documents, isForm) : [] }]
  })
  return { paragraphs: own.length, words }
}

async function rescored(
  { index, plan, options }: SearchContext,
  candidates: readonly Candidate[],
): Promise<Rescored[]> {
  const first = candidates.slice(0, Math.max(options.limit, rerankDepth))
  const looked = await rescoreAll(index.texts, plan, index.metadata.averageLength, first)
  return (options.order ?? 'best') === 'best' ? rerank(looked) : looked
}

/** Documents whose title has all the words; for a query without words none, as each would be one. */
async function titleMatches(context: SearchContext, found: readonly Candidate[]): Promise<HitDocument[]> {
  const { index, plan, unitTable } = context
  if (plan.words.length === 0 && plan.required.length === 0) return []
  const titles = found.filter(
    (one) => hasAllTerms(one) && unitTable.isTitle(one.unit) && failedFilterCount(context, one.unit) === 0,
  )
  const left = titles.map(({ unit }) => unit).sort((one, other) => one - other)
  const words = scoredWords(plan)
  const having: HitDocument[] = []
  for (let reads = 0; having.length < maxTitles && reads < maxTitleReads && left.length > 0; reads++) {
    const units = await Promise.all(left.splice(0, maxTitles).map((unit) => index.texts.get(unit)))
    // Under the title is indexed what else is said of a document.
    const own = units.filter(({ text, document: { language } }) => {
      const title = analyze(text)
      return words.every((word) => wordPositions(title, language, word).length > 0)
    })
    having.push(...own.map(({ document }) => hitDocument(document)))
  }
  return having.slice(0, maxTitles)
}

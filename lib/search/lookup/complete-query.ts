import { analyze } from '#lib/search/format/analyzer.ts'
import type { StoredDocument } from '#lib/search/format/index-files.ts'
import { isStopWord } from '#lib/text/stopwords.ts'
import { completions, type IncompleteWord, incompleteWord, type Suggestion } from './completions.ts'
import { intersect } from './postings.ts'
import type { SearchIndex } from './search-index.ts'

/** Most documents that are read because their titles fit. */
const maxTitles = 5
/** Most words that begin as typed for which titles are looked for. */
const maxTitlePrefixes = 8
/** Most words that begin as typed that are offered to choose from. */
const maxWords = 20

/** Words, speakers and titles for a query that is being typed. Rejects with `LoadError`. */
export async function completeQuery(index: SearchIndex, query: string): Promise<Suggestion[]> {
  const open = incompleteWord(query)
  if (!open) return []
  const [words, facets, titled] = await Promise.all([
    index.vocabulary().then((vocabulary) => vocabulary.withPrefix(open.word, maxWords)),
    index.facets(),
    titlesMatching(index, query, open),
  ])
  return completions(query, words, facets, titled)
}

/** Documents in whose titles all words of what is typed are, the last one perhaps unfinished. */
async function titlesMatching(
  index: SearchIndex,
  query: string,
  { before, word }: IncompleteWord,
): Promise<StoredDocument[]> {
  const finder = index.termLookup()
  const finished = analyze(before).words.filter((token) => !isStopWord(token.text))
  const [unitTable, ...found] = await Promise.all([
    index.unitTable(),
    finder.prefix(word, maxTitlePrefixes),
    ...finished.map((token) => finder.word(token.text, true)),
  ])
  if (query.trim() === '' || (finished.length === 0 && isStopWord(word))) return []
  const titles = intersect(found.map(({ postings }) => postings)).filter((unit) => unitTable.isTitle(unit))
  const units = await Promise.all(titles.slice(0, maxTitles).map((unit) => index.texts.get(unit)))
  return units.map(({ document }) => document)
}

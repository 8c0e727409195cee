import { analyze } from '#lib/search/format/analyzer.ts'
import type { StoredDocument } from '#lib/search/format/index-files.ts'
import { isStopWord } from '#lib/text/stopwords.ts'
import { intersect } from './postings.ts'
import type { SearchIndex } from './search-index.ts'
import { type Suggestion, suggestions, type Unfinished, unfinished } from './suggest.ts'

/** Of how many documents whose titles fit the titles are read. */
const mostTitles = 5
/** For how many words that begin as typed titles are suggested. */
const mostBeginnings = 8
/** How many words that begin as typed are looked at. */
const mostWords = 20

/** Words, speakers and titles for a query that is being typed. Rejects with `LoadError`. */
export async function completeQuery(index: SearchIndex, query: string): Promise<Suggestion[]> {
  const open = unfinished(query)
  if (!open) return []
  const [words, facets, titled] = await Promise.all([
    index.vocabulary().then((vocabulary) => vocabulary.beginning(open.word, mostWords)),
    index.facets(),
    titlesWith(index, query, open),
  ])
  return suggestions(query, words, facets, titled)
}

/** Documents in whose titles all words of what is typed stand, the last one perhaps unfinished. */
async function titlesWith(index: SearchIndex, query: string, { before, word }: Unfinished): Promise<StoredDocument[]> {
  const finder = index.finder()
  const finished = analyze(before).words.filter((token) => !isStopWord(token.text))
  const [unitTable, ...found] = await Promise.all([
    index.unitTable(),
    finder.beginning(word, mostBeginnings),
    ...finished.map((token) => finder.word(token.text, true)),
  ])
  if (query.trim() === '' || (finished.length === 0 && isStopWord(word))) return []
  const titles = intersect(found.map(({ postings }) => postings)).filter((unit) => unitTable.isTitle(unit))
  const units = await Promise.all(titles.slice(0, mostTitles).map((unit) => index.texts.get(unit)))
  return units.map(({ document }) => document)
}

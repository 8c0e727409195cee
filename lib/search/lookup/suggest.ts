import { analyze } from '#lib/search/format/analyzer.ts'
import type { Facets, StoredDocument } from '#lib/search/format/index-files.ts'
import { stripDiacritics } from '#lib/search/format/strip-diacritics.ts'
import { lexemes } from '#lib/search/query/lexemes.ts'
import { addFilter } from '#lib/search/query/rewrite-query.ts'
import { isStopWord } from '#lib/text/stopwords.ts'
import type { KnownWord } from './vocabulary.ts'

/** What may be meant by what is being typed: a query to ask, or a document to open. */
export type Suggestion =
  | { kind: 'word' | 'speaker'; label: string; query: string }
  | { kind: 'title'; label: string; url: string; language: string }

const mostWords = 5
const mostSpeakers = 3
const mostTitles = 3
const shortest = 2

/** The word at the end of a query that is not finished yet, and what stands before it. */
export interface Unfinished {
  before: string
  /** Folded. */
  word: string
}

/** What is unfinished of a query; undefined where nothing is. */
export function unfinished(query: string): Unfinished | undefined {
  let last: ReturnType<typeof lexemes>[number] | undefined
  try {
    last = lexemes(query).at(-1)
  } catch {
    // An open quotation mark, a field without its value yet: nothing to complete.
    return undefined
  }
  if (last?.type !== 'words' || last.end !== query.length) return undefined
  const token = analyze(query.slice(last.start)).words.at(-1)
  if (!token || token.text.length < shortest) return undefined
  return { before: query.slice(0, last.start + token.start), word: token.text }
}

function hasBeginning(text: string, beginning: string): boolean {
  return analyze(text).words.some((token) => stripDiacritics(token.text).startsWith(beginning))
}

function speakers(facets: Facets, word: string, before: string): Suggestion[] {
  const plain = stripDiacritics(word)
  const values = facets.fields.get('speaker')?.values ?? []
  return values
    .filter(({ name, forms = [] }) => [name, ...forms].some((form) => hasBeginning(form, plain)))
    .slice(0, mostSpeakers)
    .map(({ name }) => ({ kind: 'speaker', label: name, query: addFilter(before, 'speaker', name) }))
}

/**
 * Words, speakers and titles for what is being typed.
 *
 * @param words those of the archive that begin so
 * @param titled documents whose titles have the words
 */
export function suggestions(
  query: string,
  words: readonly KnownWord[],
  facets: Facets,
  titled: readonly StoredDocument[],
): Suggestion[] {
  const open = unfinished(query)
  if (!open) return []
  const completed = words
    .filter(({ word }) => word !== open.word && !isStopWord(word))
    .slice(0, mostWords)
    .map(({ word }): Suggestion => ({ kind: 'word', label: open.before + word, query: open.before + word }))
  const titles = titled
    .slice(0, mostTitles)
    .map(({ title, path, language }): Suggestion => ({ kind: 'title', label: title, url: path, language }))
  return [...completed, ...speakers(facets, open.word, open.before), ...titles]
}

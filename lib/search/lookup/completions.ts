import { analyze } from '#lib/search/format/analyzer.ts'
import { declaredFieldNames } from '#lib/search/format/fields.ts'
import type { Facets, StoredDocument } from '#lib/search/format/index-files.ts'
import { stripDiacritics } from '#lib/search/format/strip-diacritics.ts'
import { lexemes } from '#lib/search/query/lexemes.ts'
import { addFilter } from '#lib/search/query/rewrite-query.ts'
import { isStopWord } from '#lib/text/stopwords.ts'
import type { VocabularyWord } from './vocabulary.ts'

/** What may be meant by what is being typed: a query to ask, or a document to open. */
export type Suggestion =
  | { kind: 'word' | 'speaker'; label: string; query: string }
  /** A value of a field that a collection declares. */
  | { kind: 'value'; field: string; label: string; query: string }
  | { kind: 'title'; label: string; url: string; language: string }

/** Most suggestions of each kind; `maxValues` for each declared field. */
const maxWords = 5
const maxSpeakers = 3
const maxTitles = 3
const maxValues = 2
/** Most values of a field whose name and colon are typed, so that nothing else is asked for. */
const maxChosenValues = 6
/** Letters that must be typed of a word before anything is suggested. */
const minLength = 2

/** The word at the end of a query that is not finished yet, and what comes before it. */
export interface IncompleteWord {
  before: string
  /** Folded. */
  word: string
}

/** The word that a query ends with, and may not be finished; undefined where it ends with something else. */
export function incompleteWord(query: string): IncompleteWord | undefined {
  let last: ReturnType<typeof lexemes>[number] | undefined
  try {
    last = lexemes(query).at(-1)
  } catch {
    // An open quotation mark, a field without its value yet: nothing to complete.
    return undefined
  }
  if (last?.type !== 'words' || last.end !== query.length) return undefined
  const token = analyze(query.slice(last.start)).words.at(-1)
  if (!token || token.text.length < minLength) return undefined
  return { before: query.slice(0, last.start + token.start), word: token.text }
}

function hasWordWithPrefix(text: string, beginning: string): boolean {
  return analyze(text).words.some((token) => stripDiacritics(token.text).startsWith(beginning))
}

function speakers(facets: Facets, word: string, before: string): Suggestion[] {
  const plain = stripDiacritics(word)
  const values = facets.fields.get('speaker')?.values ?? []
  return values
    .filter(({ name, forms = [] }) => [name, ...forms].some((form) => hasWordWithPrefix(form, plain)))
    .slice(0, maxSpeakers)
    .map(({ name }) => ({ kind: 'speaker', label: name, query: addFilter(before, 'speaker', name) }))
}

/** Values of declared fields, where `country:` is being typed, or a value of one begins so. */
function fieldValues(facets: Facets, word: string, before: string): Suggestion[] {
  const plain = stripDiacritics(word)
  const typed = /(?:^|\s)(?<field>[a-z]+):["“]?$/iu.exec(before)
  const named = typed?.groups?.field?.toLowerCase()
  const fields = declaredFieldNames(facets.fields.keys())
  const chosen = fields.filter((field) => field === named)
  const rest = chosen.length > 0 && typed ? before.slice(0, typed.index) : before
  return (chosen.length > 0 ? chosen : fields).flatMap((field) =>
    (facets.fields.get(field)?.values ?? [])
      .filter(({ name, forms = [] }) =>
        chosen.length > 0 || /\p{L}/u.test(name)
          ? [name, ...forms].some((form) => hasWordWithPrefix(form, plain))
          : false,
      )
      .slice(0, chosen.length > 0 ? maxChosenValues : maxValues)
      .map(({ name }): Suggestion => ({ kind: 'value', field, label: name, query: addFilter(rest, field, name) })),
  )
}

/**
 * Words, speakers and titles for what is being typed.
 *
 * @param words those of the archive that begin so
 * @param titled documents whose titles have the words
 */
export function completions(
  query: string,
  words: readonly VocabularyWord[],
  facets: Facets,
  titled: readonly StoredDocument[],
): Suggestion[] {
  const open = incompleteWord(query)
  if (!open) return []
  const completed = words
    .filter(({ word }) => word !== open.word && !isStopWord(word))
    .slice(0, maxWords)
    .map(({ word }): Suggestion => ({ kind: 'word', label: open.before + word, query: open.before + word }))
  const titles = titled
    .slice(0, maxTitles)
    .map(({ title, path, language }): Suggestion => ({ kind: 'title', label: title, url: path, language }))
  const values = fieldValues(facets, open.word, open.before)
  // After the colon of a field only its values are meant.
  if (values.length > 0 && /:["“]?$/u.test(open.before)) return values
  return [...completed, ...speakers(facets, open.word, open.before), ...values, ...titles]
}

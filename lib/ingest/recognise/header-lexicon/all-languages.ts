import type { HeaderFieldName, HeaderLexicon } from './header-lexicon.ts'
import { headerLanguages } from './languages.ts'

/*
 * The lexicons of all languages together: a head may be in another language than its text, and its own is not known
 * before it is read, so the words of all are looked for at once.
 */

/** The parts of a lexicon that are lists of words. */
type HeaderWordList = {
  [Key in keyof HeaderLexicon]-?: Exclude<HeaderLexicon[Key], undefined> extends readonly string[] ? Key : never
}[keyof HeaderLexicon]

/** The words of one list in all languages, or in those that are named. */
export function headerWords(list: HeaderWordList, ...languages: readonly string[]): string[] {
  return lexicons(languages).flatMap((lexicon) => [...(lexicon[list] ?? [])])
}

/** What a text is called in the languages that are named, where who speaks is named beside it. */
export function genresBesideNames(...languages: readonly string[]): string[] {
  return [...headerWords('genres', ...languages), ...headerWords('genresBesideNames', ...languages)]
}

/** The labels of a field in all languages. */
export function labelsOf(field: HeaderFieldName): string[] {
  return headerLanguages.flatMap(({ fields }) => [...(fields?.[field] ?? [])])
}

function lexicons(languages: readonly string[]): readonly HeaderLexicon[] {
  return languages.length === 0
    ? headerLanguages
    : headerLanguages.filter(({ language }) => languages.includes(language))
}

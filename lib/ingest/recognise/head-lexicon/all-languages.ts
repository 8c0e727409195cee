import type { FieldName, HeadLexicon } from './head-lexicon.ts'
import { headLanguages } from './languages.ts'

/*
 * The lexicons of all languages together: a head may be in another language than its text, and its own is not known
 * before it is read, so the words of all are looked for at once.
 */

/** The parts of a lexicon that are lists of words. */
type HeadList = {
  [Key in keyof HeadLexicon]-?: Exclude<HeadLexicon[Key], undefined> extends readonly string[] ? Key : never
}[keyof HeadLexicon]

/** The words of one list in all languages, or in those that are named. */
export function headWords(list: HeadList, ...languages: readonly string[]): string[] {
  return lexicons(languages).flatMap((lexicon) => [...(lexicon[list] ?? [])])
}

/** What a text is called in the languages that are named, where who speaks is named beside it. */
export function genresBesideNames(...languages: readonly string[]): string[] {
  return [...headWords('genres', ...languages), ...headWords('genresBesideNames', ...languages)]
}

/** The labels of a field in all languages. */
export function labelsOf(field: FieldName): string[] {
  return headLanguages.flatMap(({ fields }) => [...(fields?.[field] ?? [])])
}

function lexicons(languages: readonly string[]): readonly HeadLexicon[] {
  return languages.length === 0 ? headLanguages : headLanguages.filter(({ language }) => languages.includes(language))
}

import { headerLanguages } from '#lib/ingest/recognise/header-lexicon/languages.ts'
import { anyOf, wordEnd } from '#lib/ingest/recognise/word-patterns.ts'
import { hasKazakhLetter } from '#lib/text/word-language.ts'
import { officeLength, startsWithOffice } from './offices.ts'

const officeOfLexicon = new RegExp(
  `^${anyOf(headerLanguages.flatMap(({ persons }) => persons?.offices ?? []))}${wordEnd}`,
  'iu',
)
/** Longest line that is an office. */
const mostWords = 12

/** Whether words begin with an office of a language other than English, Russian and Kazakh: "Ministre des Ports", "міністр". */
export function startsWithOfficeOfLexicon(text: string): boolean {
  return officeOfLexicon.test(text)
}

/** Whether a line in Kazakh, whose last word is `last`, ends with an office, as there its noun comes last. */
export function endsWithKazakhOffice(text: string, last: string): boolean {
  return hasKazakhLetter(text) && last !== '' && officeLength(last) === last.length
}

/** Whether a line is an office: it begins with one, or ends with one, as in Kazakh; in whichever language. */
export function isOfficeLine(text: string): boolean {
  const words = text
    .trim()
    .replace(/(?<![,.])[,.]+$/, '')
    .split(/\s+/)
  if (words.length > mostWords || /[:;?!]/u.test(text)) return false
  if (startsWithOffice(text) || officeOfLexicon.test(text)) return true
  return endsWithKazakhOffice(text, words.at(-1) ?? '')
}

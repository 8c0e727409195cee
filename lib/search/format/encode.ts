import { stem } from '#lib/text/stem.ts'
import { tokens } from '#lib/text/tokens.ts'

const cyrillicLanguages = new Set(['ru', 'kk', 'uk', 'be', 'ky', 'tg', 'mn', 'bg', 'mk', 'sr', 'tt', 'ba'])
const cyrillic = /\p{Script=Cyrillic}/u
const kazakhLetters = /[әғқңөұүһі]/u
const startsWithDigit = /^\p{Nd}/u

/**
 * The language whose stemmer a token gets: the document's, unless the token is written in another script, as a
 * Russian name in an English text is. Where Kazakh letters stand it is never Russian.
 */
function stemLanguage(token: string, language: string): string {
  const base = language.split('-', 1)[0] ?? language
  const written = cyrillic.test(token)
  if (base === 'ru' && kazakhLetters.test(token)) return 'kk'
  if (written === cyrillicLanguages.has(base)) return base
  if (!written) return 'en'
  return kazakhLetters.test(token) ? 'kk' : 'ru'
}

const known = new Map<string, Map<string, string>>()
const mostKnown = 200_000

/** The index term of one folded token in a text of this language. Figures ("66th", "5.4") are terms as they are. */
export function termOf(token: string, language: string): string {
  if (startsWithDigit.test(token)) return token
  let terms = known.get(language)
  if (!terms || terms.size > mostKnown) {
    terms = new Map()
    known.set(language, terms)
  }
  let term = terms.get(token)
  if (term === undefined) {
    term = stem(token, stemLanguage(token, language)) || token
    terms.set(token, term)
  }
  return term
}

/** The index terms of a text, in order, repeated ones repeated. `language` is BCP 47, `und` where not known. */
export function encodeText(text: string, language: string): string[] {
  return tokens(text).map((token) => termOf(token.text, language))
}

/** The terms under which one folded token of a query may stand in an archive of these languages. */
export function encodeWord(token: string, languages: readonly string[]): string[] {
  return [...new Set(languages.map((language) => termOf(token, language)))]
}

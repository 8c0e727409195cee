import { personWords } from './persons/person-words.ts'
import { salutationWords } from './salutation-words.ts'
import { anyOf, wordEnd, wordPattern } from './words.ts'

const lead = String.raw`[^\p{L}\p{N}]{0,3}`
const opening = wordPattern(
  Object.entries(salutationWords).flatMap(([language, words]) => (isWritten(language) ? words : [])),
  'start',
  lead,
)
/** Chinese, Japanese, Korean and Arabic put no space after such words. */
const openingWithoutEdge = new RegExp(
  `^${lead}${anyOf(Object.entries(salutationWords).flatMap(([language, words]) => (isWritten(language) ? [] : words)))}`,
  'u',
)
/** "Mr. President", "Madam Deputy Speaker". */
const addressed = new RegExp(
  String.raw`^${lead}${anyOf(personWords.addressTitles)}\.?\s*,?\s+(?:[\w-]+\s)?${anyOf(personWords.addressedOffices)}${wordEnd}`,
  'iu',
)
/** "Mr Walker," */
const byName = new RegExp(String.raw`^${lead}${anyOf(['mr', 'mrs', 'ms', 'dr'])}\.?\s+\p{L}+(?:,|$)`, 'iu')

const assembly = String.raw`(?:\d|united nations|un |general|assembly|.{0,12}session)`
const chief = '(?:president|secretary)[- ]?(?:general)?'
/** Those who preside, in a list of those who are greeted: "H.E. Ivo Sandor, President of the 79th Session". */
const presiding = [
  new RegExp(String.raw`^(?:the\s+)?president\s*of the ${assembly}`, 'iu'),
  new RegExp(String.raw`^(?:his|her)\s+excellency\b.{0,40}\b${chief}(?: of)?(?: the)? ${assembly}`, 'iu'),
  new RegExp(String.raw`^h\.?\s?e\.?\s.{3,40},?\s+${chief} of the ${assembly}`, 'iu'),
]

/** A name and a comma, or a visitor's office and surname: an address only where something else says so. */
const named = [
  /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+,$/u,
  new RegExp(String.raw`^(?:${anyOf(personWords.greetedTitles)})s?,? \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?,?$`, 'u'),
  /^High Commissioners?(?: \p{Lu}\p{Ll}+)?,?$/u,
]

/** Whether a line addresses those who listen: "Mr. President,", "Ladies and gentlemen", «Құрметті әріптестер!» */
export function isSalutation(text: string): boolean {
  return isOpening(text) || isNamedAddress(text)
}

/** The same, but for a name alone, which may also be whose text it is: "President Verell". */
export function isOpening(text: string): boolean {
  return (
    opening.test(text) ||
    openingWithoutEdge.test(text) ||
    addressed.test(text) ||
    byName.test(text) ||
    presiding.some((pattern) => pattern.test(text))
  )
}

/** Whether a line is a name as those are addressed who are greeted one by one: "Rosa Halm,", "President Verell". */
export function isNamedAddress(text: string): boolean {
  return named.some((pattern) => pattern.test(text))
}

function isWritten(language: string): boolean {
  return !['zh', 'ja', 'ko', 'ar'].includes(language)
}

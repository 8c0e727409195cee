import { singleSpaces } from './single-spaces.ts'

/** Soft hyphens, joiners of no width and direction marks: they change nothing that a reader reads. */
const invisible = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g
const singleQuotes = /[\u2018-\u201B\u2032\u2035\u2039\u203A\u02B9\u02BB\u02BC\u0060\u00B4]/g
const doubleQuotes = /[\u201C-\u201F\u2033\u2036\u00AB\u00BB\u301D-\u301F]/g
const dashes = /[\u2010-\u2015\u2212\u2043\uFE58\uFE63\uFF0D]/g
const plain = /^[A-Za-z0-9]+$/
const ascii = /^[\0-\x7F]*$/

function foldOnce(text: string): string {
  const folded = text
    .replace(invisible, '')
    .replace(singleQuotes, "'")
    .replace(doubleQuotes, '"')
    .replace(dashes, '-')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replaceAll('ё', 'е')
  return singleSpaces(folded).trim()
}

/** As `foldOnce`, again and again, for a text of ASCII: there nothing composes, and only one sign is a quotation mark. */
function foldAscii(text: string): string {
  return singleSpaces(text.replaceAll('`', "'").toLowerCase()).trim()
}

/**
 * What is left of a text when only its identity counts: NFKC, lower case, ё as е, one form of quotation mark
 * (`'` and `"`), of dash (`-`) and of space, none at the ends, no characters of no width. Never NFKD: it would
 * make и of й. Folding twice changes nothing more. For ids and for comparing, not for showing.
 */
export function fold(text: string): string {
  // Most words are such, and folding is most of the work of reading words.
  if (plain.test(text)) return text.toLowerCase()
  if (ascii.test(text)) return foldAscii(text)
  let before = text
  let after = foldOnce(text)
  // Taking one character away can bring two others together that compose, so that rare texts need a second round.
  while (after !== before) {
    if (ascii.test(after)) return foldAscii(after)
    before = after
    after = foldOnce(after)
  }
  return after
}

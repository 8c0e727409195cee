import { genresBesideNames, headerWords } from '#lib/ingest/recognise/header-lexicon/all-languages.ts'
import { anyOf, wordEnd, wordStart } from '#lib/ingest/recognise/word-patterns.ts'

const delivered = new RegExp(`${wordStart}${anyOf(headerWords('delivery'))}$`, 'iu')
const other = new RegExp(`${wordStart}${anyOf(headerWords('otherWork', 'en'))}$`, 'iu')
/** "Translated from the French", at the beginning of the words or behind a stop. */
const apart = new RegExp(
  String.raw`(?:^|[,;:(–—-]\s*)${anyOf(headerWords('otherWorkApart'))}(?:\s+[\p{L}’'-]+){1,6}$`,
  'iu',
)
const participle = /\p{L}{2}ed$/iu
/** "Remarks as prepared for delivery by …" */
const asPrepared = /(?<!\p{L})(?:as\s+)?(?:prepared|written)\s+for\s+delivery$/iu
const award = /(?<!\p{L})(?:award|prize|medal|certificate|gift|colou?rs)s?\s+\p{L}+$/iu
/** "by", and the colon and space after it. */
const byCue = /(?<!\p{L})by(?!\p{L})[\s:]*/giu
const interview = /(?<!\p{L})interview(?!\p{L})/iu
const genreBefore = new RegExp(
  `${wordStart}${anyOf(genresBesideNames('en').filter((word) => word !== 'interview'))}$`,
  'iu',
)
const otherField = new RegExp(
  String.raw`^\W*${anyOf([...headerWords('otherFields'), ...headerWords('otherWork', 'ru', 'kk')])}\s*(?:[:–—-]|\bby\b)`,
  'iu',
)
const otherInRussianOrKazakh = new RegExp(`${wordStart}${anyOf(headerWords('otherWork', 'ru', 'kk'))}${wordEnd}`, 'iu')

/**
 * The text of a head with the names of those blanked who did other work than to speak: who translated, interviewed,
 * took the pictures ("…, translated by Osk Brandt"; "Беседовал Оск Брандт"). Every place stays where it is.
 */
export function maskOtherRoles(text: string): string {
  return blankPhrases(
    text,
    text
      .split('\n')
      .map((line) => (otherField.test(line) ? ' '.repeat(line.length) : blankSegments(line)))
      .join('\n'),
  )
}

/** Russian and Kazakh name who did such work before or after the word for it: the words between two commas are blanked. */
function blankSegments(line: string): string {
  if (!otherInRussianOrKazakh.test(line)) return line
  return line
    .split(/(?<=[,;(])/u)
    .map((segment) => (otherInRussianOrKazakh.test(segment) ? ' '.repeat(segment.length) : segment))
    .join('')
}

/** Blanks, of words some of which are blank already, from "by" on to the end of the line, or of the next where the line ends in "by". */
function blankPhrases(whole: string, text: string): string {
  let result = text
  for (const match of text.matchAll(byCue)) {
    if (!isOtherWork(whole.slice(0, match.index))) continue
    const end = match.index + match[0].length
    const length =
      /^[^\n;)]*?(?=[\n;)]|(?:,|(?<!\s))\s+(?:delivered|given)\s+by\b|$)/iu.exec(text.slice(end))?.[0].length ?? 0
    result = result.slice(0, match.index) + blank(text.slice(match.index, end + length)) + result.slice(end + length)
  }
  return result
}

function blank(text: string): string {
  return text.replace(/[^\n]/gu, ' ')
}

/** "Edited by Osk Brandt" has its name: a "by" on the line below is another's. */
const hasItsName = /(?<!\p{L})by[\s:]+\S/iu

/** Whether "by" after these words names somebody who does not speak. */
function isOtherWork(before: string): boolean {
  const onLine = lastLineOf(before).trimEnd()
  const above = onLine === '' ? lastLineOf(before.trimEnd()) : ''
  if (hasItsName.test(above)) return false
  const clause = onLine || above
  const words = clause.replace(/(?<![\s,:;(–—-])[\s,:;(–—-]+$/u, '')
  if (words === '') return false
  if (award.test(words)) return true
  if (asPrepared.test(words)) return false
  if (delivered.test(words) || genreBefore.test(words)) return false
  if (other.test(words) || apart.test(words) || participle.test(words)) return true
  return interview.test(words)
}

function lastLineOf(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1)
}

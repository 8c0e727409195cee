import { fold } from './fold.ts'
import { inOneScript } from './homoglyphs.ts'
import { hasUnsegmentedScript, unsegmentedSign } from './unsegmented-scripts.ts'

/** A word or figure of a text, as the search and the check of quotations compare it. */
export interface Token {
  /** Folded: lower case, NFKC, ё as е, `'` for every apostrophe, a figure without grouping and with `.` for its decimals. */
  text: string
  /** Half-open UTF-16 span in the text that was given. */
  start: number
  end: number
}

// Spaces that group digits: ordinary, no-break, figure, thin, narrow no-break.
const groupSpace = '[ \\u00A0\\u2007\\u2009\\u202F]'
const grouped = [
  '[1-9]\\d{0,2}(?:,\\d{3})+',
  `[1-9]\\d{0,2}(?:${groupSpace}\\d{3})+`,
  "[1-9]\\d{0,2}(?:['’]\\d{3})+",
  // One full stop is a decimal; two or more can only group.
  '[1-9]\\d{0,2}(?:\\.\\d{3}){2,}',
]
// A comma is a decimal sign only where it cannot group or list: before one or two digits, or after a bare 0.
const decimal = '(?:\\d+\\.\\d+|\\d{1,3},\\d{1,2}|0,\\d+)(?![.,]?\\d)'
const fraction = '(?:[.,]\\d{1,2}(?![.,]?\\d))?'
const figure = `(?:(?:${grouped.join('|')})${fraction}(?!\\d)|${decimal})`
// What begins with + and has the digits of a number to call (E.164: up to 15) is none of one value.
const call = '\\+(?=(?:[ \\u00A0()-]{0,2}\\d){10,15}(?!\\d))\\d[\\d \\u00A0()-]*\\d'
const initials = '(?<![\\p{L}\\p{Nd}])\\p{Lu}(?:\\.\\p{Lu})+(?![\\p{L}\\p{M}\\p{Nd}])'
// Subscript digits belong to a word (CO₂); what is superscript is a note's mark or an exponent, but for that of a
// measure (m²). Soft hyphens and joiners may be inside.
const measure = '(?<![\\p{L}\\p{Nd}])(?:[kcdm]?m|[кдсм]?м|ft|in)[²³](?![\\p{L}\\p{Nd}])'
const raised = '\\u1D2C-\\u1D61\\u2071\\u207F'
const inside = '[\\u00AD\\u034F\\u061C\\u180E\\u200B-\\u200F\\u2060\\uFEFF]'

/** Tokens, where a word may hold any letter but those that `not` looks ahead for. */
function patternOf(not: string, ...more: string[]): RegExp {
  const start = `(?![${raised}])${not}[\\p{L}\\p{Nd}\\p{Nl}]`
  const letter = `(?![${raised}])${not}[\\p{L}\\p{M}\\p{Nd}\\p{Nl}\\u2080-\\u2089]`
  const afterApostrophe = `(?:['’‘ʼ](?:${inside}*${not}[\\p{L}\\p{M}])+)*`
  const word = `${measure}|${start}(?:${inside}*${letter})*${afterApostrophe}`
  const value = `(?<!${not}[\\p{L}\\d.,])${figure}`
  return new RegExp([`(?<call>${call})|(?<figure>${value})|(?<initials>${initials})`, ...more, word].join('|'), 'gu')
}

const spaced = patternOf('')
const unspaced = patternOf(`(?!${unsegmentedSign})`, unsegmentedSign)

// Joiners, and what makes an emoji of a digit.
const ornaments = /\u034F|\u061C|\u180E|\u200C|\u200D|\uFE0E|\uFE0F|\u20E3|\s/g

function plainFigure(text: string): string {
  const folded = text.replace(/[\s'’]/g, '')
  if (/^\d{1,3}(?:\.\d{3}){2,}/.test(folded)) {
    const groups = folded.match(/^\d{1,3}(?:\.\d{3})+/)?.[0] ?? ''
    return groups.replaceAll('.', '') + folded.slice(groups.length).replace(',', '.')
  }
  const groups = folded.match(/^[1-9]\d{0,2}(?:,\d{3})+(?!\d)/)?.[0]
  if (groups) return groups.replaceAll(',', '') + folded.slice(groups.length).replace(',', '.')
  return folded.replace(',', '.')
}

/** The folded form of each word met before: most words of a text were, and folding takes longer than looking up. */
const known = new Map<string, string>()
/** How many words are kept before all are forgotten: about 10 MB, reckoned at 100 bytes a word. */
const mostKnown = 100_000

function foldWord(written: string): string {
  let folded = known.get(written)
  if (folded === undefined) {
    const once = fold(inOneScript(written) ?? written).replace(ornaments, '')
    // Folding may make a letter one that looks alike.
    folded = inOneScript(once) ?? once
    if (known.size >= mostKnown) known.clear()
    known.set(written, folded)
  }
  return folded
}

/**
 * The words and figures of a text, in order, with their positions. The index and the query both use it, so what
 * matters most is that one thing written in two ways gives one token:
 * - a figure is one token without grouping (`42,500`, `42 500`, `42’500` give `42500`; `1.234.567` gives `1234567`);
 *   decimals stay, with a full stop (`5.4`, `5,4` give `5.4`; so does `42.500`, which looks like a decimal);
 *   a date such as 10.02.2026 gives three;
 * - a figure with letters is one (`66th`, `5g`);
 * - hyphens divide (`COVID-19` gives `covid` and `19`, `33-й` gives `33` and `й`), so that hyphen, space and dash agree;
 * - an apostrophe inside a word does not (`president's`);
 * - initials with full stops are one (`U.S.` gives `us`);
 * - what is superscript is no part of a word or figure (`report¹`, `10³`), but for a measure's (`m²` gives `m2`);
 * - letters of another alphabet that look alike are those of the word's own (`inOneScript`).
 * - of scripts without spaces between words (Chinese, Japanese, Thai), and of Korean, each sign is one;
 * - the groups of a telephone number are one each (`+7 701 000 00 00` gives five).
 */
export function tokens(text: string): Token[] {
  const found: Token[] = []
  for (const match of text.matchAll(hasUnsegmentedScript(text) ? unspaced : spaced)) {
    const written = match[0]
    const start = match.index
    if (match.groups?.call) {
      for (const { 0: group, index } of written.matchAll(/\d+/g))
        found.push({ text: group, start: start + index, end: start + index + group.length })
      continue
    }
    const folded = match.groups?.figure
      ? plainFigure(written)
      : foldWord(match.groups?.initials ? written.replaceAll('.', '') : written)
    if (folded !== '') found.push({ text: folded, start, end: start + written.length })
  }
  return found
}

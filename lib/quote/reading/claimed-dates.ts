import { accessDate } from '#lib/quote/words/lexicon/attribution-words.ts'
import type { DayRange } from '#lib/search/query/day-range.ts'
import { monthOf } from '#lib/text/lexicon/months.ts'

/** A date that is claimed of words. */
export interface ClaimedDate {
  /** As it is written. */
  given: string
  /** Where it is in the text: half-open, in UTF-16 units. */
  start: number
  end: number
  /**
   * What it may mean, one span or, of "3/4/2021", two: first and last day. A month ends with day 31, whichever it is.
   */
  spans: DayRange[]
  /** In place of spans, where no year is given: month and day, `03-04`. */
  yearless?: string
}

type DateMeaning = Pick<ClaimedDate, 'spans' | 'yearless'>

interface ClaimedDatePattern {
  pattern: RegExp
  read: (groups: readonly (string | undefined)[]) => DateMeaning | undefined
}

const yearOf = '(1[0-9]\\d\\d|20\\d\\d)'
const month = '(\\p{L}{3,})'
/** Before a pattern that begins with a word: else each letter of a long word is tried. */
const wordBegins = '(?<!\\p{L})'
const day = '([0-3]?\\d)'
const ordinal = '(?:st|nd|rd|th|-?го)?'
const yearWord = '(?:\\s(?:жыл\\p{L}*|ж\\.))?'
/** Not within a longer figure, nor as the number of a paragraph or page. */
const alone = '(?<![\\p{L}\\d.,/-]|[¶§№#]\\s?|(?:paras?|pp?|абз|б|пп?)\\.?\\s(?:\\d+[-–—])?)'
const ends = '(?![\\d\\p{L}]|[.,]\\d)'

function form(parts: readonly string[], read: ClaimedDatePattern['read']): ClaimedDatePattern {
  return { pattern: new RegExp(parts.join(''), 'giu'), read }
}

/** Forms of dates, the most exact first: what one has taken is not read again. */
const claimedDatePatterns: readonly ClaimedDatePattern[] = [
  form([alone, yearOf, '-(\\d\\d)(?:-(\\d\\d))?', '(?![\\d-])'], ([year, of, on]) => date(year, of, on)),
  form([alone, '(\\d{1,2})([./])(\\d{1,2})\\2', yearOf, ends], ([first = '', sign, second = '', year]) =>
    sign === '.' ? date(year, second, first) : either(date(year, first, second), date(year, second, first)),
  ),
  form([alone, day, ordinal, '(?:\\s(?:day\\s)?of)?\\s', month, '\\.?,?\\s', yearOf, ends], ([on, of, year]) =>
    date(year, named(of), on),
  ),
  form([wordBegins, month, '\\.?\\s', day, ordinal, ',?\\s', yearOf, ends], ([of, on, year]) =>
    date(year, named(of), on),
  ),
  form([alone, yearOf, yearWord, ',?\\s', day, '\\s?[-–]?\\s?', month], ([year, on, of]) => date(year, named(of), on)),
  form([alone, yearOf, ',?\\s', month, '\\.?\\s', day, ends], ([year, of, on]) => date(year, named(of), on)),
  form([wordBegins, month, '\\.?,?(?:\\sof)?\\s', yearOf, ends], ([of, year]) => date(year, named(of))),
  form([alone, yearOf, yearWord, ',?\\s', month], ([year, of]) => date(year, named(of))),
  form([alone, yearOf, "(?:['’]?s|-?[её]?[хе]|\\sжылдар\\p{L}*)(?!\\p{L})"], ([year = '']) =>
    years(`${year.slice(0, 3)}0`, `${year.slice(0, 3)}9`),
  ),
  form([alone, yearOf, '\\s?[-–—/]\\s?', '(\\d{4}|\\d\\d)', ends], ([from = '', to = '']) =>
    years(from, from.slice(0, 4 - to.length) + to),
  ),
  form(['(?:between|from|между|с)\\s', yearOf, '\\s(?:and|to|until|и|по)\\s', yearOf, ends], ([from, to]) =>
    years(from, to),
  ),
  form([alone, '(1[5-9]\\d\\d|20\\d\\d)', ends], ([year]) => years(year, year)),
  form([alone, day, ordinal, '(?:\\sof)?\\s', month, '(?!\\p{L})'], ([on, of]) => yearless(named(of), on)),
  form([wordBegins, month, '\\.?\\s', day, ordinal, ends], ([of, on]) => yearless(named(of), on)),
]

/** The number of a month, two digits; English names only with their capital: "may" is mostly a verb. */
function named(word = ''): string | undefined {
  const found = monthOf(word)
  if (!found?.ofArchive || (/^\p{Script=Latin}/u.test(word) && !/^\p{Lu}/u.test(word))) return undefined
  return String(found.month).padStart(2, '0')
}

function date(year = '', of?: string, on?: string): DateMeaning | undefined {
  if (!of) return undefined
  const number = Number(of)
  if (number < 1 || number > 12) return undefined
  const stem = `${year}-${of.padStart(2, '0')}`
  if (on === undefined) return { spans: [{ first: `${stem}-01`, last: `${stem}-31` }] }
  if (Number(on) < 1 || Number(on) > 31) return undefined
  const whole = `${stem}-${on.padStart(2, '0')}`
  return { spans: [{ first: whole, last: whole }] }
}

function either(one: DateMeaning | undefined, other: DateMeaning | undefined): DateMeaning | undefined {
  const spans = [one, other].flatMap((meaning) => meaning?.spans ?? [])
  return spans.length > 0 ? { spans } : undefined
}

function years(from = '', to = ''): DateMeaning | undefined {
  return from <= to ? { spans: [{ first: `${from}-01-01`, last: `${to}-12-31` }] } : undefined
}

function yearless(of: string | undefined, on = ''): DateMeaning | undefined {
  if (!of || Number(on) < 1 || Number(on) > 31) return undefined
  return { spans: [], yearless: `${of}-${on.padStart(2, '0')}` }
}

/**
 * The text with spaces in the place of addresses, and of days on which a page was looked at, so that the rest keeps its
 * place.
 */
function withoutOtherFigures(text: string): string {
  const blank = (found: string) => ' '.repeat(found.length)
  return text.replace(/https?:\/\/\S+/gu, blank).replace(accessDate, blank)
}

/**
 * The dates in what is claimed of a quotation, in its order: days, months, years, decades and ranges of years, in
 * English, Russian and Kazakh.
 */
export function claimedDates(text: string): ClaimedDate[] {
  let rest = withoutOtherFigures(text)
  const found: ClaimedDate[] = []
  for (const { pattern, read } of claimedDatePatterns) {
    const pieces: string[] = []
    let from = 0
    for (const match of rest.matchAll(pattern)) {
      const { 0: given, index } = match
      const meaning = read(match.slice(1))
      if (!meaning) continue
      found.push({ given: given.trim(), start: index, end: index + given.length, ...meaning })
      pieces.push(rest.slice(from, index), '\u0000'.repeat(given.length))
      from = index + given.length
    }
    rest = pieces.join('') + rest.slice(from)
  }
  return found.sort((one, other) => one.start - other.start)
}

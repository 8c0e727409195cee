import { type DateWord, datePhrases, dateWord } from '#lib/text/lexicon/date-words.ts'
import { monthOf } from '#lib/text/lexicon/months.ts'
import { eastAsianEras, isForeignEra, isForeignMonth, isReign } from '#lib/text/lexicon/other-calendars.ts'
import { weekdayOf } from '#lib/text/lexicon/weekdays.ts'
import { yearFromWords, yearInWords } from '#lib/text/lexicon/year-words.ts'
import { ordinalToNumber, romanToNumber } from '#lib/text/numerals.ts'

/**
 * What a word, figure or mark is to a date, one letter each, so that the forms of dates can be written as patterns over them:
 * `d` figure of one or two digits, `n` any other figure, `Y` year of ours, `F` year of four digits that is none of
 * ours, `t` year without its century (’62), `K` eight digits alone on their line, `M` month, `k` English month in small
 * letters, `m` month that is read in whole dates only, `R` month in Roman figures, `H` month of another calendar,
 * `E` era of another calendar, `G` year of a reign, `W` weekday, `w` its short form, `T` time of day,
 * `~` "to" or a dash with space about it, `-` a dash without, `|` a slash with space about it, `/` one without, `.` a stop
 * within figures, `,` a comma, `;` another stop, `(` `)` brackets,
 * `&` "and", `f` "from", `b` "between", `u` "until" after the days, `o` "of", `y` "year", `N` our era, `O` old style,
 * `i` "on", `L` "Session", "No.", `C` a date of Chinese, Japanese or Korean, `x` anything else.
 */
export interface DateToken {
  kind: string
  start: number
  end: number
  /** Of a figure or month; 0 for all else. */
  value: number
}

const roles: Record<DateWord, string> = {
  to: '~',
  and: '&',
  from: 'f',
  between: 'b',
  upTo: 'u',
  of: 'o',
  on: 'i',
  year: 'y',
  ours: 'N',
  oldStyle: 'O',
  number: 'L',
}

/** Ordinal endings, and what optical reading makes of a raised one: 27'" September, 25™ September. */
const ordinal = [
  String.raw`[ \u00a0]?(?:st|nd|rd|th|er|ST|ND|RD|TH)(?!\p{L})`,
  String.raw`-?(?:го|е|ое|ые|ых|ші|шы)(?!\p{L})`,
  String.raw`-(?:[іы]|[сн][іыде])\p{L}{0,4}(?!\p{L})`,
  String.raw`[’'‘"“”™°º*]{1,3}(?=,?\s*\p{L})`,
].join('|')
const digit = String.raw`[\d٠-٩۰-۹०-९๐-๙]`
const zoneName = String.raw`Z|UTC|GMT|[A-Z]{2,4}T|[+-]\d\d:?\d\d|\([A-Z]{2,4}\)`
const zone = String.raw`(?:\s*(?:${zoneName})(?![\p{L}\p{N}])){0,2}`
const halfDay = String.raw`(?:\s*[ap]\.?\s?m\b\.?|\s*[AP]\.?\s?M\b\.?)`

/** Days of Chinese, Japanese and Korean: in figures or in words, and ranges of them ("5月5日至7日", "9月28—10月2日"). */
const signs = '[元〇零一二三四五六七八九十]'
const until = String.raw`\s?(?:至|到|から|[～〜~—–－-])\s?`
const inFigures = (year: string) => String.raw`${year}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}`
const inWords = `${signs}{1,4}年${signs}{1,3}月${signs}{1,3}`
const weekday = String.raw`(?:\s?[（(](?:星期|周|週)?[一二三四五六日天月火水木金土](?:曜日?)?[)）])?`
const dayMark = String.raw`\s?[日일]${weekday}`
const lastDay = (figure: string) =>
  String.raw`(?:${dayMark})?${until}(?:(?:${figure}\s?年\s?)?${figure}\s?[月월]\s?)?${figure}${dayMark}`
/** Of a range that can't be read the first day is no date. */
const daysAfter = String.raw`${until}(?:\d{1,2}|${signs}{1,3})\s?[月월日일]`

const reigning = String.raw`the\s+reign|(?:our|his|her)(?:\s+reign)?|[Kk]ing|[Qq]ueen`

const ofNext = String.raw`(?=\s+(?:day\s+)?of\s)`

/** What a token may be, in precedence: what comes first is tried first at every place. */
const shapes = {
  time: [
    String.raw`T?\d{1,2}(?:[:.]\d\d)?${halfDay}${zone}`,
    String.raw`T?\d{1,2}:\d\d(?::\d\d(?:[.,]\d+)?)?(?!\d)${zone}`,
  ].join('|'),
  cjk: [
    inFigures(String.raw`\d{1,4}`) + lastDay(String.raw`\d{1,4}`),
    `${inFigures('\\d{1,4}')}${dayMark}(?!${daysAfter})`,
    inWords + lastDay(`${signs}{1,4}`),
    `${inWords}${dayMark}(?!${daysAfter})`,
  ].join('|'),
  eastAsianEra: eastAsianEras.join('|'),
  reign: [
    String.raw`[Ii]n\s+the\s+\S+(?:\s\S+)?\s+year\s+of\s+(?:${reigning})`,
    String.raw`\d{1,2}\s+(?:Geo|Edw|Hen|Ric|Will?|Vict?|Eliz|Car|Jac)\b\.?(?:\s+[IVX]+)?`,
  ].join('|'),
  dayInWords: String.raw`(?<!\p{L})(?<digits>(?:(?:twenty|thirty)[- ])?\p{L}+)(?!\p{L})${ofNext}`,
  yearInWords: `(?:${yearInWords})(?!\\p{L})`,
  quoted: String.raw`(?<open>[«"“„])\s?(?<digits>\d{1,2})\s?[»"”“]`,
  day: `(?<digits>${digit}{1,2})(?!${digit})(?:${ordinal})?`,
  short: String.raw`[’'‘](?<digits>\d\d)(?!\p{N})`,
  figure: String.raw`(?<digits>${digit}+)(?:-?(?:го|й|м)(?!\p{L}))?`,
  word: [
    // Two months of Arabic have names of two words.
    String.raw`(?:كانون|تشرين)\s+\p{L}+`,
    String.raw`\p{L}[\p{L}\p{M}]*(?:(?:\.[\p{L}\p{M}]+)+\.?|-feira|-(?:ul|al)-\p{L}+)?`,
  ].join('|'),
  sign: String.raw`\S`,
} as const

const scanners = (Object.entries(shapes) as [keyof typeof shapes, string][]).map(([shape, source]) => ({
  shape,
  pattern: new RegExp(source, /InWords$/.test(shape) ? 'iuy' : 'uy'),
}))

const phrases = datePhrases.flatMap(({ words, role }) =>
  words.map((phrase) => ({
    role,
    pattern: new RegExp(`${phrase.replaceAll('.', '\\.').replaceAll(' ', '\\s*')}(?!\\p{L})`, 'iuy'),
  })),
)

/** The words, figures and marks of a text as what they are to a date, in their order. Linear in the text. */
export function dateTokens(text: string): DateToken[] {
  const tokens: DateToken[] = []
  let position = 0
  while (position < text.length) {
    if (isSpace(text[position])) {
      position += 1
      continue
    }
    const token = tokenAt(text, position, tokens.at(-1))
    tokens.push(token)
    position = token.end
  }
  return tokens
}

function tokenAt(text: string, position: number, previous: DateToken | undefined): DateToken {
  for (const { shape, pattern } of scanners) {
    pattern.lastIndex = position
    const match = pattern.exec(text)
    if (!match) continue
    const end = position + match[0].length
    const made = (kind: string, value = 0, to = end): DateToken => ({ kind, start: position, end: to, value })
    if (shape === 'word') return wordToken(text, match[0], previous, made)
    if (shape === 'sign') return made(signKind(text, position))
    if (shape === 'time' || shape === 'cjk') {
      const free = shape === 'cjk' ? !/\d/.test(text[position - 1] ?? '') : match[0].startsWith('T')
      if (isGlued(text, position, previous) && !free) continue
      return made(shape === 'time' ? 'T' : 'C')
    }
    if (shape === 'reign') return made('G')
    if (shape === 'eastAsianEra') return made('E')
    if (shape === 'dayInWords' || shape === 'yearInWords') {
      const isDay = shape === 'dayInWords'
      const value = isDay ? ordinalToNumber(match[0].replace(/\s/, '-')) : yearFromWords(match[0])
      if (value === undefined || isGlued(text, position, previous)) continue
      return made(isDay ? 'd' : 'Y', value)
    }
    const digits = match.groups?.digits ?? ''
    return figureToken(text, shape, digits, previous, made)
  }
  return { kind: 'x', start: position, end: position + 1, value: 0 }
}

type TokenMaker = (kind: string, value?: number, to?: number) => DateToken

function figureToken(
  text: string,
  shape: string,
  digits: string,
  previous: DateToken | undefined,
  made: TokenMaker,
): DateToken {
  const { start, end } = made('x')
  const afterMonth = previous?.kind === 'M' && digits.length === 4
  if ((isGlued(text, start, previous) && !afterMonth) || !mayFollowFigure(text, end)) return made('x')
  if (shape === 'short') return made('t', Number(digits))
  const western = /^\d+$/.test(digits)
  if (digits.length <= 2) {
    const counted = previous?.kind === 'L' && shape === 'day' && !monthAfter(text, end)
    return made(counted ? 'n' : 'd', western ? Number(digits) : asNumber(digits))
  }
  if (digits.length === 4 && !western) return made(isLateYear(asNumber(digits)) ? 'Y' : 'F', asNumber(digits))
  if (digits.length === 4) return made(/^(?:1|2[01])/.test(digits) ? 'Y' : 'F', Number(digits))
  if (digits.length === 8 && western && isAlone(text, start, end)) return made('K', Number(digits))
  return made('n')
}

/** "Meeting 26 May 1976" has no meeting 26. */
function monthAfter(text: string, end: number): boolean {
  const word = /^\s+(?:of\s+)?(?<word>\p{L}+)/u.exec(text.slice(end, end + 40))?.groups?.word
  return word !== undefined && monthOf(word) !== undefined
}

/** The value of figures in Arabic, Persian, Devanagari or Thai digits. */
/** Years in other digits may be of the Islamic, Persian or Buddhist calendar: none of these has come to, or still has, these. */
function isLateYear(year: number): boolean {
  return year >= 1800 && year < 2200
}

function asNumber(digits: string): number {
  const zeros = [0x660, 0x6f0, 0x966, 0xe50]
  return [...digits].reduce((sum, sign) => {
    const code = sign.codePointAt(0) ?? 0
    const zero = zeros.find((first) => code >= first && code < first + 10) ?? 48
    return sum * 10 + code - zero
  }, 0)
}

/** A figure that a letter follows is part of a word, but for a year word, an era or the T of a time. */
function mayFollowFigure(text: string, end: number): boolean {
  const after = /^\p{L}+/u.exec(text.slice(end, end + 20))?.[0]
  if (after === undefined) return true
  return (
    /^T(?=\d\d:\d\d)/.test(text.slice(end)) ||
    /^(?:г|гг|ж|р|H)$/u.test(after) ||
    isForeignEra(after) ||
    (after.length > 3 && monthOf(after) !== undefined)
  )
}

function isGlued(text: string, start: number, previous: DateToken | undefined): boolean {
  return start > 0 && previous?.end === start && /[\p{L}\p{N}_]/u.test(text[start - 1] ?? '')
}

/** Whether figures are all of their line, but for a label before them. */
function isAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  return /^\s*(?:\p{L}[\p{L} ]{0,20}:\s*)?$/u.test(before) && /^\s*(?:\n|$)/.test(text.slice(end))
}

function wordToken(text: string, word: string, previous: DateToken | undefined, made: TokenMaker): DateToken {
  const { start, end } = made('x')
  const phrase = phrases.find(({ pattern }) => {
    pattern.lastIndex = start
    return pattern.test(text)
  })
  if (phrase) return made(roles[phrase.role], 0, phrase.pattern.lastIndex)
  const withStop = text[end] === '.' ? end + 1 : end
  const figureBefore = previous?.end === start && /[dY]/.test(previous.kind)
  if (word === 'H' && figureBefore) return made('E')
  if (/^[IVX]+$/.test(word) || (/^[ivx]+$/.test(word) && text[start - 1] === '.' && text[end] === '.')) {
    const roman = romanToNumber(word)
    if (roman !== undefined && roman <= 12) return made('R', roman)
  }
  const month = monthOf(word)
  if (month) {
    const to = month.abbreviated ? withStop : end
    if (!month.ofArchive) return made('m', month.month, to)
    return made(/^[a-z]/.test(word) ? 'k' : 'M', month.month, to)
  }
  const weekday = weekdayOf(word)
  if (weekday) return made(weekday === 'full' ? 'W' : 'w', 0, withStop)
  const role = dateWord(word)
  if (role) return made(roles[role], 0, role === 'year' || role === 'number' ? withStop : end)
  if (isForeignMonth(word)) return made('H')
  if (isReign(word)) return made('E', 1)
  return made(isForeignEra(word) ? 'E' : 'x')
}

function signKind(text: string, position: number): string {
  const sign = text[position] ?? ''
  const glued = !isSpace(text[position - 1]) && !isSpace(text[position + 1])
  if (/^[-–—‑−‐]$/u.test(sign)) return glued ? '-' : '~'
  if (sign === '.') return glued ? '.' : ';'
  if (sign === '№') return 'L'
  if (sign === '/') return glued ? '/' : '|'
  if (sign === '،') return ','
  return /^[,()&]$/.test(sign) ? sign : 'x'
}

function isSpace(sign: string | undefined): boolean {
  return sign === undefined || /\s/u.test(sign)
}

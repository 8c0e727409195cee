import { type DateOrder, findDates } from '#lib/ingest/recognise/find-dates.ts'
import { edtfDate } from '#lib/markdown/field-schemas.ts'
import { weekdayOf } from '#lib/text/lexicon/weekdays.ts'

/** How a dataset writes its dates. */
export interface RowDateFormat {
  /** Order of the parts of a date in figures. */
  order?: DateOrder | undefined
  /** The letters of Unicode TR 35, of which `y`, `M`, `d`, `H`, `m`, `s` are known: `dd.MM.yyyy`. */
  format?: string | undefined
}

/** A day, month or year, or an interval of them, whose day is one of the calendar. */
const canonical = /^-?\d{4}(?:-\d\d(?:-\d\d)?)?[?~%]?(?:\/\d{4}(?:-\d\d(?:-\d\d)?)?)?$/
/** ISO 8601: the day as it is written, whatever the time zone. */
const clock = String.raw`\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?`
const isoTime = new RegExp(String.raw`^(?<day>\d{4}-\d\d-\d\d)[T ]${clock}\s?(?:Z|UTC|[+-]\d\d:?\d\d)?$`)
/** Around a date, words that are no part of it. */
const yearWords = new Set(['года', 'г', 'жылы', 'ж'])
const isBeside = (text: string) =>
  text.split(/[\s,.]+/).every((word) => word === '' || yearWords.has(word) || weekdayOf(word) === 'full')

/** The EDTF date that a cell holds, or nothing where it holds none that is sure. */
export function parseRowDate(cell: string, { order, format }: RowDateFormat): string | undefined {
  const text = cell.trim()
  if (format) return real(byFormat(text, format))
  if (canonical.test(text)) return real(text)
  const time = isoTime.exec(text)?.groups?.day
  if (time) return real(time)
  const [only, another] = findDates(text, order)
  if (!only || another || only.edtf.startsWith('XXXX')) return undefined
  return isBeside(text.slice(0, only.start)) && isBeside(text.slice(only.end)) ? real(only.edtf) : undefined
}

function real(edtf: string | undefined): string | undefined {
  return edtf !== undefined && edtfDate.safeParse(edtf).success ? edtf : undefined
}

/** What each letter of a format stands for; a month in letters is read as text is. */
const parts: Record<string, string> = {
  y: String.raw`(?<year>\d{4})`,
  M: String.raw`(?<month>\d{1,2})`,
  MMM: String.raw`(?<name>\p{L}+)\.?`,
  d: String.raw`(?<day>\d{1,2})`,
  H: String.raw`\d{1,2}`,
  m: String.raw`\d{1,2}`,
  s: String.raw`\d{1,2}(?:[.,]\d+)?`,
}

const patterns = new Map<string, RegExp>()

function patternOf(format: string): RegExp {
  const known = patterns.get(format)
  if (known) return known
  const source = format.replace(/'([^']*)'|([yYMdDHms])\2*|[\s\S]/g, (token, quoted: string | undefined, letter) => {
    if (quoted !== undefined) return escaped(quoted)
    if (letter === undefined) return escaped(token)
    const first = token.charAt(0)
    const key = token.startsWith('MMM') ? 'MMM' : first === 'Y' ? 'y' : first === 'D' ? 'd' : first
    const part = parts[key] ?? escaped(token)
    // With nothing between them, figures have the length that the format gives.
    return key !== 'MMM' && token.length > 1 ? part.replace('{1,2}', `{${token.length}}`) : part
  })
  const made = new RegExp(`^${source}$`, 'iu')
  patterns.set(format, made)
  return made
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
}

function byFormat(text: string, format: string): string | undefined {
  const { year, month, name, day } = patternOf(format).exec(text)?.groups ?? {}
  if (year === undefined) return undefined
  const inFigures = name === undefined ? month : findDates(`1 ${name} ${year}`)[0]?.edtf.slice(5, 7)
  if (inFigures === undefined) return name === undefined && day === undefined ? year : undefined
  const two = (figures: string) => figures.padStart(2, '0')
  return day === undefined ? `${year}-${two(inFigures)}` : `${year}-${two(inFigures)}-${two(day)}`
}

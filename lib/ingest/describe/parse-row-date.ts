import { dateAlone, realDate } from '#lib/ingest/recognise/date-alone.ts'
import { type DateOrder, findDates } from '#lib/ingest/recognise/find-dates.ts'

/** How a dataset writes its dates. */
export interface RowDateFormat {
  /** Order of the parts of a date in figures. */
  order?: DateOrder | undefined
  /** The letters of Unicode TR 35, of which `y`, `M`, `d`, `H`, `m`, `s` are known: `dd.MM.yyyy`. */
  format?: string | undefined
}

/** The EDTF date that a cell holds, or nothing where it holds none that is sure. */
export function parseRowDate(cell: string, { order, format }: RowDateFormat): string | undefined {
  return format ? realDate(byFormat(cell.trim(), format)) : dateAlone(cell, order)
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

import type { Line } from '#lib/ingest/read/source.ts'
import { findDates, isDateLine } from '#lib/ingest/recognise/dates.ts'
import { isCity, venueNoun } from '#lib/ingest/recognise/gazetteer.ts'
import type { Known } from '#lib/ingest/source-segment.ts'

export interface Signature {
  speaker: Known<string>
  role: Known<string>
  date?: Known<string>
  venue?: Known<string>
}

/** An office, several spaces, initials and a surname: how acts are signed. */
const signed =
  /^(?<office>(?:Президент|Председатель|Премьер-министр|Министр|Губернатор|Глава|President|Prime Minister|Minister|Chairman|Governor|Secretary)[\p{L} .,-]*?)\s{3,}(?<name>(?:\p{Lu}\.\s?){1,2}\s?\p{Lu}[\p{Ll}-]+)$/u

/** The signature under an act, and the place and date that stand under it. The last one where there are several. */
export function findSignature(lines: Line[]): Signature | undefined {
  const at = lines.findLastIndex((line) => line.text.length < 200 && signed.test(line.text))
  const line = lines[at]
  const { office, name } = (line ? signed.exec(line.text)?.groups : undefined) ?? {}
  if (!line || !office || !name) return undefined
  const words = line.text.replace(/\s+/g, ' ')
  const found: Signature = {
    speaker: { value: name.replace(/\.\s?(?=\p{Lu})/gu, '. '), basis: { kind: 'stated', line: line.number, words } },
    role: { value: office.trim(), basis: { kind: 'stated', line: line.number, words } },
  }
  for (const below of lines.slice(at + 1, at + 5)) {
    const [date] = findDates(below.text)
    const isDate = isDateLine(below.text)
    const parts = below.text.split(/\s*,\s*/)
    if (date && isDate && !found.date) {
      found.date = {
        value: date.edtf,
        basis: { kind: 'stated', line: below.number, words: below.text, of: 'occasion' },
      }
    } else if (
      !found.date &&
      !found.venue &&
      below.text.length < 50 &&
      parts.some((part) => isCity(part) || venueNoun.test(part))
    ) {
      found.venue = { value: below.text, basis: { kind: 'stated', line: below.number, words: below.text } }
    } else break
  }
  return found
}

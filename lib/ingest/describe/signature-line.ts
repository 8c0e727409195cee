import type { Line } from '#lib/ingest/read/source.ts'
import { findDates, isDateLine } from '#lib/ingest/recognise/find-dates.ts'
import { isCity, venueNoun } from '#lib/ingest/recognise/gazetteer.ts'
import { anyOf, wordEnd } from '#lib/ingest/recognise/word-patterns.ts'
import type { Known } from '#lib/ingest/source-segment.ts'

export interface Signature {
  speaker: Known<string>
  role: Known<string>
  date?: Known<string>
  venue?: Known<string>
}

const signingOffice = anyOf([
  ...['президент', 'председатель', 'премьер-министр', 'министр', 'губернатор', 'глава', 'аким', 'мэр'],
  ...['президенті', 'төрағасы', 'премьер-министрі', 'министрі', 'әкімі', 'басшысы'],
  ...['president', 'prime minister', 'minister', 'chairman', 'chairwoman', 'governor', 'secretary', 'mayor'],
])
/** Kazakh has what an office is of before its noun, Russian and English after it. */
const office = String.raw`(?<office>(?:\p{Lu}[\p{L} .,-]*?\s)?${signingOffice}${wordEnd}[\p{L} .,-]*?)`
const initialsAndSurname = String.raw`(?<name>(?:\p{Lu}\.\s?){1,2}\s?\p{Lu}[\p{L}\p{M}’-]+)`
/** An office, several spaces, initials and a surname: how acts are signed. */
const signed = new RegExp(String.raw`^${office}\s{3,}${initialsAndSurname}$`, 'iu')

/** A word or a few that a name has, right above the day of an act, are where it was signed, though no list has the place. */
function isPlaceOverDay({ text }: Line, next: Line | undefined): boolean {
  return (
    /^(?:\p{Lu}\.|\p{Lu}[\p{L}-]+)(?:\s\p{Lu}[\p{L}-]+){0,2}$/u.test(text) &&
    next !== undefined &&
    isDateLine(next.text)
  )
}

/** The signature under an act, and the place and date that are under it. The last one where there are several. */
export function findSignature(lines: Line[]): Signature | undefined {
  const at = lines.findLastIndex((line) => line.text.length < 200 && signed.test(line.text))
  const line = lines[at]
  const { office, name } = (line ? signed.exec(line.text)?.groups : undefined) ?? {}
  if (!line || !office || !name) return undefined
  const words = line.text.replace(/\s+/g, ' ')
  const found: Signature = {
    speaker: {
      value: name.replace(/\.\s?(?=\p{Lu})/gu, '. '),
      basis: { kind: 'stated', line: line.number, words, rule: 'signature' },
    },
    role: { value: office.trim(), basis: { kind: 'stated', line: line.number, words, rule: 'signature' } },
  }
  const under = lines.slice(at + 1, at + 5)
  for (const [index, below] of under.entries()) {
    const [date] = findDates(below.text)
    const isDate = isDateLine(below.text)
    const parts = below.text.split(/(?:(?<!\s)\s+)?,\s*/)
    if (date && isDate && !found.date) {
      found.date = {
        value: date.edtf,
        basis: { kind: 'stated', line: below.number, words: below.text, rule: 'signature', of: 'occasion' },
      }
    } else if (
      !found.date &&
      !found.venue &&
      below.text.length < 50 &&
      (parts.some((part) => isCity(part) || venueNoun.test(part)) || isPlaceOverDay(below, under[index + 1]))
    ) {
      found.venue = {
        value: below.text,
        basis: { kind: 'stated', line: below.number, words: below.text, rule: 'signature' },
      }
    } else break
  }
  return found
}

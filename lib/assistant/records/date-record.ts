import { z } from 'zod'
import { english } from '#lib/i18n/english.ts'
import { dateParts } from '#lib/site/edtf.ts'
import { formatDate } from '#lib/site/format-date.ts'

/** A date as assistants are given it. */
export const dateRecord = z.object({
  edtf: z
    .string()
    .nullable()
    .describe('EDTF (ISO 8601-2), "1862-12-01", "1862", "1862?"; null where no date is known.'),
  words: z.string().describe('The same in words.'),
  precision: z
    .enum(['day', 'month', 'year', 'decade', 'century', 'interval', 'without a year', 'not known'])
    .describe('How much of it is known. Of "year" nobody may say on which day it was.'),
  certainty: z
    .enum(['unqualified', 'uncertain', 'approximate', 'uncertain and approximate', 'not known'])
    .describe('unqualified: the archive notes no doubt of it. What it rests on is on the page of the document.'),
})

/** The type of `dateRecord`. */
export type DateRecord = z.output<typeof dateRecord>

/** What is known of a date: EDTF, or undefined where none is. */
export function dateRecordOf(date: string | undefined): DateRecord {
  const parts = dateParts(date)
  const words = formatDate(date, english)
  if (date === undefined || !parts) return { edtf: date ?? null, words, precision: 'not known', certainty: 'not known' }
  const { uncertain, approximate } = parts
  const certainty =
    uncertain && approximate
      ? 'uncertain and approximate'
      : uncertain
        ? 'uncertain'
        : approximate
          ? 'approximate'
          : 'unqualified'
  return { edtf: date, words, precision: precisionOf(parts), certainty }
}

function precisionOf(parts: NonNullable<ReturnType<typeof dateParts>>): DateRecord['precision'] {
  const { year, month, day, decadeOrCentury, end } = parts
  if (end !== undefined) return 'interval'
  if (decadeOrCentury) return decadeOrCentury.years === 10 ? 'decade' : 'century'
  if (year === undefined) return month === undefined ? 'not known' : 'without a year'
  if (month === undefined) return 'year'
  return day === undefined ? 'month' : 'day'
}

/** A date in one line of an answer: `1862 (only the year is known)`. */
export function dateLine({ words, precision, certainty }: DateRecord): string {
  if (precision === 'not known') return 'date not known'
  const only = precision === 'year' || precision === 'month' ? `only the ${precision} is known` : undefined
  const unsure = certainty === 'unqualified' || words.includes(`(${certainty})`) ? undefined : certainty
  const notes = [only, unsure].filter((note) => note !== undefined)
  return notes.length > 0 ? `${words} (${notes.join(', ')})` : words
}

import type { ArchiveDocument } from '#lib/domain/document.ts'
import { type DatePrecision, datePrecision } from '#lib/site/date-precision.ts'

/** What may be known of the date of a document whose year is not: the closest first. */
export const precisionsWithoutYear = [
  'decade',
  'century',
  'latest',
  'without-year',
  'unknown',
] as const satisfies readonly DatePrecision[]

export type PrecisionWithoutYear = (typeof precisionsWithoutYear)[number]

/** Documents without a known year of which equally much is known. */
export interface UndatedGroup {
  precision: PrecisionWithoutYear
  documents: ArchiveDocument[]
}

/**
 * Groups documents without a known year by what is known of their date, the closest known first; in a group by that
 * date, those of one date in the order given. Groups without documents are left out.
 */
export function groupUndated(documents: readonly ArchiveDocument[]): UndatedGroup[] {
  return precisionsWithoutYear
    .map((precision) => ({
      precision,
      documents: documents
        .filter(({ date }) => datePrecision(date) === precision)
        .sort(({ date: a = '' }, { date: b = '' }) => (a < b ? -1 : a > b ? 1 : 0)),
    }))
    .filter((group) => group.documents.length > 0)
}

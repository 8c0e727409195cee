import type { ArchiveDocument } from '#lib/domain/document.ts'
import { dateParts } from './edtf.ts'

/** What is asked of what was recorded of a published document. */
interface RecordedChange {
  /** EDTF day. */
  lastChange?: string
  /** Whether its words are those that were recorded. */
  isCurrent: boolean
}

type Dated = Pick<ArchiveDocument, 'date' | 'published' | 'source' | 'withdrawn' | 'corrections'>

/**
 * The moment (RFC 3339, UTC) from which a document has been as it is: the latest day on which words of it were published
 * for the first time or went, it was corrected or withdrawn, or, while its words are not published as they are, its
 * source was retrieved. Where none of these is known, the day of the document, of a month or a year the first one.
 * Undefined where nothing is. Never the time of a build: the same archive gives the same moment.
 */
export function lastChangeOf(document: Dated, recorded: RecordedChange | undefined): string | undefined {
  const { date, published, source, withdrawn, corrections = [] } = document
  const days = [recorded?.lastChange, withdrawn?.on, ...corrections.map(({ on }) => on)]
  const moments = [...days.map((day) => firstMoment(day)), recorded?.isCurrent ? undefined : source.retrieved].filter(
    (moment) => moment !== undefined,
  )
  return moments.sort().at(-1) ?? firstMoment(published) ?? firstMoment(date)
}

/**
 * The moment that stands for a day: noon in UTC, which is the same day from UTC−12 to UTC+11, so that readers anywhere
 * are shown the day that is meant. Of a month, a year or a decade it is the first day.
 */
export function firstMoment(date: string | undefined): string | undefined {
  const parts = dateParts(date)
  const year = parts?.year ?? parts?.decadeOrCentury?.from.toString().padStart(4, '0')
  if (!parts || year === undefined) return undefined
  const moment = `${year}-${parts.month ?? '01'}-${(parts.month && parts.day) ?? '01'}T12:00:00Z`
  // A day that the calendar lacks is none.
  const read = new Date(moment)
  return !Number.isNaN(read.valueOf()) && read.toISOString().slice(0, 10) === moment.slice(0, 10) ? moment : undefined
}

/**
 * The moment of the day on which a text was published, else of that of its occasion; undefined where that is no whole and certain
 * day, or where a rule inferred it.
 */
export function publicationOf({
  date,
  published,
  basis,
}: Pick<ArchiveDocument, 'date' | 'published' | 'basis'>): string | undefined {
  const isStated = (day: string | undefined, field: 'date' | 'published') =>
    day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day) && basis[field]?.kind !== 'inferred'
  if (isStated(published, 'published')) return firstMoment(published)
  return isStated(date, 'date') ? firstMoment(date) : undefined
}

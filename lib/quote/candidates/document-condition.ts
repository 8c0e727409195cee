import type { DayRange } from '#lib/search/query/day-range.ts'

/** A time that was claimed: days, or one day of a year that is not named (`03-04`). */
export interface ConditionTime {
  spans: readonly DayRange[]
  yearless?: string
}

/** Which documents of an archive are meant: those for which all that is given holds. */
export interface DocumentCondition {
  /** One of these persons, by preferred names, speaks in it. */
  speakers?: readonly string[]
  /** Its date lies surely within one of these. */
  dates?: readonly ConditionTime[]
  /** It may be of one of these days. */
  days?: DayRange
  kinds?: readonly string[]
  /** It is of one of these events. */
  events?: readonly string[]
}

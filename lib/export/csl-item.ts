/**
 * A bibliographic item as citation processors and reference managers exchange it: CSL-JSON 1.0.2
 * (docs.citationstyles.org, csl-data.json). Only what is known is there; no field is empty.
 */
export interface CslItem {
  id: string
  type: CslType
  title: string
  author?: CslName[]
  issued?: CslDate
  'event-date'?: CslDate
  'event-title'?: string
  'event-place'?: string
  'container-title'?: string
  publisher?: string
  archive?: string
  /** What sort of text it is, in words. */
  genre?: string
  /** BCP 47. */
  language?: string
  URL?: string
  /** When a reader read it. Only a page that is open knows. */
  accessed?: CslDate
  /** The paragraphs that are cited, with the label by which processors know them: `para. 12–14`. */
  locator?: string
  note?: string
}

/** The types of CSL that documents of the archive have. */
export type CslType = 'speech' | 'report' | 'article-newspaper' | 'webpage' | 'document'

/** A name in its parts where these are known for certain, else as it is written. */
export type CslName = { family: string; given: string } | { literal: string }

/** A day, month or year, or two of them for an interval; where the date is not such, `literal` says it in words. */
export type CslDate =
  | { 'date-parts': [CslDateParts] | [CslDateParts, CslDateParts]; circa?: true }
  | { literal: string }

/** Year, month, day, as far as they are known. */
export type CslDateParts = [number] | [number, number] | [number, number, number]

import type { Line } from '#lib/ingest/read/source.ts'
import type { DateMention } from '#lib/ingest/recognise/find-dates.ts'
import type { HeaderFieldName } from '#lib/ingest/recognise/header-lexicon/header-lexicon.ts'

/**
 * What a line above the text is:
 * `genre` says what the text is ("Statement by …"), `text` is any other words (a title, an occasion, an office),
 * `person` begins with a title of respect, `quoted` is in quotation marks, `theme` is the theme of an occasion,
 * `date`, `time` are that and nothing else, `place` is a place with a date, `publicationStamp` says when the page was
 * published, changed or printed, `notice` how the text may be used (embargo, check against delivery), `letterhead` who
 * sends it, `siteSection` is the part of a site, `field` is "Date: …" or one line of two such, `pageMark` is the number
 * of a page, `ocrNoise` can't be read.
 */
export type HeaderLineKind =
  | 'genre'
  | 'text'
  | 'person'
  | 'quoted'
  | 'theme'
  | 'date'
  | 'time'
  | 'place'
  | 'publicationStamp'
  | 'notice'
  | 'letterhead'
  | 'siteSection'
  | 'field'
  | 'pageMark'
  | 'ocrNoise'

export interface HeaderLine extends Line {
  kind: HeaderLineKind
  /** Id of the line rule that says so. */
  rule: string
  /** Dates that the line writes, full or in part. */
  dates: DateMention[]
  /** Of a `field`: what its label says it is, and its words; empty where they are on the next line, which has them. */
  field?: { name: HeaderFieldName; value: string }
}

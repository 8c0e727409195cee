import type { Basis } from '#lib/domain/basis.ts'
import type { ParagraphForm } from '#lib/domain/document.ts'
import type { LedgerEntry, Span } from '#lib/domain/ledger.ts'
import type { DatasetRow, Line, NormalizedText } from '#lib/ingest/read/source.ts'
import type { PublisherRecord } from '#lib/records/publisher.ts'

/** A value together with why it is so. */
export interface Known<Value> {
  value: Value
  basis: Basis
}

/** Words of the source that state a metadata value and are not part of the document's text. */
export interface MetadataSpan extends Span {
  field: string
}

/** One document inside a source: first as it was cut out, then with fewer and fewer lines that are not its text. */
export interface SourceSegment {
  lines: Line[]
  /** First and last line of the source, 1-based. */
  from: number
  to: number
  /** Title and date of publication, where the layout of the source gives them. */
  title?: Known<string>
  published?: Known<string>
  url?: Known<string>
  byline?: Known<string>
  row?: DatasetRow
  /** Words that were taken out of `lines` because they state a field. */
  metadata: MetadataSpan[]
}

export interface SplitSource {
  source: NormalizedText
  publisher?: PublisherRecord
  segments: SourceSegment[]
  /** What is in no segment, and what was left out of segments. */
  entries: LedgerEntry[]
}

/** A heading, paragraph or divider before it has an id. */
export interface Draft {
  type: 'heading' | 'paragraph' | 'divider'
  spans: Span[]
  /** 1-based line of the source that it begins on. */
  line: number
  text: string
  level: 2 | 3 | 4
  form: ParagraphForm
  number?: number
  /** For rows of tables. */
  cells?: string[]
  header?: true
  ourBreak?: boolean
  voice?: string
  /** The lasting id that its source states for it. */
  statedId?: string
  /** The ids that its source states as having led to it before. */
  statedAliases?: string[]
}

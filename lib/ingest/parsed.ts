import type { EventRecord, SpeakerRecord } from '#lib/domain/authority.ts'
import type {
  Correction,
  Delivery,
  DocumentKind,
  FieldValue,
  NameAsWritten,
  TranslationMaker,
  Withdrawal,
} from '#lib/domain/document.ts'
import type { Finding } from '#lib/domain/finding.ts'
import type { LedgerEntry, Span } from '#lib/domain/ledger.ts'
import type { NormalizedText } from '#lib/ingest/read/source.ts'
import type { DateOrder } from '#lib/ingest/recognise/find-dates.ts'
import type { Draft, Known, SourceSegment } from './source-segment.ts'

/** What is known of a document, each value with its basis; the event and the speaker with their records. */
export interface Metadata {
  title: Known<string>
  kind: Known<DocumentKind>
  date?: Known<string>
  published?: Known<string>
  /** Two or more who speak with one voice as a list; the offices then as a list of the same length, or one for all. */
  speaker?: Known<string | string[]>
  role?: Known<string | string[]>
  venue?: Known<string>
  event?: Known<string>
  topics?: Known<string[]>
  language?: Known<string>
  originalLanguage?: Known<string>
  translation?: Known<TranslationMaker>
  translationOf?: Known<string>
  delivery?: Known<Delivery>
  textOfRecord?: Known<boolean>
  publisher?: Known<string>
  byline?: Known<string>
  url?: Known<string>
  rights?: Known<string>
  /** Names of `speaker` as the source writes them. */
  namesAsWritten?: NameAsWritten[]
  /** What the collection declares besides, by the id of the field. */
  fields?: Record<string, FieldValue[]>
}

/** A document that is cut out, cleaned, segmented and described; it has no id yet and is not related to others. */
export interface DescribedSegment {
  source: NormalizedText
  segment: SourceSegment
  collection?: string
  drafts: Draft[]
  markers: (Span & { rule: string })[]
  metadata: Metadata
  eventRecord?: EventRecord
  speakerRecord?: SpeakerRecord
  /** Name of the publisher whose marks are in the source. */
  recognisedPublisher?: string
  dateOrder?: DateOrder
}

/** A described document with its id, and with what editors say of it. */
export interface ParsedDocument extends DescribedSegment {
  id: string
  /** The id that its text alone would have. */
  textId: string
  corrections: Correction[]
  withdrawn?: Withdrawal
  /** When its source was retrieved from the web, in UTC. */
  retrieved?: string
}

/** What the stages from `clean` to `describe` make of one segment of a source. */
export interface ParsedSegment {
  document: DescribedSegment
  /** What was left out, or entered as metadata. */
  entries: LedgerEntry[]
  findings: Finding[]
}

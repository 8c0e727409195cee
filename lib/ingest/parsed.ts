import type { EventRecord, SpeakerRecord } from '#lib/domain/authority.ts'
import type { Correction, Delivery, DocumentKind, TranslationMaker, Withdrawal } from '#lib/domain/document.ts'
import type { Span } from '#lib/domain/ledger.ts'
import type { DateOrder } from '#lib/ingest/describe/dates.ts'
import type { NormalizedText } from '#lib/ingest/read/source.ts'
import type { Draft, Known, Part } from './part.ts'

/** What is known of a document, each value with its basis; the event and the speaker with their records. */
export interface Metadata {
  title: Known<string>
  kind: Known<DocumentKind>
  date?: Known<string>
  published?: Known<string>
  speaker?: Known<string>
  role?: Known<string>
  venue?: Known<string>
  event?: Known<string>
  topics?: Known<string[]>
  language?: Known<string>
  originalLanguage?: Known<string>
  translation?: Known<TranslationMaker>
  delivery?: Known<Delivery>
  textOfRecord?: Known<boolean>
  publisher?: Known<string>
  byline?: Known<string>
  url?: Known<string>
  rights?: Known<string>
}

/** A document that is cut out, cleaned, segmented and described; not yet related to others. */
export interface ParsedDocument {
  id: string
  /** The id that its text alone would have. */
  own: string
  source: NormalizedText
  part: Part
  collection?: string
  drafts: Draft[]
  markers: (Span & { rule: string })[]
  metadata: Metadata
  eventRecord?: EventRecord
  speakerRecord?: SpeakerRecord
  dateOrder?: DateOrder
  corrections: Correction[]
  withdrawn?: Withdrawal
}

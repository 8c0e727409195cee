import type { Finding } from '#lib/domain/finding.ts'
import type { LedgerEntry } from '#lib/domain/ledger.ts'
import type { Hints } from '#lib/ingest/read/hints.ts'
import type { Known, SourceSegment } from '#lib/ingest/source-segment.ts'
import type { PublisherRecord } from '#lib/records/publisher.ts'

/** How a head is read; see `headerRuleIds` for what can be switched off. */
export interface ReadHeaderOptions {
  /** Ids of rules that are not used: to measure what each is worth. */
  without?: ReadonlySet<string>
}

export interface HeaderContext extends ReadHeaderOptions {
  publisher?: PublisherRecord
  /** What the markup of the source says. */
  hints?: Hints
}

/** A segment whose header was taken from the top of its text, and what that states. */
export interface SegmentWithHeader {
  segment: SourceSegment & { title: Known<string> }
  /** The date that the date line states, where there is one. */
  date?: Known<string>
  speaker?: Known<string | string[]>
  role?: Known<string | string[]>
  venue?: Known<string>
  findings: Omit<Finding, 'file' | 'severity'>[]
  /** What was left out as furniture. */
  entries: LedgerEntry[]
}

/** Reads one form of head, or nothing where the text has another. */
export interface HeaderReader {
  id: string
  /** Heads that it reads, and heads that it leaves to others. */
  examples: { yes: string[]; no: string[] }
  read(segment: SourceSegment, context: HeaderContext): SegmentWithHeader | undefined
}

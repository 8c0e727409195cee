import type { Finding } from '#lib/domain/finding.ts'
import type { LedgerEntry, Span } from '#lib/domain/ledger.ts'
import { dropInvalidFields } from '#lib/ingest/describe/drop-invalid-fields.ts'
import { initialIdentity } from '#lib/ingest/identify/initial-document-id.ts'
import type { NormalizedText } from '#lib/ingest/read/source.ts'
import { publisherLinesIn } from '#lib/ingest/relate/unmatched-publisher-lines.ts'
import { splitSource } from '#lib/ingest/split/split-source.ts'
import type { Collection } from '#lib/records/collections.ts'
import type { Records } from '#lib/records/records.ts'
import { parseExported } from './parse-exported.ts'
import { parseProse } from './parse-prose.ts'
import { parseRow } from './parse-row.ts'
import type { DescribedSegment, ParsedSegment } from './parsed.ts'
import type { SourceSegment, SplitSource } from './source-segment.ts'

/** What the records say to the reading of a source by itself. */
export type ParsingRecords = Pick<Records, 'authorities' | 'collections'>

export interface ParseOptions {
  /** Ids of rules of the header reader that are not used (`headerRuleIds`): to measure what each is worth. */
  withoutRules?: ReadonlySet<string>
}

/** A source that was read, split and described; nothing in it depends on any other source. */
export interface ParsedSource {
  /** Without its lines: those of a large archive would take more memory than all that comes of them. */
  source: NormalizedText
  /** Id of the publisher whose marks are in it. */
  publisher?: string
  /** Which of the lines that publishers' records name are in it; none for a row. */
  publisherLines: string[]
  /** The account of what is in no document. */
  entries: LedgerEntry[]
  segments: (SegmentFailure | SegmentDocument)[]
}

/** A segment that the rules failed on. */
interface SegmentFailure {
  failure: Finding
}

/** A document of a source before it has its id. */
export interface SegmentDocument {
  document: DescribedSegment
  /** The id that its text alone would have, and where that text is in the source. */
  textId: string
  text: Span
  findings: Finding[]
}

/**
 * Split → for each segment (clean → header → segment → describe): a function of the source and the records alone. Empties
 * `source.lines`, which no later stage reads.
 */
export function parseSource(source: NormalizedText, records: ParsingRecords, options: ParseOptions): ParsedSource {
  const { publishers } = records.authorities
  const split = splitSource(source, publishers)
  const publisherLines = source.raw.row ? [] : publisherLinesIn(source.lines, split.publisher?.id, publishers)
  const entries = [...split.entries]
  const segments = split.segments.map((segment): SegmentFailure | SegmentDocument => {
    const parsed = parseOrLeaveOut(segment, split, records, options)
    entries.push(...parsed.entries)
    if ('failure' in parsed) return { failure: parsed.failure }
    const { document, findings } = dropInvalidFields(parsed.document)
    return {
      document: { ...document, segment: { ...document.segment, lines: [] } },
      ...initialIdentity(segment, source),
      findings: [...parsed.findings, ...findings],
    }
  })
  source.lines = []
  return { source, ...(split.publisher ? { publisher: split.publisher.id } : {}), publisherLines, entries, segments }
}

/** A segment that the stages fail on is left out with an error that names it, so that the others are done. */
function parseOrLeaveOut(
  segment: SourceSegment,
  split: SplitSource,
  records: ParsingRecords,
  options: ParseOptions,
): ParsedSegment | { failure: Finding; entries: LedgerEntry[] } {
  try {
    return parseSegment(segment, split, records, options)
  } catch (error) {
    const { file, row } = split.source.raw
    const reason = error instanceof Error ? error.message : String(error)
    const message = `${row === undefined ? '' : `row ${row}: `}this document is left out, because a rule failed on it (${reason}); please report this`
    const entries = [...segment.lines, ...segment.metadata].map(
      ({ start, end }): LedgerEntry => ({ start, end, fate: 'furniture', rule: 'document-not-written' }),
    )
    return { failure: { rule: 'document-not-written', severity: 'error', file, line: segment.from, message }, entries }
  }
}

function parseSegment(
  segment: SourceSegment,
  split: SplitSource,
  records: ParsingRecords,
  { withoutRules }: ParseOptions,
): ParsedSegment {
  const collection = collectionOf(split, records.collections)
  const { row } = segment
  const dataset = collection?.dataset
  const { hints } = split.source
  if (hints?.exported) return parseExported(segment, split, hints, collection, records)
  return row && collection && dataset
    ? parseRow({ ...segment, row }, split, { ...collection, dataset }, records)
    : parseProse(segment, split, collection, records, withoutRules ? { without: withoutRules } : {})
}

function collectionOf({ source, publisher }: SplitSource, collections: Collection[]): Collection | undefined {
  return collectionOfSource(source.raw.collection, publisher?.id, collections)
}

/** The collection that a source belongs to, by what is said of its file, or by its publisher. */
export function collectionOfSource(
  collection: string | undefined,
  publisher: string | undefined,
  collections: readonly Collection[],
): Collection | undefined {
  return collections.find(
    (one) => one.id === collection || (publisher !== undefined && one.publishers.includes(publisher)),
  )
}

import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Finding } from '#lib/domain/finding.ts'
import type { LedgerEntry } from '#lib/domain/ledger.ts'
import { dropInvalidFields } from '#lib/ingest/describe/drop-invalid-fields.ts'
import { assembleDocument } from '#lib/ingest/identify/assemble.ts'
import { assignDocumentIds } from '#lib/ingest/identify/assign-document-ids.ts'
import { completeLedger } from '#lib/ingest/identify/complete-ledger.ts'
import { DocumentIds } from '#lib/ingest/identify/identifiers.ts'
import { initialDocumentId } from '#lib/ingest/identify/initial-document-id.ts'
import { publishedChanges } from '#lib/ingest/identify/published-changes.ts'
import { linkRelocatedBlocks } from '#lib/ingest/identify/relocated-blocks.ts'
import { asFurniture, unserialisableFinding } from '#lib/ingest/identify/unserialisable-document.ts'
import { readSources } from '#lib/ingest/read/read.ts'
import type { NormalizedText, RawSource, SourceFile } from '#lib/ingest/read/source.ts'
import { SourceError } from '#lib/ingest/read/source-error.ts'
import { applyEditorFacts } from '#lib/ingest/relate/apply-editor-facts.ts'
import { distinguishSpeakers } from '#lib/ingest/relate/distinguish-speakers.ts'
import { findConflicts } from '#lib/ingest/relate/find-conflicts.ts'
import { inheritEventDates } from '#lib/ingest/relate/inherit-event-dates.ts'
import { findMissingFields } from '#lib/ingest/relate/missing-fields.ts'
import { PublisherLineMonitor } from '#lib/ingest/relate/unmatched-publisher-lines.ts'
import { splitSource } from '#lib/ingest/split/split-source.ts'
import type { Collection } from '#lib/records/collections.ts'
import type { Records } from '#lib/records/records.ts'
import { parseProse } from './parse-prose.ts'
import { parseRow } from './parse-row.ts'
import type { ParsedDocument, ParsedSegment } from './parsed.ts'
import { sortFindings } from './sort-findings.ts'
import type { SourceSegment, SplitSource } from './source-segment.ts'

export interface Ingested {
  documents: ArchiveDocument[]
  ledgers: AccountedSource[]
  findings: Finding[]
}

export interface IngestOptions {
  /** Ids of rules of the header reader that are not used (`headerRuleIds`): to measure what each is worth. */
  withoutRules?: ReadonlySet<string>
}

interface AccountedSource {
  source: NormalizedText
  entries: LedgerEntry[]
}

/**
 * Sources to documents: a pure function of the files, the records and nothing else, whatever the order of the
 * files. A source that can't be read is an error among the findings, and the others go on.
 * `onProgress` is told after each source.
 *
 * The stages: read → split → for each segment (clean → header → segment → describe) → relate → identify.
 */
export async function ingest(
  files: SourceFile[],
  records: Records,
  onProgress?: (done: number) => void,
  options: IngestOptions = {},
): Promise<Ingested> {
  const findings: Finding[] = []
  const { documents: parsed, sources } = await parseSources(files, records, findings, onProgress, options)
  const named = assignDocumentIds(parsed, records, findings)
  const facts = applyEditorFacts(named.documents, records, new Set(named.withdrawn.map(({ id }) => id)))
  const related = inheritEventDates(facts.documents, records.authorities)
  findings.push(...facts.findings, ...related.findings, ...related.documents.flatMap(findMissingFields))
  findings.push(...related.documents.flatMap(findConflicts))
  const distinguished = distinguishSpeakers(related.documents, records)
  const { documents, ledgers } = identify(distinguished, sources, records, findings)
  return { documents: [...documents, ...named.withdrawn], ledgers, findings: sortFindings(findings) }
}

/** From `read` to `describe`, a source at a time. */
async function parseSources(
  files: SourceFile[],
  records: Records,
  findings: Finding[],
  onProgress: ((done: number) => void) | undefined,
  options: IngestOptions,
): Promise<{ documents: ParsedDocument[]; sources: AccountedSource[] }> {
  const ids = new DocumentIds()
  const seen = new Map<string, RawSource>()
  const documents: ParsedDocument[] = []
  const sources: AccountedSource[] = []
  const named = new PublisherLineMonitor(records.authorities.publishers)
  const ordered = files.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.path < b.path ? -1 : 1))
  for (const [index, file] of ordered.entries()) {
    for await (const source of readSources(file)) {
      if (source instanceof SourceError) {
        findings.push({ rule: 'unreadable-source', severity: 'error', file: file.file, message: source.message })
        continue
      }
      if (!('raw' in source)) {
        findings.push(source)
        continue
      }
      const { raw } = source
      const twin = seen.get(raw.sha256)
      if (twin) {
        findings.push(duplicateSource(raw, twin))
        continue
      }
      seen.set(raw.sha256, raw)
      findings.push(...source.findings)
      const split = splitSource(source, records.authorities.publishers)
      if (!raw.row) named.add(source.lines, split.publisher?.id)
      const entries = [...split.entries]
      for (const segment of split.segments) {
        const parsed = parseOrLeaveOut(segment, split, records, options)
        if ('failure' in parsed) {
          findings.push(parsed.failure)
          entries.push(...parsed.entries)
          continue
        }
        const { id, own, findings: ofId } = initialDocumentId(segment, source, ids)
        findings.push(...[...ofId, ...parsed.findings].map((finding) => ({ ...finding, document: id })))
        entries.push(...parsed.entries)
        const { document, findings: ofValues } = dropInvalidFields(parsed.document)
        findings.push(...ofValues.map((finding) => ({ ...finding, document: id })))
        // The lines of a large archive would take more memory than all that comes of them.
        documents.push({ ...document, id, own, corrections: [], segment: { ...document.segment, lines: [] } })
      }
      source.lines = []
      sources.push({ source, entries })
    }
    onProgress?.(index + 1)
  }
  if (sources.length > 0) findings.push(...named.findings(records.collections))
  return { documents, sources }
}

/** A segment that the stages fail on is left out with an error that names it, so that the others are done. */
function parseOrLeaveOut(
  segment: SourceSegment,
  split: SplitSource,
  records: Records,
  options: IngestOptions,
): ParsedSegment | { failure: Finding; entries: LedgerEntry[] } {
  try {
    return parseSegment(segment, split, records, options)
  } catch (error) {
    const { file, row } = split.source.raw
    const reason = error instanceof Error ? error.message : String(error)
    const message = `${row === undefined ? '' : `row ${row}: `}left out: the rules failed on it (${reason}); please report this`
    const entries = [...segment.lines, ...segment.metadata].map(
      ({ start, end }): LedgerEntry => ({ start, end, fate: 'furniture', rule: 'document-not-written' }),
    )
    return { failure: { rule: 'document-not-written', severity: 'error', file, line: segment.from, message }, entries }
  }
}

function parseSegment(
  segment: SourceSegment,
  split: SplitSource,
  records: Records,
  { withoutRules }: IngestOptions,
): ParsedSegment {
  const collection = collectionOf(split, records.collections)
  const { row } = segment
  const dataset = collection?.dataset
  return row && collection && dataset
    ? parseRow({ ...segment, row }, split, { ...collection, dataset }, records)
    : parseProse(segment, split, collection, records, withoutRules ? { without: withoutRules } : {})
}

function collectionOf({ source, publisher }: SplitSource, collections: Collection[]): Collection | undefined {
  return collections.find(
    (one) => one.id === source.raw.collection || (publisher !== undefined && one.publishers.includes(publisher.id)),
  )
}

/** The ids of paragraphs and headings, and the account of each source. What can't be written is left out alone. */
function identify(
  parsed: ParsedDocument[],
  sources: AccountedSource[],
  { catalogue, anchors }: Records,
  findings: Finding[],
): Pick<Ingested, 'documents' | 'ledgers'> {
  const accounts = new Map<NormalizedText, LedgerEntry[]>()
  const documents = parsed.flatMap((document): ArchiveDocument[] => {
    const corrections = (catalogue.get(document.id) ?? []).filter((entry) => 'paragraph' in entry)
    const whole = assembleDocument(document, corrections, anchors.get(document.id))
    const problem = unserialisableFinding(whole.document)
    findings.push(...whole.findings, ...(problem ? [problem] : []))
    const account = accounts.get(document.source) ?? []
    accounts.set(document.source, account)
    for (const entry of problem ? asFurniture(whole.entries) : whole.entries) account.push(entry)
    return problem ? [] : [whole.document]
  })
  const unaccounted = new Set<string>()
  const ledgers = sources.flatMap(({ source, entries }): AccountedSource[] => {
    try {
      const all = [...entries, ...(accounts.get(source) ?? [])]
      return [{ source, entries: completeLedger(source.raw.file, source.text, all) }]
    } catch (error) {
      if (!(error instanceof SourceError)) throw error
      // A record that can't account for its source is not made; those of the other sources are.
      unaccounted.add(source.raw.sha256)
      const { file } = source.raw
      const message = `${error.message}; nothing of this source is written; please report this`
      findings.push({ rule: 'no-account', severity: 'error', file, message })
      return []
    }
  })
  const written = documents.filter((document) => !unaccounted.has(document.source.sha256))
  const settled = linkRelocatedBlocks(written, anchors)
  for (const document of settled) findings.push(...publishedChanges(anchors.get(document.id), document))
  return { documents: settled, ledgers }
}

function duplicateSource(raw: RawSource, twin: RawSource): Finding {
  const place = (source: RawSource) => (source.row ? `row ${source.row} of ${source.file}` : source.file)
  const message = `the same bytes as ${place(twin)}; read once`
  return {
    rule: 'duplicate-source',
    severity: 'note',
    file: raw.file,
    message: raw.row ? `row ${raw.row}: ${message}` : message,
  }
}

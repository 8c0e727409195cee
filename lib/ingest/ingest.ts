import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Finding } from '#lib/domain/finding.ts'
import type { LedgerEntry } from '#lib/domain/ledger.ts'
import { cleanPart } from '#lib/ingest/clean/clean.ts'
import { describeDocument, titleOfRow } from '#lib/ingest/describe/describe-document.ts'
import { enrich } from '#lib/ingest/describe/enrich.ts'
import { takeHead } from '#lib/ingest/describe/head.ts'
import { detectLanguage } from '#lib/ingest/describe/language.ts'
import { withStated } from '#lib/ingest/describe/stated.ts'
import { assemble } from '#lib/ingest/identify/assemble.ts'
import { DocumentIds } from '#lib/ingest/identify/identify.ts'
import { completeLedger } from '#lib/ingest/identify/ledger.ts'
import { nameDocuments } from '#lib/ingest/identify/name-documents.ts'
import { readSources } from '#lib/ingest/read/read.ts'
import type { NormalizedText, RawSource, SourceFile } from '#lib/ingest/read/source.ts'
import { SourceError } from '#lib/ingest/read/source-error.ts'
import { applyFacts } from '#lib/ingest/relate/facts.ts'
import { relate } from '#lib/ingest/relate/relate.ts'
import { findControlCharacters, findGaps } from '#lib/ingest/segment/faults.ts'
import { segment } from '#lib/ingest/segment/segment.ts'
import { markTurns } from '#lib/ingest/segment/turns.ts'
import { markPublisherVoice } from '#lib/ingest/segment/voice.ts'
import { splitSource } from '#lib/ingest/split/split.ts'
import type { Records } from '#lib/records/records.ts'
import type { ParsedDocument } from './parsed.ts'
import type { Part, SplitSource } from './part.ts'

export interface Ingested {
  documents: ArchiveDocument[]
  ledgers: { source: NormalizedText; entries: LedgerEntry[] }[]
  findings: Finding[]
}

/**
 * Sources to documents: a pure function of the files, the records and nothing else, whatever the order of the
 * files. A source that can't be read is an error among the findings, and the others go on.
 * `onProgress` is told after each source.
 */
export async function ingest(
  files: SourceFile[],
  records: Records,
  onProgress?: (done: number) => void,
): Promise<Ingested> {
  const findings: Finding[] = []
  const ids = new DocumentIds()
  const seen = new Map<string, RawSource>()
  const parsed: ParsedDocument[] = []
  const sources: { source: NormalizedText; entries: LedgerEntry[] }[] = []
  const ordered = files.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.path < b.path ? -1 : 1))
  for (const [index, file] of ordered.entries()) {
    for await (const source of readSources(file)) {
      if (source instanceof SourceError) {
        findings.push({ rule: 'unreadable-source', severity: 'error', file: file.file, message: source.message })
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
      const entries = [...split.entries]
      for (const part of split.parts) {
        const document = parsePart(part, split, records, ids, findings)
        entries.push(...document.entries)
        // The lines of a large archive would take more memory than all that comes of them.
        if (document.parsed) parsed.push({ ...document.parsed, part: { ...document.parsed.part, lines: [] } })
      }
      source.lines = []
      sources.push({ source, entries })
    }
    onProgress?.(index + 1)
  }
  const named = nameDocuments(parsed, records, findings)
  const facts = applyFacts(named.documents, records.catalogue, new Set(named.withdrawn.map(({ id }) => id)))
  const related = relate(facts.documents)
  findings.push(...facts.findings, ...related.findings)
  const finished = finish(related.documents, sources, records, findings)
  return { ...finished, documents: [...finished.documents, ...named.withdrawn] }
}

function parsePart(
  cut: Part,
  split: SplitSource,
  records: Records,
  ids: DocumentIds,
  findings: Finding[],
): { parsed?: ParsedDocument; entries: LedgerEntry[] } {
  const { source, publisher } = split
  const file = source.raw.file
  const collection = records.collections.find(
    (one) => one.id === source.raw.collection || (publisher !== undefined && one.publishers.includes(publisher.id)),
  )
  // What frontmatter states may be corrected there without another id.
  const titles = cut.metadata.filter((span) => span.start >= (source.hints?.stated?.length ?? 0))
  const whole = [...cut.lines, ...titles].reduce(
    ({ start, end }, span) => ({ start: Math.min(start, span.start), end: Math.max(end, span.end) }),
    { start: source.text.length, end: 0 },
  )
  const { id, own, repeated } = ids.next(source.text.slice(whole.start, whole.end), `${source.raw.lineage}#${cut.from}`)
  if (repeated) {
    findings.push({
      rule: 'repeated-document',
      severity: 'note',
      file,
      line: cut.from,
      document: id,
      message: 'the same text stands in another place too; both are documents',
    })
  }
  const titled =
    cut.row && collection?.dataset
      ? { ...cut, title: titleOfRow(cut.row, collection.dataset, records.authorities) }
      : cut
  const clean = titled.row ? { part: titled, entries: [] } : cleanPart(titled, publisher)
  const head =
    titled.row && titled.title
      ? { part: { ...titled, title: titled.title }, findings: [], entries: [] }
      : takeHead(clean.part, publisher, source.hints)
  const language = detectLanguage(
    head.part.lines
      .map((line) => line.text)
      .join(' ')
      .slice(0, 20_000),
  )
  const { drafts, markers } = segment(source.text, head.part.lines, language, source.hints)
  const entries = [...clean.entries, ...head.entries]
  if (!drafts.some((draft) => draft.type === 'paragraph')) {
    findings.push({
      rule: 'no-text',
      severity: 'warning',
      file,
      line: cut.from,
      document: id,
      message: 'no text stands under the title',
    })
  }
  const found = describeDocument({
    file,
    part: head.part,
    drafts,
    head,
    ...(publisher ? { publisher } : {}),
    ...(collection ? { collection } : {}),
    authorities: records.authorities,
  })
  const { stated } = source.hints ?? {}
  const description = stated ? withStated(found, stated, records.authorities) : found
  findings.push(
    ...description.findings.map((finding) => ({ ...finding, document: id })),
    ...findGaps(drafts, file, id),
    ...findControlCharacters(source.text, drafts, file, id),
  )
  return {
    entries,
    parsed: enrich(
      {
        id,
        own,
        source,
        part: head.part,
        ...(collection ? { collection: collection.id } : {}),
        drafts: markTurns(
          markPublisherVoice(drafts, description.metadata.kind.value),
          description.metadata.speaker?.value,
          description.metadata.role?.value,
        ),
        markers,
        metadata: description.metadata,
        ...(description.eventRecord ? { eventRecord: description.eventRecord } : {}),
        ...(description.speakerRecord ? { speakerRecord: description.speakerRecord } : {}),
        corrections: [],
      },
      cut.lines,
      records.authorities,
    ),
  }
}

function finish(
  parsed: ParsedDocument[],
  sources: Ingested['ledgers'],
  { catalogue, anchors }: Records,
  findings: Finding[],
): Ingested {
  const assembled = parsed.map((document) => {
    const { date, language } = document.metadata
    const { file } = document.source.raw
    const about = { file, line: document.part.from, document: document.id }
    if (!date)
      findings.push({
        rule: 'no-date',
        severity: 'warning',
        ...about,
        message: 'no date is stated, and no event gives one',
      })
    else if (date.value.startsWith('XXXX')) {
      findings.push({
        rule: 'date-without-year',
        severity: 'warning',
        ...about,
        message: `only ${date.value} is stated; the year is not known`,
      })
    }
    // A row of a data set has the fields that the set has; a text could have said it.
    const speech = ['speech', 'address', 'statement'].includes(document.metadata.kind.value) && !document.part.row
    if (speech && !document.metadata.speaker)
      findings.push({ rule: 'no-speaker', severity: 'warning', ...about, message: 'who speaks could not be told' })
    if (speech && !document.metadata.venue)
      findings.push({ rule: 'no-venue', severity: 'note', ...about, message: 'where it was could not be told' })
    if (!language)
      findings.push({ rule: 'no-language', severity: 'note', ...about, message: 'the language could not be told' })
    const corrections = (catalogue.get(document.id) ?? []).filter((entry) => 'paragraph' in entry)
    const whole = assemble(document, corrections, anchors.get(document.id))
    findings.push(...whole.findings)
    return { source: document.source, ...whole }
  })
  const accounts = new Map<NormalizedText, LedgerEntry[]>()
  for (const { source, entries } of assembled) {
    const known = accounts.get(source)
    if (known) for (const entry of entries) known.push(entry)
    else accounts.set(source, entries)
  }
  const ledgers = sources.map(({ source, entries }) => ({
    source,
    entries: completeLedger(source.raw.file, source.text, [...entries, ...(accounts.get(source) ?? [])]),
  }))
  return { documents: assembled.map((one) => one.document), ledgers, findings: sortFindings(findings) }
}

const severities = ['error', 'warning', 'note']

function sortFindings(findings: Finding[]): Finding[] {
  const key = (finding: Finding) =>
    [
      severities.indexOf(finding.severity),
      finding.file,
      String(finding.line ?? 0).padStart(9, '0'),
      finding.rule,
      finding.document ?? '',
    ].join('\0')
  return findings
    .map((finding) => ({ finding, key: key(finding) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ finding }) => finding)
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

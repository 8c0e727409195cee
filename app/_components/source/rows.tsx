import { langOfTitle } from '#app/_components/language.ts'
import type { LoadedSource } from '#app/_site/load-source.ts'
import type { SiteWith } from '#app/_site/site.ts'
import type { SourceRow } from '#lib/archive/source-rows.ts'
import type { ArchivedSource } from '#lib/archive/sources.ts'
import { withdrawnSpans, withdrawnWordsIn } from '#lib/archive/withdrawn.ts'
import type { Finding } from '#lib/domain/finding.ts'
import { provenanceMessages } from '#lib/site/provenance-messages.ts'
import { Row, type RowsOf } from './row.tsx'

/** So many rows are laid out together: a browser leaves those out of sight undone. */
const group = 80

/** The lines of a source with their fates, the documents named where they begin, the findings where they arose. */
export function Rows({
  site,
  source,
  read,
}: {
  site: SiteWith<'catalog' | 'provenance'>
  source: ArchivedSource
  read: LoadedSource
}) {
  const withdrawn = withdrawnSpans(read.ledger, source.documents)
  const words = withdrawnWordsIn(read, source.documents)
  const of: RowsOf = {
    site,
    id: source.id,
    text: read.text,
    showsText: source.showsText,
    withdrawn,
    quotesWithdrawn: (text) => words.quotedBy(text),
    numbers: paragraphNumbers(source),
  }
  const findings = findingsByRow(read.rows, site.provenance.findingsBySource.get(source.id) ?? [])
  const starts = source.documents.length > 1 ? documentStarts(read.rows) : new Map<SourceRow, string>()
  const groups = Array.from({ length: Math.ceil(read.rows.length / group) }, (_, index) =>
    read.rows.slice(index * group, (index + 1) * group),
  )
  return groups.map((rows) => (
    <div className="rows" key={rows[0]?.anchor}>
      {rows.map((row) => (
        <RowWithNotes key={row.anchor} of={of} row={row} findings={findings.get(row)} document={starts.get(row)} />
      ))}
    </div>
  ))
}

interface RowWithNotesProps {
  of: RowsOf
  row: SourceRow
  findings: readonly Finding[] | undefined
  document: string | undefined
}

function RowWithNotes({ of, row, findings, document: id }: RowWithNotesProps) {
  const document = id === undefined ? undefined : of.site.catalog.documentById.get(id)
  return (
    <>
      {document && (
        <p className="row-document">
          <a href={of.site.addresses.document(document)} lang={langOfTitle(of.site, document)}>
            {document.title}
          </a>
        </p>
      )}
      <Row of={of} row={row} />
      {findings?.map((finding) => (
        <FindingNote key={of.site.provenance.findingAnchors.get(finding)?.anchor} site={of.site} finding={finding} />
      ))}
    </>
  )
}

/** A finding beside what it was found in. */
export function FindingNote({ site, finding }: { site: SiteWith<'catalog' | 'provenance'>; finding: Finding }) {
  const { severity, rule, message } = finding
  const place = site.provenance.findingAnchors.get(finding)
  const id = site.provenance.hasSourceBuckets ? `${place?.source}-${place?.anchor}` : place?.anchor
  return (
    <p className={`row-finding ${severity}`} id={id}>
      <strong>
        {provenanceMessages.severity[severity]}, {provenanceMessages.rule(rule)}:
      </strong>{' '}
      {message}
    </p>
  )
}

/** Each finding that names a line, at the first row of that line or the next one that has words. */
function findingsByRow(rows: readonly SourceRow[], findings: readonly Finding[]): Map<SourceRow, Finding[]> {
  const found = new Map<SourceRow, Finding[]>()
  for (const finding of findings) {
    const { line } = finding
    if (line === undefined) continue
    const row = rows.find((candidate) => candidate.line >= line) ?? rows.at(-1)
    if (!row) continue
    const own = found.get(row)
    if (own) own.push(finding)
    else found.set(row, [finding])
  }
  return found
}

/** The row with which each document begins. */
function documentStarts(rows: readonly SourceRow[]): Map<SourceRow, string> {
  const starts = new Map<SourceRow, string>()
  const seen = new Set<string>()
  for (const row of rows) {
    for (const { entry } of row.pieces) {
      if (!('document' in entry) || seen.has(entry.document)) continue
      seen.add(entry.document)
      starts.set(row, entry.document)
    }
  }
  return starts
}

function paragraphNumbers(source: ArchivedSource): Map<string, number> {
  const numbers = new Map<string, number>()
  for (const { id, blocks } of source.documents) {
    let number = 0
    for (const block of blocks) {
      if (block.type !== 'paragraph') continue
      number++
      numbers.set(`${id} ${block.id}`, number)
    }
  }
  return numbers
}

import { FindingText } from '#app/_components/finding-text.tsx'
import { titleLangAttribute } from '#app/_components/lang-attribute.ts'
import type { LoadedSource } from '#app/_site/load-source.ts'
import type { SiteWith } from '#app/_site/site.ts'
import { joinContinuedRows, type SourceRow } from '#lib/archive/source-rows.ts'
import type { ArchivedSource } from '#lib/archive/sources.ts'
import { withdrawnSpans, withdrawnWordsIn } from '#lib/archive/withdrawn-words.ts'
import type { Finding } from '#lib/domain/finding.ts'
import { ruleName } from '#lib/site/rule-name.ts'
import { CompactRow } from './compact-row.tsx'
import { documentStarts } from './document-starts.ts'
import { type SourceRowContext, SourceRowView } from './source-row.tsx'

/**
 * Rows of a source in one element with `content-visibility`, about two screens: browsers lay out only the elements in
 * sight.
 */
const rowsPerContainer = 80

/** The lines of a source with their fates, the documents named where they begin, the findings where they arose. */
export function SourceRows({
  site,
  source,
  loaded,
}: {
  site: SiteWith<'catalog' | 'provenance'>
  source: ArchivedSource
  loaded: LoadedSource
}) {
  const withdrawn = withdrawnSpans(loaded.ledger, source.documents)
  const words = withdrawnWordsIn(loaded, source.documents)
  const context: SourceRowContext = {
    site,
    id: source.id,
    text: loaded.text,
    showsText: source.showsText,
    withdrawn,
    quotesWithdrawn: (text) => words.quotedBy(text),
    numbers: paragraphNumbers(source),
  }
  const shared = site.provenance.hasSourceBuckets
  const all = shared ? joinContinuedRows(loaded.rows) : loaded.rows
  const findings = findingsByRow(all, site.provenance.findingsBySource.get(source.id) ?? [])
  const starts = source.documents.length > 1 ? documentStarts(all) : new Map<SourceRow, string[]>()
  const groups = Array.from({ length: Math.ceil(all.length / rowsPerContainer) }, (_, index) =>
    all.slice(index * rowsPerContainer, (index + 1) * rowsPerContainer),
  )
  return groups.map((rows) => (
    <div className={shared ? 'rows compact' : 'rows'} key={rows[0]?.anchor}>
      {rows.map((row) => (
        <RowWithNotes
          key={row.anchor}
          context={context}
          row={row}
          findings={findings.get(row)}
          documents={starts.get(row) ?? []}
        />
      ))}
    </div>
  ))
}

interface RowWithNotesProps {
  context: SourceRowContext
  row: SourceRow
  findings: readonly Finding[] | undefined
  /** Ids of the documents that begin with it. */
  documents: readonly string[]
}

function RowWithNotes({ context, row, findings, documents }: RowWithNotesProps) {
  const starting = documents.flatMap((id) => context.site.catalog.documentById.get(id) ?? [])
  return (
    <>
      {starting.map((document) => (
        <p className="row-document" key={document.id}>
          <a href={context.site.addresses.document(document)} lang={titleLangAttribute(context.site, document)}>
            {document.title}
          </a>
        </p>
      ))}
      {context.site.provenance.hasSourceBuckets ? (
        <CompactRow context={context} row={row} />
      ) : (
        <SourceRowView context={context} row={row} />
      )}
      {findings?.map((finding) => (
        <FindingNote key={context.site.provenance.placeOf(finding)?.anchor} site={context.site} finding={finding} />
      ))}
    </>
  )
}

/** A finding, shown beside what it was found in. */
export function FindingNote({ site, finding }: { site: SiteWith<'catalog' | 'provenance'>; finding: Finding }) {
  const { severity, rule } = finding
  const place = site.provenance.placeOf(finding)
  const id = site.provenance.hasSourceBuckets ? `${place?.source}-${place?.anchor}` : place?.anchor
  return (
    <p className={`row-finding ${severity}`} id={id}>
      <strong>
        {site.say(`provenance.severity.${severity}`)}, {ruleName(site.say, rule)}:
      </strong>{' '}
      <FindingText site={site} finding={finding} />
    </p>
  )
}

/** Each finding that names a line, at the first row of that line or the next one that has words. */
function findingsByRow(rows: readonly SourceRow[], findings: readonly Finding[]): Map<SourceRow, Finding[]> {
  const found = new Map<SourceRow, Finding[]>()
  for (const finding of findings) {
    const { line } = finding
    if (line === undefined) continue
    const row = rows.find((candidate) => (candidate.lastLine ?? candidate.line) >= line) ?? rows.at(-1)
    if (!row) continue
    const existing = found.get(row)
    if (existing) existing.push(finding)
    else found.set(row, [finding])
  }
  return found
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

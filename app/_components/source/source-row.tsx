import { langAttribute } from '#app/_components/lang-attribute.ts'
import type { SiteWith } from '#app/_site/site.ts'
import { isListMarker, type SourcePiece, type SourceRow } from '#lib/archive/source-rows.ts'
import type { LedgerEntry, Span } from '#lib/domain/ledger.ts'
import { fieldLabel } from '#lib/site/format-field.ts'
import { provenanceMessages } from '#lib/site/provenance-messages.ts'

/** What the rows of a source have in common. */
export interface SourceRowContext {
  site: SiteWith<'catalog' | 'provenance'>
  id: string
  text: string
  /** Undefined where the words may not be shown. */
  showsText: boolean
  /** Sorted; their words are shown nowhere. */
  withdrawn: readonly Span[]
  /** Whether other words of the source give away what was withdrawn. */
  quotesWithdrawn: (words: string) => boolean
  /** Number in the margin of each paragraph, by document and block. */
  numbers: ReadonlyMap<string, number>
}

/** One row: the number of its line, the words, and what became of them. */
export function SourceRowView({ context, row }: { context: SourceRowContext; row: SourceRow }) {
  const { site, id } = context
  const anchor = site.provenance.hasSourceBuckets ? `${id}-${row.anchor}` : row.anchor
  const main = row.pieces.find(({ entry }) => !isListMarker(entry)) ?? row.pieces[0]
  if (!main) return null
  const shown = shownPieces(context, row.pieces)
  const lang =
    'document' in main.entry
      ? langAttribute(site, site.catalog.documentById.get(main.entry.document)?.language)
      : undefined
  return (
    <div className={`row ${main.entry.fate}${main.begins ? '' : ' on'}`} id={anchor}>
      {row.first ? (
        <a className="ln" href={`#${anchor}`} aria-label={provenanceMessages.line(row.line)}>
          {row.line}
        </a>
      ) : (
        <span className="ln" />
      )}
      {shown === undefined ? (
        <p className="src kept">{provenanceMessages.withdrawnHere}</p>
      ) : context.showsText ? (
        <p className="src" lang={lang}>
          {shown}
        </p>
      ) : (
        <p className="src kept">
          {provenanceMessages.noText(provenanceMessages.characters(characterCount(row.pieces)))}
        </p>
      )}
      {main.begins && (
        <p className="fate">
          <Fate context={context} entry={main.entry} />
        </p>
      )}
    </div>
  )
}

/** The words of a row, what is left out of them marked; undefined where they were withdrawn. */
function shownPieces(context: SourceRowContext, pieces: readonly SourcePiece[]) {
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (!first || !last) return undefined
  if (context.withdrawn.some(({ start, end }) => first.start < end && last.end > start)) return undefined
  const leftOut = pieces.some(({ entry }) => entry.fate !== 'paragraph' && entry.fate !== 'heading')
  if (leftOut && context.withdrawn.length > 0 && context.quotesWithdrawn(context.text.slice(first.start, last.end)))
    return undefined
  return pieces.map(({ start, end, entry }) => {
    const words = showControlCharacters(context.text.slice(start, end))
    return isListMarker(entry) && pieces.length > 1 ? (
      <span key={start} className="marker">
        {words}
      </span>
    ) : (
      words
    )
  })
}

function characterCount(pieces: readonly SourcePiece[]): number {
  return pieces.reduce((sum, { start, end }) => sum + end - start, 0)
}

/** Control characters as their pictures, halves of surrogate pairs as the replacement character: HTML has neither. */
function showControlCharacters(words: string): string {
  return words
    .replace(/(?![\t\n\r])\p{Cc}/gu, (control) => {
      const code = control.charCodeAt(0)
      return code < 0x20 ? String.fromCodePoint(0x2400 + code) : '␦'
    })
    .replace(/\p{Cs}/gu, '\uFFFD')
}

/** What became of the words, with a link to where they stand now. */
function Fate({ context: { site, numbers }, entry }: { context: SourceRowContext; entry: LedgerEntry }) {
  switch (entry.fate) {
    case 'paragraph':
    case 'heading': {
      const document = site.catalog.documentById.get(entry.document)
      const number = numbers.get(`${entry.document} ${entry.block}`)
      const label = number === undefined ? provenanceMessages.heading : provenanceMessages.paragraph(number)
      return document ? <a href={site.addresses.paragraph(document, entry.block)}>{label}</a> : label
    }
    case 'metadata': {
      const document = site.catalog.documentById.get(entry.document)
      const label = provenanceMessages.statesField(fieldLabel(entry.field, site.messages).toLowerCase())
      return document ? <a href={site.addresses.document(document)}>{label}</a> : label
    }
    case 'furniture':
      return provenanceMessages.leftOutBy(entry.rule)
    case 'duplicate':
      return provenanceMessages.repeats(entry.of)
    case 'space':
      return null
  }
}

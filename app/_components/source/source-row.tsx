import { langAttribute } from '#app/_components/lang-attribute.ts'
import type { SiteWith } from '#app/_site/site.ts'
import { isListMarker, type SourcePiece, type SourceRow } from '#lib/archive/source-rows.ts'
import type { LedgerEntry, Span } from '#lib/domain/ledger.ts'
import type { Say } from '#lib/i18n/say.ts'
import { fieldLabel } from '#lib/site/format-field.ts'
import { ruleName } from '#lib/site/rule-name.ts'

/** What the rows of a source have in common. */
export interface SourceRowContext {
  site: SiteWith<'catalog' | 'provenance'>
  /** Id of the source. */
  id: string
  text: string
  /** Whether its words may be shown. */
  showsText: boolean
  /** Spans of words that were withdrawn, sorted: these are shown nowhere. */
  withdrawn: readonly Span[]
  /** Whether some words of the source repeat what was withdrawn. */
  quotesWithdrawn: (words: string) => boolean
  /** The number of each paragraph in its document, by the ids of document and block with a space between. */
  numbers: ReadonlyMap<string, number>
}

/** One row: the number of its line, the words, and what became of them. */
export function SourceRowView({ context, row }: { context: SourceRowContext; row: SourceRow }) {
  const { site, id } = context
  const anchor = site.provenance.hasSourceBuckets ? `${id}-${row.anchor}` : row.anchor
  const main = row.pieces.find(({ entry }) => !isListMarker(entry)) ?? row.pieces[0]
  if (!main) return null
  const lang =
    'document' in main.entry
      ? langAttribute(site, site.catalog.documentById.get(main.entry.document)?.language)
      : undefined
  return (
    <div className={`row ${main.entry.fate}${main.begins ? '' : ' on'}`} id={anchor}>
      {row.first ? (
        <a className="ln" href={`#${anchor}`} aria-label={site.say('provenance.line', { line: String(row.line) })}>
          {row.line}
        </a>
      ) : (
        <span className="ln" />
      )}
      <Words context={context} row={row} lang={lang} />
      {main.begins && (
        <p className="fate">
          <Fate context={context} entry={main.entry} />
        </p>
      )}
    </div>
  )
}

function Words({ context, row, lang }: { context: SourceRowContext; row: SourceRow; lang: string | undefined }) {
  const shown = shownPieces(context, row.pieces)
  if (shown === undefined) return <p className="src kept">{context.site.say('provenance.withdrawnHere')}</p>
  if (!context.showsText) return <p className="src kept">{withheldText(row.pieces, context.site.say)}</p>
  return (
    <p className="src" lang={lang}>
      {shown}
    </p>
  )
}

/** The text in the place of words that may not be published: how many characters they have. */
export function withheldText(pieces: readonly SourcePiece[], say: Say): string {
  return say('provenance.noText', { characters: say('provenance.characters', { count: characterCount(pieces) }) })
}

/** The words of a row, with list markers set apart; undefined where they were withdrawn, or repeat what was. */
export function shownPieces(context: SourceRowContext, pieces: readonly SourcePiece[]) {
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

/** What became of the words, with a link to the place in the document where they are now. */
function Fate({ context, entry }: { context: SourceRowContext; entry: LedgerEntry }) {
  const { site } = context
  const label = fateLabel(context, entry)
  const document = 'document' in entry ? site.catalog.documentById.get(entry.document) : undefined
  if (!document) return label
  const address = 'block' in entry ? site.addresses.paragraph(document, entry.block) : site.addresses.document(document)
  return <a href={address}>{label}</a>
}

/** What became of the words, in words; null for space. */
export function fateLabel({ site, numbers }: SourceRowContext, entry: LedgerEntry): string | null {
  switch (entry.fate) {
    case 'paragraph':
    case 'heading': {
      const number = numbers.get(`${entry.document} ${entry.block}`)
      return number === undefined
        ? site.say('provenance.heading')
        : site.say('provenance.paragraph', { number: String(number) })
    }
    case 'metadata':
      return site.say('provenance.statesField', { field: fieldLabel(entry.field, site.say).toLowerCase() })
    case 'furniture':
      return site.say('provenance.leftOutBy', { rule: ruleName(site.say, entry.rule) })
    case 'duplicate':
      return site.say('provenance.repeats', { what: ruleName(site.say, entry.of) })
    case 'space':
      return null
  }
}

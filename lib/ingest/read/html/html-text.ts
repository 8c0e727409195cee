import type { Span } from '#lib/domain/ledger.ts'
import type { HeadingHint, ListItemHint, RowHint } from '#lib/ingest/read/hints.ts'
import { trimmed } from '#lib/ingest/read/source.ts'
import type { HtmlElement } from './html-element.ts'
import { joinLineBreaks } from './html-line-breaks.ts'
import { htmlTableRows } from './html-table-rows.ts'
import { HtmlTextBuilder, type OmittedText, type PlacedElement, type PlacedText } from './html-text-builder.ts'
import { writeBlock } from './write-html-blocks.ts'

export interface HtmlText {
  text: string
  places: PlacedText[]
  headings: HeadingHint[]
  listItems: ListItemHint[]
  quotes: Span[]
  preformatted: Span[]
  /** Rows of tables that hold data. */
  rows: RowHint[]
  /** Captions of figures and tables. */
  captions: Span[]
  times: PlacedElement[]
  /** What the page shows struck out; it is not in the text. */
  struck: OmittedText[]
  /** What the page says in place of pictures (`alt`); it is not in the text. */
  pictures: OmittedText[]
  /** What it hides and is not in the text. */
  hidden: OmittedText[]
}

/**
 * The text of a page, all of it: blocks are lines with a blank line between, `<br>` ends a line where it parts verses
 * or addresses (`joinLineBreaks`), an item of a list has a marker ("• " or its number), the cells of a row are on
 * one line with tabs between, a short value of a list of terms is on the line of its label. What is raised or
 * lowered keeps its meaning (`superscriptText`); struck words are left out and listed. What a browser does not show as text
 * (scripts, styles, templates, drawings) is not there. Text that is hidden inside a line (tooltips) follows the line, but
 * in cells of tables it is left out and listed, as all hidden text is where `leaveOutHidden` says so.
 * The same page gives the same text, since no library's taste is in it.
 */
export function htmlText(body: HtmlElement, leaveOutHidden = false): HtmlText {
  const builder = new HtmlTextBuilder(leaveOutHidden)
  writeBlock(body, builder, false)
  const { text, move } = joinLineBreaks(builder)
  const moved = ({ start, end }: Span): Span => ({ start: move(start), end: move(end) })
  const tidy = <Place extends Span>(places: Place[]) =>
    places
      .map((place) => ({ ...place, ...trimmed(text, { start: move(place.start), end: move(place.end) }) }))
      .filter((place) => place.end > place.start)
  return {
    text,
    places: builder.places.map((place) => ({ ...place, start: move(place.start), end: move(place.end) })),
    headings: tidy(builder.headings),
    listItems: builder.listItems.map((item) => ({
      ...item,
      start: move(item.start),
      end: move(item.end),
      words: move(item.words),
    })),
    quotes: tidy(builder.quotes),
    preformatted: tidy(builder.preformatted),
    captions: tidy(builder.captions),
    times: tidy(builder.times),
    struck: builder.struck.map(({ at, words }) => ({ at: move(at), words })),
    rows: htmlTableRows(builder.places, builder.listItems).map((row) => ({
      ...row,
      ...moved(row),
      cells: row.cells.map((cell) => cell && moved(cell)),
    })),
    pictures: builder.pictures.map(({ at, words }) => ({ at: move(at), words })),
    hidden: builder.hidden.map(({ at, words }) => ({ at: move(at), words })),
  }
}

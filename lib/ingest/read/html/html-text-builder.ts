import type { Span } from '#lib/domain/ledger.ts'
import type { HeadingHint, ListItemHint } from '#lib/ingest/read/hints.ts'
import { joinsWithoutSpace, withoutEastAsianBreaks } from '#lib/text/east-asian.ts'
import type { HtmlElement, HtmlTextNode } from './html-element.ts'

/** A text node, and where the extracted text has it. */
export interface PlacedText extends Span {
  node: HtmlTextNode
  /** The block element that it is in. */
  block: HtmlElement
  /** Set where the page hides it inside a line. */
  hidden?: true
}

/** An element, and where the extracted text has it. */
export interface PlacedElement extends Span {
  element: HtmlElement
}

/** Words that are not in the text (struck out, said of a picture), and the place in it where they were. */
export interface OmittedText {
  at: number
  words: string
}

/** A line end inside a block of a page (`<br>`): the place of its line feed in the text, and the block. */
export interface LineBreak {
  at: number
  block: HtmlElement
}

/** Builds the text of a page from left to right, and keeps what its markup says of it. */
export class HtmlTextBuilder {
  text = ''
  places: PlacedText[] = []
  headings: HeadingHint[] = []
  listItems: ListItemHint[] = []
  quotes: Span[] = []
  preformatted: Span[] = []
  captions: Span[] = []
  times: PlacedElement[] = []
  struck: OmittedText[] = []
  /** What is said in place of pictures. */
  pictures: OmittedText[] = []
  /** What the page hides and a reader of it can't see, as far as it is no line of the text. */
  hidden: OmittedText[] = []
  /** Whether all that is hidden is left out; else only what is in the cells of a table is. */
  readonly leavesOutHidden: boolean
  lineBreaks: LineBreak[] = []
  /** Where lines begin that the page indents by spaces. */
  indents = new Set<number>()
  #breaks = 0
  #breakIn: HtmlElement | undefined
  #space: '' | ' ' | '\n' = ''
  #indent = ''
  #separator = ''
  #marker: { marker: string; number?: number } | undefined
  #item: ListItemHint | undefined
  #onOneLine = 0

  constructor(leavesOutHidden = false) {
    this.leavesOutHidden = leavesOutHidden
  }

  /** Ends the line; `lines` is 1 for the next line and 2 for one after a blank line. */
  end(lines: 1 | 2): void {
    this.#indent = ''
    if (this.#onOneLine > 0) {
      if (!this.atLineStart) this.#space = ' '
      return
    }
    if (this.text !== '') this.#breaks = Math.max(this.#breaks, lines)
    if (lines === 2) this.#breakIn = undefined
    this.#space = ''
    this.#separator = ''
    if (this.#item) this.#item.end = this.text.length
    this.#item = undefined
  }

  /** A `<br>`: the next line; a second one leaves a blank line. */
  breakLine(block: HtmlElement): void {
    const again = this.#breaks > 0
    this.end(again ? 2 : 1)
    if (!again) this.#breakIn = block
  }

  /** What `write` writes within goes on one line, whatever blocks it has. */
  onOneLine(write: () => void): void {
    this.#onOneLine += 1
    write()
    this.#onOneLine -= 1
  }

  get atLineStart(): boolean {
    return this.text === '' || this.#breaks > 0
  }

  /** The end of the current line (at most 40 UTF-16 units), with the space before the next words. */
  get before(): string {
    return this.atLineStart ? '' : `${this.text.slice(-40)}${this.#separator || this.#space}`
  }

  /** Puts `separator` between the last words of the line and the next ones, in place of a space. */
  separate(separator: string): void {
    if (!this.atLineStart) this.#separator = separator
  }

  /** The next words are an item of a list. */
  mark(marker: string, number?: number): void {
    this.#marker = { marker, ...(number === undefined ? {} : { number }) }
  }

  unmark(): void {
    this.#marker = undefined
  }

  /** Puts words on the line as they are; returns where they are. */
  write(words: string): Span {
    const isFirst = this.atLineStart
    if (this.#breaks > 0) {
      if (this.#breaks === 1 && this.#breakIn) this.lineBreaks.push({ at: this.text.length, block: this.#breakIn })
      this.text += '\n'.repeat(this.#breaks)
    } else if (this.text !== '') this.text += this.#spaceBefore(words)
    this.#breaks = 0
    this.#breakIn = undefined
    this.#space = ''
    this.#separator = ''
    if (isFirst && /^[\u00A0\u2002\u2003\u3000]{2}/u.test(this.#indent + words)) this.indents.add(this.text.length)
    if (this.#marker) this.#writeMarker(this.#marker)
    const start = this.text.length
    this.text += words
    if (this.#item) this.#item.end = this.text.length
    return { start, end: this.text.length }
  }

  #spaceBefore(words: string): string {
    // Two figures beside each other must not read as one whose thousands are set apart.
    if (this.#separator === '\t' && /(?<!\d)\d{1,3}$/.test(this.text) && /^\d{3}(?!\d)/.test(words)) return ' · '
    if (this.#separator !== '') return this.#separator
    if (this.#space === '\n' && joinsWithoutSpace(this.text, words)) return ''
    return this.#space === '' ? '' : ' '
  }

  #writeMarker({ marker, number }: { marker: string; number?: number }): void {
    const start = this.text.length
    this.text += marker
    this.#item = { start, end: start, words: this.text.length, ...(number === undefined ? {} : { number }) }
    this.listItems.push(this.#item)
    this.#marker = undefined
  }

  /** Puts words on the line with their space made single; returns where they are, or nothing where they are only space. */
  flow(words: string): Span | undefined {
    const single = withoutEastAsianBreaks(words).replace(/[ \t\n\f\r]+/g, ' ')
    if (/^ ?$|^[ \u00A0\u3000]+$/.test(single)) {
      if (!this.atLineStart && single !== '') this.#space = this.#space || (/[\n\r]/.test(words) ? '\n' : ' ')
      else this.#indent += single.trimStart() || single.replaceAll(' ', '')
      return undefined
    }
    if (single.startsWith(' ') && !this.atLineStart) this.#space = /^\s*[\n\r]/.test(words) ? '\n' : ' '
    const place = this.write(single.replace(/^ | $/g, ''))
    this.#space = single.endsWith(' ') ? (/[\n\r]/.test(words.slice(words.trimEnd().length)) ? '\n' : ' ') : ''
    return place
  }
}

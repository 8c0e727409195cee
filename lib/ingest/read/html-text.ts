import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5'
import type { Span } from '#lib/domain/ledger.ts'

import type { HeadingHint, ListItemHint } from './hints.ts'
import { trimmed } from './source.ts'

export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlTextNode = DefaultTreeAdapterTypes.TextNode

/** A text node, and where the extracted text has it. */
export interface PlacedText extends Span {
  node: HtmlTextNode
  /** The block element that it stands in. */
  block: HtmlElement
  /** Set where the page hides it inside a line. */
  hidden?: true
}

/** A `<time>` element, and where the extracted text has it. */
interface PlacedTime extends Span {
  element: HtmlElement
}

export interface HtmlText {
  text: string
  places: PlacedText[]
  headings: HeadingHint[]
  listItems: ListItemHint[]
  quotes: Span[]
  preformatted: Span[]
  times: PlacedTime[]
}

const never = new Set(
  'script style noscript template head iframe object embed svg canvas audio video map datalist'.split(' '),
)
const blocks = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p ' +
    'plaintext pre search section select summary table tbody textarea tfoot thead tr ul xmp'
  ).split(' '),
)
const preformatted = new Set(['pre', 'listing', 'plaintext', 'xmp', 'textarea'])

/**
 * The text of a page, all of it: blocks are lines with a blank line between, `<br>` ends a line, an item of a list has
 * a marker ("• " or its number), the cells of a row stand on one line with tabs between. What a browser does not show
 * as text (scripts, styles, templates, drawings) is not there. Text that is hidden inside a line (tooltips) follows
 * the line. The same page gives the same text, since no library's taste is in it.
 */
export function htmlText(body: HtmlElement): HtmlText {
  const builder = new TextBuilder()
  walkBlock(body, builder, false)
  const { text } = builder
  const tidy = <Place extends Span>(places: Place[]) =>
    places.map((place) => ({ ...place, ...trimmed(text, place) })).filter((place) => place.end > place.start)
  return {
    text,
    places: builder.places,
    headings: tidy(builder.headings),
    listItems: builder.listItems,
    quotes: tidy(builder.quotes),
    preformatted: tidy(builder.preformatted),
    times: tidy(builder.times),
  }
}

class TextBuilder {
  text = ''
  places: PlacedText[] = []
  headings: HeadingHint[] = []
  listItems: ListItemHint[] = []
  quotes: Span[] = []
  preformatted: Span[] = []
  times: PlacedTime[] = []
  #breaks = 0
  #space = false
  #marker: { marker: string; number?: number } | undefined
  #item: ListItemHint | undefined

  /** Ends the line; `lines` is 1 for the next line and 2 for one after a blank line. */
  end(lines: 1 | 2): void {
    if (this.text !== '') this.#breaks = Math.max(this.#breaks, lines)
    this.#space = false
    if (this.#item) this.#item.end = this.text.length
    this.#item = undefined
  }

  get atLineStart(): boolean {
    return this.text === '' || this.#breaks > 0
  }

  /** The next words are an item of a list. */
  mark(marker: string, number?: number): void {
    this.#marker = { marker, ...(number === undefined ? {} : { number }) }
  }

  unmark(): void {
    this.#marker = undefined
  }

  /** Puts words on the line as they are; returns where they stand. */
  write(words: string): Span {
    if (this.#breaks > 0) this.text += '\n'.repeat(this.#breaks)
    else if (this.#space && this.text !== '') this.text += ' '
    this.#breaks = 0
    this.#space = false
    if (this.#marker) {
      const { marker, number } = this.#marker
      const start = this.text.length
      this.text += marker
      this.#item = { start, end: start, words: this.text.length, ...(number === undefined ? {} : { number }) }
      this.listItems.push(this.#item)
      this.#marker = undefined
    }
    const start = this.text.length
    this.text += words
    if (this.#item) this.#item.end = this.text.length
    return { start, end: this.text.length }
  }

  /** Puts words on the line with their space made single. */
  flow(words: string): Span | undefined {
    const single = words.replace(/[ \t\n\f\r]+/g, ' ')
    if (single.startsWith(' ') && !this.atLineStart) this.#space = true
    const plain = single.replace(/^ | $/g, '')
    if (plain === '') return undefined
    const place = this.write(plain)
    this.#space = single.endsWith(' ')
    return place
  }
}

function walkBlock(element: HtmlElement, builder: TextBuilder, pre: boolean): void {
  const tag = element.tagName
  builder.end(2)
  const start = builder.text.length
  if (tag === 'hr') builder.write('* * *')
  if (tag === 'li') markItem(element, builder)
  const later: HtmlElement[] = []
  for (const child of element.childNodes) walk(child, element, builder, pre || preformatted.has(tag), later)
  if (tag === 'li') builder.unmark()
  const place = { start, end: builder.text.length }
  const level = /^h([1-6])$/.exec(tag)?.[1]
  if (level) builder.headings.push({ ...place, level: headingLevel(level) })
  else if (isBold(element)) builder.headings.push({ ...place, level: 6, bold: true })
  if (tag === 'blockquote') builder.quotes.push(place)
  if (preformatted.has(tag)) builder.preformatted.push(place)
  builder.end(2)
  for (const hidden of later) {
    const first = builder.places.length
    walkBlock(hidden, builder, false)
    for (const place of builder.places.slice(first)) place.hidden = true
  }
}

function walk(node: HtmlNode, block: HtmlElement, builder: TextBuilder, pre: boolean, later: HtmlElement[]): void {
  if (defaultTreeAdapter.isTextNode(node)) {
    if (pre && node.value.trim() !== '') builder.places.push({ node, block, ...builder.write(node.value) })
    else {
      const place = builder.flow(node.value)
      if (place) builder.places.push({ node, block, ...place })
    }
    return
  }
  if (!defaultTreeAdapter.isElementNode(node) || never.has(node.tagName)) return
  const tag = node.tagName
  if (tag === 'br') builder.end(1)
  else if (blocks.has(tag)) walkBlock(node, builder, pre)
  else if (isHidden(node) && !builder.atLineStart) later.push(node)
  else {
    if ((tag === 'td' || tag === 'th') && !builder.atLineStart) builder.write('\t')
    const start = builder.text.length
    if (tag === 'q') builder.write('“')
    for (const child of node.childNodes) walk(child, block, builder, pre, later)
    if (tag === 'q') builder.write('”')
    if (tag === 'time') builder.times.push({ start, end: builder.text.length, element: node })
  }
}

/** The number that a browser shows before the item of an ordered list, else a bullet. */
function markItem(item: HtmlElement, builder: TextBuilder): void {
  const list = item.parentNode
  if (!list || !defaultTreeAdapter.isElementNode(list) || list.tagName !== 'ol') {
    builder.mark('• ')
    return
  }
  let number = integer(list, 'start') ?? 1
  for (const sibling of list.childNodes) {
    if (!defaultTreeAdapter.isElementNode(sibling) || sibling.tagName !== 'li') continue
    number = integer(sibling, 'value') ?? number
    if (sibling === item) break
    number += 1
  }
  builder.mark(`${number}. `, number)
}

function integer(element: HtmlElement, name: string): number | undefined {
  const value = attribute(element, name)?.trim()
  return value && /^-?\d{1,6}$/.test(value) ? Number(value) : undefined
}

/** Whether a paragraph is one bold line: so many sites set their headings. */
function isBold(element: HtmlElement): boolean {
  if (element.tagName !== 'p' && element.tagName !== 'div') return false
  const inner = element.childNodes.filter(
    (child) => !(defaultTreeAdapter.isTextNode(child) ? child.value.trim() === '' : isLineBreak(child)),
  )
  const [only] = inner
  return (
    inner.length === 1 &&
    only !== undefined &&
    defaultTreeAdapter.isElementNode(only) &&
    (only.tagName === 'b' || only.tagName === 'strong')
  )
}

function isLineBreak(node: HtmlNode): boolean {
  return defaultTreeAdapter.isCommentNode(node) || (defaultTreeAdapter.isElementNode(node) && node.tagName === 'br')
}

function headingLevel(digit: string): HeadingHint['level'] {
  const levels = [1, 2, 3, 4, 5, 6] as const
  return levels[Number(digit) - 1] ?? 6
}

/** The value of an attribute, or nothing where the element has none of that name. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value
}

const hiddenClass = /(?:^|\s)(?:hidden|d-none|sr-only|visually-hidden|screen-reader-text)(?:\s|$)/i

/** Whether a page hides an element as it is loaded: tooltips, words for screen readers alone. */
function isHidden(element: HtmlElement): boolean {
  return (
    attribute(element, 'hidden') !== undefined ||
    attribute(element, 'aria-hidden') === 'true' ||
    attribute(element, 'role') === 'tooltip' ||
    /display\s*:\s*none/i.test(attribute(element, 'style') ?? '') ||
    hiddenClass.test(attribute(element, 'class') ?? '')
  )
}

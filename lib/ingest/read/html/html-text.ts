import { defaultTreeAdapter } from 'parse5'
import type { Span } from '#lib/domain/ledger.ts'
import type { HeadingHint, ListItemHint } from '#lib/ingest/read/hints.ts'
import { loweredWords, raisedWords } from '#lib/ingest/read/signs/raised-words.ts'
import { trimmed } from '#lib/ingest/read/source.ts'
import { joinBrokenLines } from './broken-lines.ts'
import {
  ancestors,
  attribute,
  childElements,
  elementsOf,
  type HtmlElement,
  type HtmlNode,
  type HtmlTextNode,
  isHidden,
  plainTextOf,
  rawTextOf,
} from './html-element.ts'
import { cellsOf, isDataTable, isLabel, isLabelled } from './html-tables.ts'
import { type PlacedElement, type PlacedText, TextBuilder, type WordsLeftOut } from './text-builder.ts'

export interface HtmlText {
  text: string
  places: PlacedText[]
  headings: HeadingHint[]
  listItems: ListItemHint[]
  quotes: Span[]
  preformatted: Span[]
  /** Captions of figures and tables. */
  captions: Span[]
  times: PlacedElement[]
  /** What the page shows struck out; it is not in the text. */
  struck: WordsLeftOut[]
  /** What the page says in place of pictures (`alt`); it is not in the text. */
  pictures: WordsLeftOut[]
}

const never = new Set(
  (
    'script style noscript template head iframe object embed svg canvas audio video map datalist annotation ' +
    'annotation-xml'
  ).split(' '),
)
const blocks = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p ' +
    'plaintext pre search section select summary table tbody textarea tfoot thead tr ul xmp'
  ).split(' '),
)
const preformatted = new Set(['pre', 'listing', 'plaintext', 'xmp', 'textarea'])
const captions = new Set(['figcaption', 'caption'])
const captionClass = /(?:^|[\s_-])caption(?:[\s_-]|$)/i

/**
 * The text of a page, all of it: blocks are lines with a blank line between, `<br>` ends a line where it parts verses
 * or addresses (`joinBrokenLines`), an item of a list has a marker ("• " or its number), the cells of a row stand on
 * one line with tabs between, a short value of a list of terms stands on the line of its label. What is raised or
 * lowered keeps its meaning (`raisedWords`); struck words are left out and listed. What a browser does not show as text
 * (scripts, styles, templates, drawings) is not there. Text that is hidden inside a line (tooltips) follows the line.
 * The same page gives the same text, since no library's taste is in it.
 */
export function htmlText(body: HtmlElement): HtmlText {
  const builder = new TextBuilder()
  walkBlock(body, builder, false)
  const { text, move } = joinBrokenLines(builder)
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
    pictures: builder.pictures.map(({ at, words }) => ({ at: move(at), words })),
  }
}

function walkBlock(element: HtmlElement, builder: TextBuilder, pre: boolean): void {
  const tag = element.tagName
  const goesOn = tag === 'dd' && isLabelled(element)
  if (goesOn) builder.separate(separatorAfter(builder.before, element))
  else builder.end(2)
  const start = builder.text.length
  if (tag === 'hr') builder.write('* * *')
  if (tag === 'li') markItem(element, builder)
  const later: HtmlElement[] = []
  const inside = () => {
    for (const child of element.childNodes) walk(child, element, builder, pre || preformatted.has(tag), later)
  }
  const isLabelOf = tag === 'dt' && isLabel(element)
  if (goesOn || isLabelOf) builder.onOneLine(inside)
  else inside()
  if (tag === 'li') builder.unmark()
  markBlock(element, { start, end: builder.text.length }, builder)
  if (!isLabelOf && !(goesOn && isFollowedByValue(element))) builder.end(2)
  for (const hidden of later) {
    const first = builder.places.length
    walkBlock(hidden, builder, false)
    for (const place of builder.places.slice(first)) place.hidden = true
  }
}

/** Notes what a block is and where its words stand. */
function markBlock(element: HtmlElement, place: Span, builder: TextBuilder): void {
  const tag = element.tagName
  const isCaption = captions.has(tag) || captionClass.test(attribute(element, 'class') ?? '')
  const level = /^h([1-6])$/.exec(tag)?.[1]
  const inCaption = isCaption || ancestors(element.parentNode).some((one) => captions.has(one.tagName))
  if (isCaption && place.end - place.start < longestCaption) builder.captions.push(place)
  if (level && !inCaption) builder.headings.push({ ...place, level: headingLevel(level) })
  else if (isBold(element) && !inCaption) builder.headings.push({ ...place, level: 6, bold: true })
  if (tag === 'blockquote') builder.quotes.push(place)
  if (preformatted.has(tag)) builder.preformatted.push(place)
}

/** Longer blocks of a class "caption" are texts, in UTF-16 units. */
const longestCaption = 1000

function separatorAfter(before: string, value: HtmlElement): string {
  const siblings = value.parentNode ? childElements(value.parentNode) : []
  if (siblings[siblings.indexOf(value) - 1]?.tagName === 'dd') return '; '
  return /[:：]\s*$/.test(before) ? ' ' : ': '
}

function isFollowedByValue(value: HtmlElement): boolean {
  const siblings = value.parentNode ? childElements(value.parentNode) : []
  const next = siblings[siblings.indexOf(value) + 1]
  return next?.tagName === 'dd' && isLabelled(next)
}

function walk(node: HtmlNode, block: HtmlElement, builder: TextBuilder, pre: boolean, later: HtmlElement[]): void {
  if (defaultTreeAdapter.isTextNode(node)) writeText(node, block, builder, pre, node.value)
  if (!defaultTreeAdapter.isElementNode(node) || never.has(node.tagName) || isBackLink(node)) return
  const tag = node.tagName
  if (isStruck(node)) {
    const words = plainTextOf(node)
    if (words !== '') builder.struck.push({ at: builder.text.length, words })
  } else if (tag === 'img') builder.pictures.push({ at: builder.text.length, words: attribute(node, 'alt') ?? '' })
  else if (tag === 'br') builder.breakLine(block)
  else if (blocks.has(tag)) walkBlock(node, builder, pre)
  else if (isHidden(node) && !builder.atLineStart) later.push(node)
  else if (tag === 'td' || tag === 'th') walkCell(node, block, builder, pre, later)
  else if (!writeShifted(node, block, builder, pre)) walkInline(node, block, builder, pre, later)
}

function writeText(node: HtmlTextNode, block: HtmlElement, builder: TextBuilder, pre: boolean, words: string): void {
  const place = !pre ? builder.flow(words) : words.trim() === '' ? undefined : builder.write(words)
  if (place) builder.places.push({ node, block, ...place })
}

function walkInline(
  node: HtmlElement,
  block: HtmlElement,
  builder: TextBuilder,
  pre: boolean,
  later: HtmlElement[],
): void {
  const tag = node.tagName
  const start = builder.text.length
  const [opening, ending] = signsAround(node)
  if (opening) builder.write(opening)
  for (const child of node.childNodes) {
    if (tag === 'mfrac' && child !== node.childNodes[0] && defaultTreeAdapter.isElementNode(child)) builder.write('/')
    walk(child, block, builder, pre, later)
  }
  if (ending) builder.write(ending)
  if (tag === 'time') builder.times.push({ start, end: builder.text.length, element: node })
}

/** What a browser puts around an element: quotation marks; brackets around the reading of a sign. */
function signsAround(node: HtmlElement): [string, string] | [] {
  if (node.tagName === 'q') return ['“', '”']
  const { parentNode: ruby } = node
  if (node.tagName !== 'rt' || !ruby || plainTextOf(node) === '') return []
  return childElements(ruby).some((one) => one.tagName === 'rp') ? [] : ['(', ')']
}

/** A cell of a table of data is part of its row's line; one of a table that frames the page is a block. */
function walkCell(
  cell: HtmlElement,
  block: HtmlElement,
  builder: TextBuilder,
  pre: boolean,
  later: HtmlElement[],
): void {
  const table = ancestors(cell).find((one) => one.tagName === 'table')
  const inside = () => walkInline(cell, block, builder, pre, later)
  if (table && isDataTable(table)) {
    builder.separate(separatorOfCell(cell, builder.before))
    builder.onOneLine(inside)
  } else {
    builder.end(2)
    inside()
    builder.end(2)
  }
}

function separatorOfCell(cell: HtmlElement, before: string): string {
  const { parentNode: row } = cell
  const cells = row && defaultTreeAdapter.isElementNode(row) ? cellsOf(row) : []
  const isValue = cells.length === 2 && cells[1] === cell && cells[0]?.tagName === 'th' && cell.tagName === 'td'
  return isValue && !/[:：]\s*$/.test(before) ? ': ' : '\t'
}

const raisedStyle = /vertical-align\s*:\s*(super|sub)\b/i
const raisedClass = /(?:^|\s)(?:sup|superscript|(?:foot|end)note-?ref(?:erence)?|note-?ref)(?:\s|$)/i
/** The longest words, in UTF-16 units, that are read as raised or lowered signs and not as text. */
const longestShifted = 16

/** Writes the words of a raised or lowered element so that they don't grow into the word before; else does nothing. */
function writeShifted(node: HtmlElement, block: HtmlElement, builder: TextBuilder, pre: boolean): boolean {
  const shift = shiftOf(node, builder.before)
  const words = rawTextOf(node)
  if (shift === undefined || words.trim() === '' || words.length > longestShifted) return false
  if ([...elementsOf(node)].some((one) => blocks.has(one.tagName) || one.tagName === 'br' || isStruck(one)))
    return false
  const first = firstText(node)
  if (!first) return false
  writeText(
    first,
    block,
    builder,
    pre,
    shift === 'sub' ? loweredWords(words, builder.before) : raisedWords(words, builder.before),
  )
  return true
}

function shiftOf(node: HtmlElement, before: string): 'sup' | 'sub' | undefined {
  const { tagName: tag, parentNode: parent } = node
  if (tag === 'sup' || tag === 'sub') return tag
  const inFormula = parent && defaultTreeAdapter.isElementNode(parent) ? parent.tagName : ''
  if (inFormula === 'msup' || inFormula === 'msub') {
    return childElements(parent ?? node)[1] === node ? (inFormula === 'msup' ? 'sup' : 'sub') : undefined
  }
  const style = raisedStyle.exec(attribute(node, 'style') ?? '')?.[1]?.toLowerCase()
  if (style) return style === 'sub' ? 'sub' : 'sup'
  return isNoteMark(node, before) ? 'sup' : undefined
}

/** A figure that is a link to a place of the page, set at once after a word, is a note's mark. */
function isNoteMark(node: HtmlElement, before: string): boolean {
  if (!/^\d{1,3}$/.test(plainTextOf(node)) || !/[\p{L}\p{P}]$/u.test(before) || /[(/–-]$/u.test(before)) return false
  const marked = raisedClass.test(attribute(node, 'class') ?? '')
  const address = attribute(node, 'href')
  if (node.tagName === 'small') return /\p{Ll}{3}$/u.test(before)
  return marked || (node.tagName === 'a' && address !== undefined && /^#|#(?:_?(?:ft|ed)n|fn|note)/i.test(address))
}

function firstText(node: HtmlElement): HtmlTextNode | undefined {
  for (const child of node.childNodes) {
    if (defaultTreeAdapter.isTextNode(child) && child.value.trim() !== '') return child
    const found = defaultTreeAdapter.isElementNode(child) ? firstText(child) : undefined
    if (found) return found
  }
  return undefined
}

/** "↩" at the end of a note, which leads back to its mark. */
function isBackLink(node: HtmlElement): boolean {
  return (
    node.tagName === 'a' &&
    /^[↩↵⏎↑⬆^]\uFE0E?\uFE0F?$/u.test(plainTextOf(node)) &&
    /^#/.test(attribute(node, 'href') ?? '')
  )
}

const struckTags = new Set(['s', 'strike', 'del'])

function isStruck(node: HtmlElement): boolean {
  return struckTags.has(node.tagName) || /text-decoration[^;]*:[^;]*line-through/i.test(attribute(node, 'style') ?? '')
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

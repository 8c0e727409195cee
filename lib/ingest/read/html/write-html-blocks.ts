import { defaultTreeAdapter } from 'parse5'
import { subscriptText, superscriptText } from '#lib/ingest/read/characters/superscript-markup.ts'
import { markBlock, preformattedTags } from './html-block-marks.ts'
import {
  ancestors,
  attribute,
  childElements,
  elementsOf,
  type HtmlElement,
  type HtmlNode,
  type HtmlTextNode,
  isHidden,
  isStruck,
  plainTextOf,
  rawTextOf,
} from './html-element.ts'
import { markItem } from './html-list-marks.ts'
import { superscriptOrSubscript } from './html-superscripts.ts'
import { cellsOf, isDataTable, isLabel, isLabelled } from './html-tables.ts'
import type { HtmlTextBuilder } from './html-text-builder.ts'

/** The longest words, in UTF-16 units, that are read as raised or lowered characters and not as text. */
const longestShifted = 16

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

/** Writes a block and all in it; what is hidden inside a line follows the block. `pre`: line ends and spaces are meant. */
export function writeBlock(element: HtmlElement, builder: HtmlTextBuilder, pre: boolean): void {
  const tag = element.tagName
  const goesOn = tag === 'dd' && isLabelled(element)
  if (goesOn) builder.separate(separatorAfter(builder.before, element))
  else builder.end(2)
  const start = builder.text.length
  if (tag === 'hr') builder.write('* * *')
  if (tag === 'li') markItem(element, builder)
  const later: HtmlElement[] = []
  const inside = () => {
    for (const child of element.childNodes) walk(child, element, builder, pre || preformattedTags.has(tag), later)
  }
  const isLabelOf = tag === 'dt' && isLabel(element)
  if (goesOn || isLabelOf) builder.onOneLine(inside)
  else inside()
  if (tag === 'li') builder.unmark()
  markBlock(element, { start, end: builder.text.length }, builder)
  if (!isLabelOf && !(goesOn && isFollowedByValue(element))) builder.end(2)
  for (const hidden of later) {
    const first = builder.places.length
    writeBlock(hidden, builder, false)
    for (const place of builder.places.slice(first)) place.hidden = true
  }
}

function walk(node: HtmlNode, block: HtmlElement, builder: HtmlTextBuilder, pre: boolean, later: HtmlElement[]): void {
  if (defaultTreeAdapter.isTextNode(node)) writeText(node, block, builder, pre, node.value)
  if (!defaultTreeAdapter.isElementNode(node) || never.has(node.tagName) || isBackLink(node)) return
  const tag = node.tagName
  if (isStruck(node)) {
    const words = plainTextOf(node)
    if (words !== '') builder.struck.push({ at: builder.text.length, words })
  } else if (isHidden(node) && (builder.leavesOutHidden || isInCell(node))) leaveOutHidden(node, builder)
  else if (tag === 'img') builder.pictures.push({ at: builder.text.length, words: attribute(node, 'alt') ?? '' })
  else if (tag === 'br') builder.breakLine(block)
  else if (blocks.has(tag)) writeBlock(node, builder, pre)
  else if (isHidden(node) && (!builder.atLineStart || showsWords(block))) later.push(node)
  else if (tag === 'td' || tag === 'th') walkCell(node, block, builder, pre, later)
  else if (!writeShifted(node, block, builder, pre)) walkInline(node, block, builder, pre, later)
}

function leaveOutHidden(node: HtmlElement, builder: HtmlTextBuilder): void {
  const words = plainTextOf(node)
  if (words !== '') builder.hidden.push({ at: builder.text.length, words })
}

/** Whether an element is, or is in, a cell of a table that holds data: its row is one line, with no room beside it. */
function isInCell(node: HtmlElement): boolean {
  const around = ancestors(node)
  const cell = around.find(({ tagName }) => tagName === 'td' || tagName === 'th')
  const table = around.find(({ tagName }) => tagName === 'table')
  return cell !== undefined && table !== undefined && isDataTable(table)
}

/** Whether a block has words of its own that are not hidden inside it. */
function showsWords(block: HtmlElement): boolean {
  const shown = (node: HtmlNode): boolean => {
    if (defaultTreeAdapter.isTextNode(node)) return node.value.trim() !== ''
    if (!defaultTreeAdapter.isElementNode(node) || never.has(node.tagName) || isHidden(node)) return false
    return !blocks.has(node.tagName) && node.childNodes.some(shown)
  }
  return block.childNodes.some(shown)
}

function writeText(
  node: HtmlTextNode,
  block: HtmlElement,
  builder: HtmlTextBuilder,
  pre: boolean,
  words: string,
): void {
  const place = !pre ? builder.flow(words) : words.trim() === '' ? undefined : builder.write(words)
  if (place) builder.places.push({ node, block, ...place })
}

function walkInline(
  node: HtmlElement,
  block: HtmlElement,
  builder: HtmlTextBuilder,
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

/** What a browser puts around an element: quotation marks; brackets around the reading of a character. */
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
  builder: HtmlTextBuilder,
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

/** "↩" at the end of a note, which leads back to its mark. */
function isBackLink(node: HtmlElement): boolean {
  return (
    node.tagName === 'a' &&
    /^[↩↵⏎↑⬆^]\uFE0E?\uFE0F?$/u.test(plainTextOf(node)) &&
    /^#/.test(attribute(node, 'href') ?? '')
  )
}

/** Writes the words of a raised or lowered element so that they don't grow into the word before; false where it is none. */
function writeShifted(node: HtmlElement, block: HtmlElement, builder: HtmlTextBuilder, pre: boolean): boolean {
  const shift = superscriptOrSubscript(node, builder.before)
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
    shift === 'sub' ? subscriptText(words, builder.before) : superscriptText(words, builder.before),
  )
  return true
}

function firstText(node: HtmlElement): HtmlTextNode | undefined {
  for (const child of node.childNodes) {
    if (defaultTreeAdapter.isTextNode(child) && child.value.trim() !== '') return child
    const found = defaultTreeAdapter.isElementNode(child) ? firstText(child) : undefined
    if (found) return found
  }
  return undefined
}

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

function separatorOfCell(cell: HtmlElement, before: string): string {
  const { parentNode: row } = cell
  const cells = row && defaultTreeAdapter.isElementNode(row) ? cellsOf(row) : []
  const isValue = cells.length === 2 && cells[1] === cell && cells[0]?.tagName === 'th' && cell.tagName === 'td'
  return isValue && !/[:：]\s*$/.test(before) ? ': ' : '\t'
}

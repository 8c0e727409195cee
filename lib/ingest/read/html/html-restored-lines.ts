import { isAside } from './html-asides.ts'
import { ancestors, attribute, type HtmlElement } from './html-element.ts'
import { isLinks, isSentence, type PageLine } from './html-page-lines.ts'

/*
 * Lines of a page's text that Readability dropped, though what is around them shows that they are of the text. Each function
 * marks them as main.
 */

const passages = new Set(['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'blockquote', 'pre', 'dd', 'dt'])
const wrappers = new Set(['li', 'ul', 'ol', 'blockquote', 'dl', 'dd', 'dt'])

/** A passage dropped between two that were kept in the same element is part of the text. */
export function restoreDropped(lines: PageLine[]): void {
  for (const [index, line] of lines.entries()) {
    const block = line.places[0]?.block
    const before = lines[index - 1]
    if (line.main || !block || line.places[0]?.hidden || !before?.main || !passages.has(block.tagName)) continue
    if (isLinks(line) && !isSentence(line)) continue
    const container = containerOf(line)
    let after = index + 1
    while (lines[after] && !lines[after]?.main && containerOf(lines[after]) === container) after += 1
    if (lines[after]?.main && containerOf(lines[after]) === container && containerOf(before) === container)
      line.main = true
  }
}

/** Fewest blocks made alike that were kept, among which another one is of the text too. */
const fewestAlike = 2

/**
 * A block that lies beside two others that were kept, and is made as they are (one parent, one element, one class), is of
 * the text: the turns of a debate, of which a short one was dropped.
 */
export function restoreRepeated(lines: PageLine[]): void {
  const alike = new Map<HtmlElement['parentNode'], Map<string, Set<HtmlElement>>>()
  for (const line of lines.filter(({ main }) => main)) {
    for (const one of blocksAround(line)) {
      const ofParent = alike.get(one.parentNode) ?? new Map<string, Set<HtmlElement>>()
      alike.set(one.parentNode, ofParent.set(makeOf(one), (ofParent.get(makeOf(one)) ?? new Set()).add(one)))
    }
  }
  for (const line of lines) {
    if (line.main || isAside(line) || (isLinks(line) && !isSentence(line))) continue
    line.main = blocksAround(line).some((one) => {
      const kept = alike.get(one.parentNode)?.get(makeOf(one))
      return kept !== undefined && kept.size >= fewestAlike && !kept.has(one)
    })
  }
}

/** The elements around a line that have a class. */
function blocksAround(line: PageLine): HtmlElement[] {
  return ancestors(line.places[0]?.block ?? null).filter((one) => (attribute(one, 'class') ?? '').trim() !== '')
}

function makeOf(element: HtmlElement): string {
  return `${element.tagName} ${attribute(element, 'class')}`
}

/** At most this many lines above the text are looked at for its beginning. */
const openingLines = 4

/** A sentence that is a link, just above the text and in the same element or beside it, opens the text. */
export function restoreOpening(lines: PageLine[]): void {
  const first = lines.findIndex((line) => line.main)
  const text = lines[first]
  for (const line of lines.slice(Math.max(0, first - openingLines), Math.max(0, first)).toReversed()) {
    const container = containerOf(line)
    const beside = containerOf(text) === container || containerOf(text) === containerAround(container)
    if (!beside || !isSentence(line) || isAside(line)) return
    line.main = true
  }
}

function containerAround(container: HtmlElement | undefined): HtmlElement | undefined {
  return container?.parentNode ? ancestors(container.parentNode)[0] : undefined
}

/** What the passage is in, lists and quotations not counted. */
function containerOf(line: PageLine | undefined): HtmlElement | undefined {
  return ancestors(line?.places[0]?.block.parentNode ?? null).find((element) => !wrappers.has(element.tagName))
}

import { ancestors, type HtmlElement } from './html-element.ts'
import { inControls, inPageFurniture, isSetAside } from './html-furniture.ts'
import { isLinks, isSentence, manyWords, type PageLine, wordsOfLine } from './html-page-lines.ts'
import { isDataTable } from './html-tables.ts'

/** A paragraph of sentences that no markup sets apart from the text, though it is no part of the main text. */
export function isAsideParagraph(line: PageLine): boolean {
  if (line.main || !isSentence(line) || isLinks(line)) return false
  if (wordsOfLine(line).split(/\s+/).length < manyWords) return false
  return !line.places.some(
    ({ block, hidden }) =>
      hidden || inControls(block) || inPageFurniture(block) || isSetAside(block) || isTeaser(block),
  )
}

const teasers = new Set(['a', 'li', 'figure', 'figcaption', 'header'])

/** A line in a list, in a link or beside a picture is about another text or about the picture. */
function isTeaser(block: HtmlElement): boolean {
  return ancestors(block).some(({ tagName }) => teasers.has(tagName))
}

const asides = new Set(['ul', 'ol', 'figure', 'figcaption', 'aside', 'table'])

/** As `isAside`, but that tables of one column frame old pages. */
export function isInList(line: PageLine): boolean {
  return line.places.some(({ hidden, block }) => {
    const around = ancestors(block)
    const table = around.find((one) => one.tagName === 'table')
    if (hidden || inControls(block) || (table && isDataTable(table))) return true
    return around.some((one) => one.tagName !== 'table' && asides.has(one.tagName))
  })
}

/** Whether a line is hidden, a control, or in an element for what is beside a text. */
export function isAside(line: PageLine): boolean {
  return line.places.some(
    (place) => place.hidden || inControls(place.block) || ancestors(place.block).some((one) => asides.has(one.tagName)),
  )
}

import { ancestors, type HtmlElement } from './html-element.ts'
import { inControls, inPageFurniture, isSetAside } from './html-furniture.ts'
import { isLinks, isSentence, manyWords, type PageLine, wordsOfLine } from './html-page-lines.ts'

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

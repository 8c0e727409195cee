import { attributeOf } from '#lib/ingest/read/xml/xml-tree.ts'
import { moveInto } from './docx-tracked-changes.ts'
import { childOf, isOn, isWord, pathOf, wordElements } from './docx-xml.ts'

/**
 * Joins paragraphs that are one to the reader: an initial in a frame of its own, and a paragraph whose end is hidden.
 * Where Word hides the end of a heading that runs into its text (`specVanish`), the two stay apart.
 */
export function joinRunOnParagraphs(body: Element): void {
  for (const paragraph of wordElements(body, 'p')) {
    let next = paragraph.nextSibling
    while (next && next.nodeType !== 1) next = next.nextSibling
    if (isWord(next, 'p') && (isInitial(paragraph) || hidesItsEnd(paragraph))) moveInto(paragraph, next)
  }
}

function isInitial(paragraph: Element): boolean {
  const frame = attributeOf(pathOf(paragraph, 'pPr', 'framePr'), 'dropCap')
  return frame === 'drop' || frame === 'margin'
}

function hidesItsEnd(paragraph: Element): boolean {
  const mark = pathOf(paragraph, 'pPr', 'rPr')
  const hidden = childOf(mark, 'vanish')
  return hidden !== undefined && isOn(hidden) && !childOf(mark, 'specVanish')
}

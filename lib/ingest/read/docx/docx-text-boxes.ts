import { attributeOf, childElements, elementsOf, isElement, removeNode } from '#lib/ingest/read/xml/xml-tree.ts'
import { ancestorOf, isWord, wordElement, wordElements, wordRun, wordsIn } from './docx-xml.ts'

/**
 * Puts the paragraphs of text boxes and the words of other shapes behind the paragraph that they are anchored in, as
 * paragraphs of the text; the drawings are then taken out. Alternatives must have been chosen before.
 */
export function emptyTextBoxes(root: Element): void {
  // Word anchors a box in a run; the box may hold others, which are anchored in the paragraphs that come out of it.
  for (const drawing of wordElements(root, 'drawing', 'pict', 'object')) {
    const anchor = ancestorOf(drawing, 'p')
    const blocks = anchor ? blocksOf(drawing) : []
    let after = anchor?.nextSibling ?? null
    for (const block of blocks.reverse()) {
      anchor?.parentNode?.insertBefore(block, after)
      after = block
    }
    removeNode(drawing)
  }
}

/** The paragraphs and tables of what was drawn, outermost boxes only; words without a paragraph get one. */
function blocksOf(drawing: Element): Element[] {
  const blocks: Element[] = []
  const walk = (element: Element) => {
    if (isWord(element, 'txbxContent')) blocks.push(...childElements(element).filter((one) => isWord(one, 'p', 'tbl')))
    else if (isElement(element, 'txBody')) blocks.push(...drawnParagraphs(element))
    else {
      const art = isElement(element, 'textpath') ? attributeOf(element, 'string')?.trim() : undefined
      if (art) blocks.push(paragraphOf(element, art))
      for (const child of childElements(element)) walk(child)
    }
  }
  walk(drawing)
  return blocks
}

/** Paragraphs of DrawingML (`a:p`), as a chart's canvas or a shape of another program has them. */
function drawnParagraphs(body: Element): Element[] {
  return elementsOf(body)
    .filter((element) => isElement(element, 'p'))
    .map(wordsIn)
    .filter((words) => words !== '')
    .map((words) => paragraphOf(body, words))
}

function paragraphOf(near: Element, words: string): Element {
  const paragraph = wordElement(near, 'p')
  paragraph.appendChild(wordRun(near, words))
  return paragraph
}

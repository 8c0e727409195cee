import { attributeOf, removeNode } from '#lib/ingest/read/xml/xml-tree.ts'
import { replaceBy, wordElement, wordElements } from './docx-xml.ts'

/** Fonts whose codes are pictures, not letters. */
const pictureFont = /symbol|dingbat|wingdings|webdings|marlett/i

/**
 * Characters that the file writes as elements become what a reader sees: hyphens that do not break are hyphens, those
 * that only show at a line's end are none, line and page breaks end a line, tabulators are space, and symbols are characters
 * where their font is one of letters.
 */
export function writeCharacters(root: Element): void {
  for (const hyphen of wordElements(root, 'noBreakHyphen')) replaceBy(hyphen, [textOf(hyphen, '-')])
  for (const hyphen of wordElements(root, 'softHyphen')) removeNode(hyphen)
  for (const tab of wordElements(root, 'ptab')) replaceBy(tab, [wordElement(tab, 'tab')])
  for (const end of wordElements(root, 'cr')) replaceBy(end, [wordElement(end, 'br')])
  // Else the last word of a page and the first of the next are one.
  for (const end of wordElements(root, 'br')) replaceBy(end, [wordElement(end, 'br')])
  for (const sign of wordElements(root, 'sym')) {
    const code = Number.parseInt(attributeOf(sign, 'char') ?? '', 16)
    const isPlain = code > 32 && (code < 0xe000 || code > 0xf8ff)
    if (isPlain && !pictureFont.test(attributeOf(sign, 'font') ?? ''))
      replaceBy(sign, [textOf(sign, String.fromCodePoint(code))])
  }
}

function textOf(near: Element, words: string): Element {
  const text = wordElement(near, 't')
  text.setAttribute('xml:space', 'preserve')
  text.appendChild((near.ownerDocument as Document).createTextNode(words))
  return text
}

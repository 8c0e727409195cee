import { attributeOf, childElements, removeNode } from '#lib/ingest/read/xml/xml-tree.ts'
import type { DocxStyles } from './docx-styles.ts'
import { childOf, isWord, wordElement, wordElements, wordsIn } from './docx-xml.ts'

/** The style that every caption gets, whatever the author's is called. */
const captionStyle = 'ArchiveCaption'
/** How Mammoth writes captions, in its own words for such rules. */
export const captionRule = `p.${captionStyle} => p.caption:fresh`

/** A paragraph with an outline level is listed in the outline; one longer than this, in UTF-16 units, is text. */
const longestOutlined = 120

/**
 * Gives each heading the style that Mammoth knows: the style of a heading may be one of the author's, based on a
 * heading or on a level of the outline. A caption loses its bold, so that nothing takes it for a heading.
 */
export function nameHeadings(body: Element, styles: DocxStyles): void {
  for (const paragraph of wordElements(body, 'p')) {
    const names = styles.paragraphStyleNames(paragraph)
    if (names.includes('caption')) {
      for (const bold of wordElements(paragraph, 'b')) removeNode(bold)
      setStyle(paragraph, captionStyle)
      continue
    }
    const level = levelOf(paragraph, names, styles)
    if (level) setStyle(paragraph, `Heading${Math.min(level, 6)}`)
  }
}

function levelOf(paragraph: Element, names: string[], styles: DocxStyles): number | undefined {
  for (const name of names) {
    if (name === 'title') return 1
    const digit = /^heading ([1-9])$/.exec(name)?.[1]
    if (digit) return Number(digit)
  }
  const outline = Number(attributeOf(styles.paragraphProperty(paragraph, 'outlineLvl'), 'val') ?? Number.NaN)
  return outline >= 0 && outline <= 8 && wordsIn(paragraph).length <= longestOutlined ? outline + 1 : undefined
}

function setStyle(paragraph: Element, id: string): void {
  const properties =
    childOf(paragraph, 'pPr') ?? paragraph.insertBefore(wordElement(paragraph, 'pPr'), paragraph.firstChild)
  for (const old of childElements(properties)) if (isWord(old, 'pStyle')) removeNode(old)
  properties.insertBefore(wordElement(paragraph, 'pStyle', { val: id }), properties.firstChild)
}

import { attributeOf, removeNode } from '#lib/ingest/read/xml/xml-tree.ts'
import type { DocxStyles } from './docx-styles.ts'
import { ancestorOf, childOf, isOn, pathOf, wordElement, wordElements, wordsIn } from './docx-xml.ts'

/** Words that a reader of the printed page would not read. */
export interface UnreadWords {
  hidden: string[]
  struck: string[]
}

/** Takes out hidden and struck words and adds them to `unread`; what is raised or lowered by a style is marked so. */
export function removeUnreadRuns(root: Element, styles: DocxStyles, unread: UnreadWords): void {
  for (const row of wordElements(root, 'tr')) {
    const hidden = pathOf(row, 'trPr', 'hidden')
    if (hidden && isOn(hidden)) takeOut(row, unread.hidden)
  }
  let last: { list: string[]; paragraph: Element | undefined } | undefined
  for (const run of wordElements(root, 'r')) {
    const paragraph = ancestorOf(run, 'p')
    const is = (property: 'vanish' | 'specVanish' | 'webHidden' | 'strike' | 'dstrike') =>
      styles.isSet(run, paragraph, property)
    // Hidden on the web, as the page numbers of contents are: what comes of the text is a web page.
    const hidden = is('vanish') || is('specVanish') || is('webHidden')
    const list = hidden ? unread.hidden : is('strike') || is('dstrike') ? unread.struck : undefined
    if (list) {
      // Word may divide one passage into several runs: they are one to the reader.
      const goesOn = last?.list === list && last.paragraph === paragraph
      takeOut(run, list, goesOn)
      last = { list, paragraph }
    } else {
      if (wordsIn(run) !== '') last = undefined
      markRaised(run, paragraph, styles)
    }
  }
}

function takeOut(element: Element, list: string[], goesOn = false): void {
  const words = wordsIn(element)
  const before = goesOn ? list.pop() : undefined
  const all = [before, words].filter(Boolean).join(' ')
  if (all !== '') list.push(all)
  removeNode(element)
}

/** Raised by its style, or by a distance of the line: the run says so itself, as Mammoth reads it. */
function markRaised(run: Element, paragraph: Element | undefined, styles: DocxStyles): void {
  if (attributeOf(pathOf(run, 'rPr', 'vertAlign'), 'val') !== undefined) return
  const distance = Number(styles.valueOf(run, paragraph, 'position') ?? 0)
  const byStyle = styles.valueOf(run, paragraph, 'vertAlign')
  const value = byStyle ?? (distance > 0 ? 'superscript' : distance < 0 ? 'subscript' : undefined)
  if (value !== 'superscript' && value !== 'subscript') return
  const properties = childOf(run, 'rPr') ?? run.insertBefore(wordElement(run, 'rPr'), run.firstChild)
  properties.appendChild(wordElement(run, 'vertAlign', { val: value }))
}

import { toSuperscript } from '#lib/ingest/read/characters/superscripts.ts'
import { formatListNumber } from '#lib/ingest/read/list-numbers.ts'
import { attributeOf, childElements, elementsOf, removeNode } from '#lib/ingest/read/xml/xml-tree.ts'
import type { DocxPackage } from './docx-package.ts'
import { childOf, isWord, pathOf, replaceBy, wordElement, wordElements, wordRun, wordsIn } from './docx-xml.ts'

/** A kind of notes: at the foot of a page, or at the end of the text. */
const kinds = [
  { name: 'footnote', form: 'decimal' },
  { name: 'endnote', form: 'lowerRoman' },
] as const

/** The trees of the parts that hold notes; what is done to the text is done to them before they are placed. */
export function noteParts(parts: DocxPackage): Element[] {
  return kinds.flatMap(({ name }) => parts.linked(`${name}s`)?.documentElement ?? [])
}

/**
 * Puts the notes as paragraphs at the end of the text, each behind its mark, and the marks into the text so that none
 * is a figure of the word before it: `old¹`, `old[iv]`. A mark that the author set by hand stays as it is.
 */
export function placeNotes(body: Element, parts: DocxPackage): void {
  const last = childElements(body).findLast((element) => isWord(element, 'sectPr')) ?? null
  for (const { name, form } of kinds) {
    const notes = new Map<string, Element>()
    const root = parts.linked(`${name}s`)?.documentElement
    for (const note of root ? wordElements(root, name) : []) notes.set(attributeOf(note, 'id') ?? '', note)
    const properties = noteProperties(body, parts, `${name}Pr`)
    const numberForm = attributeOf(childOf(properties, 'numFmt'), 'val') ?? form
    let number = Number(attributeOf(childOf(properties, 'numStart'), 'val') ?? 1)
    for (const reference of wordElements(body, `${name}Reference`)) {
      const note = notes.get(attributeOf(reference, 'id') ?? '')
      const own = ['1', 'true', 'on'].includes(attributeOf(reference, 'customMarkFollows') ?? '')
      const figures = formatListNumber(number, numberForm)
      const mark = own ? '' : (toSuperscript(figures) ?? `[${figures}]`)
      if (!own) number += 1
      const words = note && wordsIn(note) !== '' ? mark : ''
      replaceBy(reference, words === '' ? [] : [textOf(reference, words)])
      if (note) for (const block of blocksOf(note, mark)) body.insertBefore(block, last)
    }
  }
}

/** How notes are numbered: the section says so, or the file's settings. */
function noteProperties(body: Element, parts: DocxPackage, name: string): Element | undefined {
  const settings = parts.linked('settings')?.documentElement ?? undefined
  const section = wordElements(body, 'sectPr').find((one) => childOf(one, name))
  return childOf(section, name) ?? pathOf(settings, name)
}

function textOf(near: Element, words: string): Element {
  const text = wordElement(near, 't')
  text.appendChild((near.ownerDocument as Document).createTextNode(words))
  return text
}

function blocksOf(note: Element, mark: string): Element[] {
  if (wordsIn(note) === '') return []
  const blocks = childElements(note).filter((block) => isWord(block, 'p', 'tbl'))
  for (const element of elementsOf(note)) if (isWord(element, 'footnoteRef', 'endnoteRef')) removeNode(element)
  const [first] = blocks
  if (mark !== '' && isWord(first, 'p'))
    first.insertBefore(wordRun(first, `${mark} `), childOf(first, 'pPr')?.nextSibling ?? first.firstChild)
  return blocks
}

import { formatListNumber } from '#lib/ingest/read/list-numbers.ts'
import { attributeOf, childElements, removeNode } from '#lib/ingest/read/xml/xml-tree.ts'
import type { DocxPackage } from './docx-package.ts'
import type { DocxStyles } from './docx-styles.ts'
import { childOf, isWord, pathOf, wordElement, wordElements, wordRun, wordsIn } from './docx-xml.ts'

/** A level of a list: how its numbers are written. */
interface ListLevel {
  form: string
  /** "%1.%2": %1 is the number of the first level. */
  pattern: string
  start: number
  /** The style whose paragraphs are of this level. */
  style: string | undefined
}

interface NumberedList {
  /** Lists of one kind are counted together. */
  kind: string
  levels: Map<number, ListLevel>
  /** Levels that this list counts anew, from these numbers. */
  starts: Map<number, number>
}

const open = '\uE000'
const close = '\uE001'

/**
 * Writes the numbers that Word shows before the paragraphs of lists. Mammoth knows which paragraphs are items but not
 * their numbers, so a plain number is set as a mark that `numberItems` makes the number of the item; others ("(a)",
 * "2.1", "Article 5"), and those of headings, become words.
 */
export function writeNumbers(body: Element, parts: DocxPackage, styles: DocxStyles): void {
  const lists = readLists(parts.linked('numbering')?.documentElement ?? undefined, styles)
  const counts = new Map<string, number[]>()
  const begun = new Set<string>()
  for (const paragraph of wordElements(body, 'p')) {
    const id = numberingOf(paragraph, styles, 'numId')
    const list = id === undefined ? undefined : lists.get(id)
    if (!list || wordsIn(paragraph) === '') continue
    const depth = Number(numberingOf(paragraph, styles, 'ilvl') ?? levelOfStyle(list, paragraph, styles))
    const level = list.levels.get(depth)
    if (!level) continue
    if (level.form === 'bullet') {
      setNumbering(paragraph, depth, id)
      continue
    }
    const numbers = counts.get(list.kind) ?? []
    counts.set(list.kind, numbers)
    const anew = begun.has(`${id} ${depth}`) ? undefined : list.starts.get(depth)
    begun.add(`${id} ${depth}`)
    numbers[depth] = anew ?? (numbers[depth] ?? level.start - 1) + 1
    numbers.length = depth + 1
    writeNumber(paragraph, list, depth, numbers, id)
  }
}

function writeNumber(
  paragraph: Element,
  list: NumberedList,
  depth: number,
  numbers: number[],
  id: string | undefined,
): void {
  const words = (list.levels.get(depth)?.pattern ?? '').replace(/%(\d)/g, (_, digit: string) => {
    const level = list.levels.get(Number(digit) - 1)
    return formatListNumber(numbers[Number(digit) - 1] ?? level?.start ?? 1, level?.form)
  })
  const number = numbers[depth] ?? 1
  const heading = /^Heading\d$/.test(attributeOf(pathOf(paragraph, 'pPr', 'pStyle'), 'val') ?? '')
  const plain = !heading && [`${number}.`, `${number})`, String(number)].includes(words.trim())
  setNumbering(paragraph, depth, plain ? id : '0')
  if (words.trim() === '') return
  const run = wordRun(paragraph, plain ? `${open}${number}${close}` : `${words.trim()} `)
  paragraph.insertBefore(run, childOf(paragraph, 'pPr')?.nextSibling ?? null)
}

/** Which list and level a paragraph is of, said by itself or by its style (`numId`, `ilvl`). */
function numberingOf(paragraph: Element, styles: DocxStyles, name: string): string | undefined {
  const own = attributeOf(pathOf(paragraph, 'pPr', 'numPr', name), 'val')
  return own ?? attributeOf(childOf(styles.paragraphProperty(paragraph, 'numPr'), name), 'val')
}

/** Says of the paragraph itself what it is, since Mammoth does not ask the styles that its style is based on. */
function setNumbering(paragraph: Element, depth: number, id = '0'): void {
  const properties =
    childOf(paragraph, 'pPr') ?? paragraph.insertBefore(wordElement(paragraph, 'pPr'), paragraph.firstChild)
  const old = childOf(properties, 'numPr')
  if (old) removeNode(old)
  const numbering = wordElement(paragraph, 'numPr')
  numbering.appendChild(wordElement(paragraph, 'ilvl', { val: String(depth) }))
  numbering.appendChild(wordElement(paragraph, 'numId', { val: id }))
  properties.appendChild(numbering)
}

/** Gives the items of the lists in Mammoth's page their numbers. */
export function numberItems(html: string): string {
  return html.replace(/<li>\uE000(\d+)\uE001/g, '<li value="$1">').replace(/\uE000(\d+)\uE001/g, '$1. ')
}

function levelOfStyle(list: NumberedList, paragraph: Element, styles: DocxStyles): number {
  const style = styles.paragraphStyle(paragraph)
  for (const [depth, level] of list.levels) if (style !== undefined && level.style === style) return depth
  return 0
}

/** The lists of `numbering.xml` by their ids. */
function readLists(numbering: Element | undefined, styles: DocxStyles): Map<string, NumberedList> {
  const lists = new Map<string, NumberedList>()
  if (!numbering) return lists
  const kinds = new Map(
    wordElements(numbering, 'abstractNum').map((kind) => [attributeOf(kind, 'abstractNumId'), kind]),
  )
  const numbers = wordElements(numbering, 'num')
  const kindOf = (number: Element | undefined) => kinds.get(attributeOf(childOf(number, 'abstractNumId'), 'val'))
  for (const number of numbers) {
    const style = attributeOf(childOf(kindOf(number), 'numStyleLink'), 'val')
    // A list may take its levels from a style, whose own list has them.
    const [linked] = style === undefined ? [] : styles.chain(style)
    const id = attributeOf(pathOf(linked, 'pPr', 'numPr', 'numId'), 'val')
    const kind = linked ? kindOf(numbers.find((one) => attributeOf(one, 'numId') === id)) : kindOf(number)
    if (!kind) continue
    const list: NumberedList = { kind: attributeOf(kind, 'abstractNumId') ?? '', levels: new Map(), starts: new Map() }
    for (const level of childElements(kind)) addLevel(list, level)
    for (const change of childElements(number).filter((child) => isWord(child, 'lvlOverride'))) {
      for (const level of childElements(change)) addLevel(list, level)
      const start = attributeOf(childOf(change, 'startOverride'), 'val')
      if (start !== undefined) list.starts.set(Number(attributeOf(change, 'ilvl') ?? 0), Number(start))
    }
    lists.set(attributeOf(number, 'numId') ?? '', list)
  }
  lists.delete('0')
  return lists
}

function addLevel(list: NumberedList, level: Element): void {
  if (!isWord(level, 'lvl')) return
  const value = (name: string) => attributeOf(childOf(level, name), 'val')
  list.levels.set(Number(attributeOf(level, 'ilvl') ?? 0), {
    form: value('numFmt') ?? 'decimal',
    pattern: value('lvlText') ?? '',
    start: Number(value('start') ?? 1),
    style: value('pStyle'),
  })
}

import { attributeOf, childElements, elementsOf, removeNode } from '#lib/ingest/read/xml/xml-tree.ts'
import {
  ancestorOf,
  childOf,
  isOn,
  isWord,
  pathOf,
  replaceBy,
  unwrap,
  wordElement,
  wordElements,
  wordRun,
  wordsIn,
} from './docx-xml.ts'

/** What was found in fields that a person should know of. */
export interface FieldNotes {
  /** The dates that Word sets anew whenever the file is opened, saved or printed. */
  dates: string[]
}

/** Fields whose date is not that of the text. */
const dateFields = new Set(['DATE', 'TIME', 'PRINTDATE', 'SAVEDATE'])

interface DocxField {
  begin: Element
  instruction: string
  /** Whether what follows is what the field shows, no longer what it is made from. */
  shows: boolean
  /** Elements inside that show nothing, to be taken out once the end of the field is found. */
  code: Element[]
  shown: string
}

/**
 * Leaves of each field the words that it shows. What a field is made from is not read, except where Word shows just
 * that: the text of a button, an entry of a list, a check box, the characters that `EQ` sets above one another. Adds to `notes`.
 */
export function showFields(root: Element, notes: FieldNotes): void {
  for (const simple of wordElements(root, 'fldSimple')) {
    noteDate(attributeOf(simple, 'instr') ?? '', wordsIn(simple), notes)
    unwrap(simple)
  }
  const open: DocxField[] = []
  for (const element of elementsOf(root)) {
    const field = open.at(-1)
    if (isWord(element, 'fldChar')) {
      const type = attributeOf(element, 'fldCharType')
      if (type === 'begin') open.push({ begin: element, instruction: '', shows: false, code: [], shown: '' })
      else if (type === 'separate' && field) field.shows = true
      else if (type === 'end') finish(open.pop(), notes)
      if (type !== 'begin') removeNode(element)
    } else if (isWord(element, 'instrText', 'delInstrText')) {
      if (field) field.instruction += element.textContent ?? ''
      removeNode(element)
    } else if (isWord(element, 't', 'tab', 'br', 'sym', 'noBreakHyphen', 'drawing', 'pict') && isOfRun(element)) {
      const making = open.findLast((one) => !one.shows)
      if (making) making.code.push(element)
      for (const one of open) if (one.shows) one.shown += element.textContent ?? ''
    }
  }
  // A field without an end is a fault of the file: its words stay.
  for (const { begin } of open) removeNode(begin)
}

/** Tabulators are in the properties of paragraphs too. */
function isOfRun(element: Element): boolean {
  return isWord(element.parentNode, 'r')
}

function finish(field: DocxField | undefined, notes: FieldNotes): void {
  if (!field) return
  const { begin, instruction, shows, code, shown } = field
  for (const element of code) removeNode(element)
  noteDate(instruction, shown, notes)
  const run = ancestorOf(begin, 'r')
  const words = shows && shown.trim() !== '' ? undefined : wordsOfCode(instruction, begin)
  if (words && run) run.parentNode?.insertBefore(wordRun(run, words), run)
  removeNode(begin)
}

function noteDate(instruction: string, shown: string, notes: FieldNotes): void {
  const [name] = instruction.trim().split(/\s+/, 1)
  if (dateFields.has(name?.toUpperCase() ?? '') && shown.trim() !== '') notes.dates.push(shown.trim())
}

/** The words of a field that shows what it is made from. */
function wordsOfCode(instruction: string, begin: Element): string | undefined {
  const name = /^\s*(\S+)/.exec(instruction)?.[1]?.toUpperCase()
  const rest = instruction.replace(/^\s*\S+\s*/, '').trim()
  if (name === 'MACROBUTTON' || name === 'GOTOBUTTON') return rest.replace(/^\S+\s*/, '')
  if (name === 'EQ') return setSigns(rest)
  if (name === 'FORMCHECKBOX') {
    const box = pathOf(begin, 'ffData', 'checkBox')
    const checked = childOf(box, 'checked') ?? childOf(box, 'default')
    return checked && isOn(checked) ? '☒' : '☐'
  }
  if (name === 'FORMDROPDOWN') {
    const list = pathOf(begin, 'ffData', 'ddList')
    const entries = list ? childElements(list).filter((entry) => isWord(entry, 'listEntry')) : []
    const chosen = attributeOf(childOf(list, 'result') ?? childOf(list, 'default'), 'val') ?? '0'
    return attributeOf(entries[Number(chosen)], 'val')
  }
  return undefined
}

const eqSwitch = /\\\*\s*(?:"[^"]*"|\S+)|\\[a-z]+\d*(?:\s+\d+)?/gi

/** What an `EQ` field sets, as a line: fractions with a stroke, readings above words in brackets after them. */
function setSigns(code: string): string {
  const reading = /\\o[^(]{0,40}\([^()]{0,200}\\s\\up\s*\d*\(([^()]*)\)\s*[,;]([^()]*)\)/i.exec(code)
  if (reading) return `${reading[2]?.trim()} (${reading[1]?.trim()})`
  const fraction = /^\\f\s*\(([^()]*)[,;]([^(),;]*)\)$/i.exec(code.trim())
  if (fraction) return `${fraction[1]?.trim()}/${fraction[2]?.trim()}`
  return code.replace(eqSwitch, '').replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim()
}

/** Replaces content controls, smart tags and the like by what is in them, and ruby by its words with the reading in brackets. */
export function openContainers(root: Element): void {
  for (const control of wordElements(root, 'sdt')) {
    const content = childOf(control, 'sdtContent')
    if (content) unwrap(control, content)
    else removeNode(control)
  }
  for (const tag of wordElements(root, 'smartTag', 'customXml', 'bdo', 'dir')) {
    for (const properties of childElements(tag))
      if (isWord(properties, 'smartTagPr', 'customXmlPr')) removeNode(properties)
    unwrap(tag)
  }
  for (const ruby of wordElements(root, 'ruby')) setReading(ruby)
}

/** A reading that is above its words is in brackets after them. */
function setReading(ruby: Element): void {
  const [base, reading] = ['rubyBase', 'rt'].map((name) => childOf(ruby, name))
  const words = [base ? wordsIn(base) : '', reading && wordsIn(reading) !== '' ? ` (${wordsIn(reading)})` : ''].join('')
  const text = wordElement(ruby, 't')
  text.setAttribute('xml:space', 'preserve')
  text.appendChild((ruby.ownerDocument as Document).createTextNode(words))
  replaceBy(ruby, [text])
}

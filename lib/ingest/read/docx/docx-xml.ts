import { attributeOf, childElements, elementsOf, isElement, removeNode } from '#lib/ingest/read/xml/xml-tree.ts'

/** The namespaces of WordprocessingML, as Word writes it and as the strict standard (ISO/IEC 29500) has it. */
const wordNamespaces = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
])

/** Whether a node is the element of WordprocessingML of one of these names ("p", "tbl"). */
export function isWord(node: Element, ...names: string[]): boolean
export function isWord(node: Node | null | undefined, ...names: string[]): node is Element
export function isWord(node: Node | null | undefined, ...names: string[]): boolean {
  return isElement(node) && wordNamespaces.has(node.namespaceURI ?? '') && names.includes(node.localName)
}

/** The first element of WordprocessingML of that name directly inside. */
export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element && childElements(element).find((child) => isWord(child, name))
}

/** The element at the end of a path of names ("pPr", "rPr"). */
export function pathOf(element: Element | undefined, ...names: string[]): Element | undefined {
  return names.reduce((at: Element | undefined, name) => childOf(at, name), element)
}

/** The elements of WordprocessingML of one of these names inside, at any depth. */
export function wordElements(root: Node, ...names: string[]): Element[] {
  return elementsOf(root).filter((element) => isWord(element, ...names))
}

/** The nearest element of WordprocessingML around a node that has one of these names. */
export function ancestorOf(node: Node, ...names: string[]): Element | undefined {
  let at = node.parentNode
  while (at && !isWord(at, ...names)) at = at.parentNode
  return at ?? undefined
}

/** Puts what is inside an element, or inside `content`, in its place. */
export function unwrap(element: Element, content: Element = element): void {
  replaceBy(element, Array.from(content.childNodes))
}

/** Puts nodes in the place of an element. */
export function replaceBy(element: Element, nodes: Node[]): void {
  for (const node of nodes) element.parentNode?.insertBefore(node, element)
  removeNode(element)
}

/** A new element of WordprocessingML beside `near`, in the same namespace and with the prefix that it has there. */
export function wordElement(near: Node, name: string, attributes: Record<string, string> = {}): Element {
  const document = near.ownerDocument as Document
  const root = document.documentElement
  const namespace = wordNamespaces.has(root.namespaceURI ?? '') ? root.namespaceURI : [...wordNamespaces][0]
  const prefix = root.prefix ?? 'w'
  const element = document.createElementNS(namespace as string, `${prefix}:${name}`)
  for (const [key, value] of Object.entries(attributes))
    element.setAttributeNS(namespace ?? null, `${prefix}:${key}`, value)
  return element
}

/** A new run with words. */
export function wordRun(near: Node, words: string): Element {
  const text = wordElement(near, 't')
  text.setAttribute('xml:space', 'preserve')
  text.appendChild((near.ownerDocument as Document).createTextNode(words))
  const run = wordElement(near, 'r')
  run.appendChild(text)
  return run
}

/** The words inside, as they would be read: tabs and line breaks are spaces, paragraphs are apart. */
export function wordsIn(element: Element): string {
  let words = ''
  for (const one of [element, ...elementsOf(element)]) {
    if (isWord(one, 't', 'delText') || isElement(one, 't')) words += one.textContent ?? ''
    else if (isWord(one, 'tab', 'br', 'cr', 'p')) words += ' '
  }
  return words.replace(/\s+/g, ' ').trim()
}

/** Whether a property that is on or off is on: `<w:strike/>` and `w:val="1"` are, `w:val="0"` is not. */
export function isOn(property: Element): boolean {
  return !['0', 'false', 'off', 'none'].includes(attributeOf(property, 'val') ?? 'true')
}

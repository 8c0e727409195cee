import { DOMParser, XMLSerializer } from '@xmldom/xmldom'

/** XML as a tree. Throws where it is not well-formed XML, and says near which line, where that is known. */
export function parseXml(text: string): Document {
  const refuse = (message: string): never => {
    throw new Error(message)
  }
  // After what the parser only warns of, such as an element without an end, words are lost.
  const errorHandler = { warning: refuse, error: refuse, fatalError: refuse }
  try {
    return new DOMParser({ errorHandler, locator: {} }).parseFromString(text.replace(/^\uFEFF/, ''), 'text/xml')
  } catch (error) {
    throw new Error(faultOf(error))
  }
}

/** What the parser says of a fault, without its own marks. */
function faultOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const line = /@#?\[line:(\d+)/.exec(message)?.[1]
  const words = message
    .replace(/@#?\[line:[^\]]*\]?/g, '')
    .replace(/\[xmldom (?:warning|error|fatalError)\]|element parse error:|\bError:/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return `not well-formed XML${line === undefined ? '' : ` near line ${line}`}${words === '' ? '' : `: ${words}`}`
}

/** The tree as XML. */
export function serializeXml(document: Document): string {
  return new XMLSerializer().serializeToString(document)
}

/** Whether a node is an element of any namespace, with one of these names where any are given. */
export function isElement(node: Element, ...names: string[]): boolean
export function isElement(node: Node | null | undefined, ...names: string[]): node is Element
export function isElement(node: Node | null | undefined, ...names: string[]): boolean {
  return node?.nodeType === 1 && (names.length === 0 || names.includes((node as Element).localName))
}

/** The value of an attribute by its name without the prefix. */
export function attributeOf(element: Element | undefined, name: string): string | undefined {
  if (!element) return undefined
  for (let at = 0; at < element.attributes.length; at += 1) {
    const one = element.attributes.item(at)
    if (one?.localName === name) return one.value
  }
  return undefined
}

/** The elements directly inside. */
export function childElements(element: Node): Element[] {
  const found: Element[] = []
  for (let child = element.firstChild; child; child = child.nextSibling) if (isElement(child)) found.push(child)
  return found
}

/** The elements inside at any depth, in the order of the file, without going down recursively. */
export function elementsOf(root: Node): Element[] {
  const found: Element[] = []
  const stack = childElements(root).reverse()
  for (let next = stack.pop(); next; next = stack.pop()) {
    found.push(next)
    stack.push(...childElements(next).reverse())
  }
  return found
}

/** Takes a node out of its document; nothing happens where it is in none. */
export function removeNode(node: Node): void {
  node.parentNode?.removeChild(node)
}

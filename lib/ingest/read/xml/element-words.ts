import { elementsOf, isElement } from './xml-tree.ts'

/** The words of an element and all in it, with single spaces. */
export function wordsOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/** Whether an element has words of its own, and not only in elements inside it. */
export function hasOwnWords(element: Element): boolean {
  for (let child = element.firstChild; child; child = child.nextSibling)
    if (isText(child) && (child.nodeValue ?? '').trim() !== '') return true
  return false
}

/** Whether a node is text, in a section of literal signs or not. */
export function isText(node: Node): boolean {
  return node.nodeType === 3 || node.nodeType === 4
}

/** What is directly inside an element, in order: elements, and words that are in none. */
export function partsOf(element: Element): (Element | string)[] {
  const parts: (Element | string)[] = []
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (isElement(child)) parts.push(child)
    else if (isText(child) && (child.nodeValue ?? '').trim() !== '') parts.push(child.nodeValue ?? '')
  }
  return parts
}

/**
 * The place, among the nodes in an element, of the last that has words and is part of its own paragraph: words, or an
 * element that `isInline`. -1 where there is none.
 */
export function lastInlineWords(element: Element, isInline: (inside: Element) => boolean): number {
  let last = -1
  let index = -1
  for (let node = element.firstChild; node; node = node.nextSibling) {
    index += 1
    const hasWords = isText(node) ? (node.nodeValue ?? '').trim() !== '' : isElement(node) && isInline(node)
    if (hasWords) last = index
  }
  return last
}

/** The words of each part of a row of a table: of its cells, and of what is beside them. */
export function cellWords(row: Element): string[] {
  return partsOf(row).map((part) => (typeof part === 'string' ? part : wordsOf(part)))
}

/** The elements of these names inside, at any depth, in order. */
export function elementsNamed(root: Element, ...names: string[]): Element[] {
  return elementsOf(root).filter((element) => isElement(element, ...names))
}

/** The element at the end of a path of names, each directly inside the one before. */
export function elementsAt(root: Element | undefined, ...path: string[]): Element[] {
  let found = root ? [root] : []
  for (const name of path) {
    found = found.flatMap((element) => {
      const inside: Element[] = []
      for (let child = element.firstChild; child; child = child.nextSibling)
        if (isElement(child, name)) inside.push(child)
      return inside
    })
  }
  return found
}

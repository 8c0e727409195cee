import type { DeclaredValue, StatedValue, StructuredText } from '#lib/ingest/read/structured/structured-text.ts'
import { hasOwnWords, wordsOf } from './element-words.ts'
import { childElements } from './xml-tree.ts'

/** What the head of an XML file says of a field, and which element says so; `words` are those of an attribute of it. */
export interface HeaderFact {
  element: Element
  states: StatedValue
  words?: string
}

/** The same of a field of a document, or of one that collections declare. */
export type HeadFact = HeaderFact | { element: Element; states: DeclaredValue; words?: string }

/**
 * Writes the head of an XML file: a line for each element with words of its own, with all that is in it, in the order of the
 * file, and for each that states a field by an attribute. Those in the elements `shown` are shown above the text.
 */
export function writeHeadLines(
  root: Element,
  facts: readonly HeadFact[],
  out: StructuredText,
  shown: readonly Element[] = [],
): void {
  const byLine = new Map<Element, HeadFact[]>()
  for (const fact of facts) {
    const line = lineOf(fact.element, root)
    byLine.set(line, [...(byLine.get(line) ?? []), fact])
  }
  const stack = [{ element: root, isShown: false }]
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { element } = top
    const isShown = top.isShown || shown.includes(element)
    const own = byLine.get(element) ?? []
    if (own.length > 0 || hasOwnWords(element)) {
      const words = wordsOf(element)
      const ofAttributes = own.flatMap(({ words: stated }) => (stated ? [stated] : []))
      const stated = [...new Set(ofAttributes)].filter((one) => one !== words).join('; ')
      const text = stated === '' ? words : words === '' ? stated : `${words} (${stated})`
      out.headLine(
        element.localName,
        text,
        own.map(({ states }) => states),
        isShown,
      )
    } else {
      const inside = childElements(element).reverse()
      for (const child of inside) stack.push({ element: child, isShown })
    }
  }
}

/** The element whose line has the words of another: the outermost around it that has words of its own. */
function lineOf(element: Element, root: Element): Element {
  let line = element
  for (let at = element.parentNode; at && at !== root; at = at.parentNode)
    if (at.nodeType === 1 && hasOwnWords(at as Element)) line = at as Element
  return line
}

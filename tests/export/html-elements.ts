import type { DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node

export type HtmlElement = DefaultTreeAdapterTypes.Element

/** All elements of a page, in their order in the source. */
export function* elements(node: Node): Generator<HtmlElement> {
  if ('tagName' in node) yield node
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child)
}

/** The value of an attribute; undefined where the element has none. */
export function attribute({ attrs }: HtmlElement, wanted: string): string | undefined {
  return attrs.find(({ name }) => name === wanted)?.value
}

/** All text in a node. */
export function textOf(node: Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

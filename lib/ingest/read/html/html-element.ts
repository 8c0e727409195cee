import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5'

/** An element as parse5 makes it. */
export type HtmlElement = DefaultTreeAdapterTypes.Element
/** Anything that may be inside an element: an element, words, a comment. */
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
/** Words of a page. */
export type HtmlTextNode = DefaultTreeAdapterTypes.TextNode

/** The value of an attribute, or nothing where the element has none of that name. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value
}

/** All elements below a node, in their order. */
export function* elementsOf(node: DefaultTreeAdapterTypes.ParentNode): Generator<HtmlElement> {
  for (const child of node.childNodes) {
    if (!defaultTreeAdapter.isElementNode(child)) continue
    yield child
    yield* elementsOf(child)
  }
}

/** The elements that are children of a node. */
export function childElements(node: DefaultTreeAdapterTypes.ParentNode): HtmlElement[] {
  return node.childNodes.filter((child): child is HtmlElement => defaultTreeAdapter.isElementNode(child))
}

/** The element and those around it, the innermost first. */
export function ancestors(element: DefaultTreeAdapterTypes.ParentNode | null): HtmlElement[] {
  const found: HtmlElement[] = []
  for (let node = element; node && defaultTreeAdapter.isElementNode(node); node = node.parentNode) found.push(node)
  return found
}

/** The text below a node with its space made single. */
export function plainTextOf(node: HtmlNode): string {
  return rawTextOf(node).replace(/\s+/g, ' ').trim()
}

/** The text below a node as it is in the source. */
export function rawTextOf(node: HtmlNode): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value
  return defaultTreeAdapter.isElementNode(node) ? node.childNodes.map(rawTextOf).join('') : ''
}

const hiddenClass = /(?:^|\s)(?:hidden|d-none|sr-only|visually-hidden|screen-reader-text)(?:\s|$)/i

/** Whether a page hides an element as it is loaded: tooltips, words for screen readers alone. */
export function isHidden(element: HtmlElement): boolean {
  return (
    attribute(element, 'hidden') !== undefined ||
    attribute(element, 'aria-hidden') === 'true' ||
    attribute(element, 'role') === 'tooltip' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style') ?? '') ||
    hiddenClass.test(attribute(element, 'class') ?? '')
  )
}

const struckTags = new Set(['s', 'strike', 'del'])

/** Whether a declaration of a style strikes words out: each of these is looked for behind the one before. */
function strikesOut(declaration: string): boolean {
  const style = declaration.toLowerCase()
  let at = 0
  return ['text-decoration', ':', 'line-through'].every((part) => {
    const found = style.indexOf(part, at)
    at = found + part.length
    return found >= 0
  })
}

/** Whether a page shows the words of an element struck out. */
export function isStruck(node: HtmlElement): boolean {
  return struckTags.has(node.tagName) || (attribute(node, 'style') ?? '').split(';').some(strikesOut)
}

/** The element that has the words of a paragraph and nothing else; undefined where they were withdrawn. */
export function textElement(paragraph: Element): HTMLElement | undefined {
  return paragraph.querySelector<HTMLElement>(':scope > p:not(.withdrawn)') ?? undefined
}

/** A boundary point of a range in the document. */
interface BoundaryPoint {
  node: Node
  offset: number
}

/**
 * The boundary point before a character of an element's text; between two text nodes, at the end of the first if `end`.
 */
function boundaryPointAt(element: HTMLElement, position: number, end: boolean): BoundaryPoint {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let passed = 0
  let last: BoundaryPoint = { node: element, offset: 0 }
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0
    last = { node, offset: Math.min(position - passed, length) }
    if (position < passed + length || (end && position === passed + length)) return last
    passed += length
  }
  return last
}

/** The range from one character of an element's text up to another; offsets beyond the text are its end. */
export function textRange(element: HTMLElement, start: number, end: number): Range {
  const range = new Range()
  const [from, to] = [boundaryPointAt(element, start, false), boundaryPointAt(element, end, true)]
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range
}

/**
 * How many characters (UTF-16 units) of an element's text are before a boundary point: 0 where that is before the
 * element, all where it is behind it.
 */
export function textOffset(element: HTMLElement, node: Node, offset: number): number {
  const before = new Range()
  before.selectNodeContents(element)
  const whole = before.toString().length
  switch (before.comparePoint(node, offset)) {
    case -1:
      return 0
    case 1:
      return whole
    default:
      before.setEnd(node, offset)
      return before.toString().length
  }
}

/**
 * The paragraphs from one to another, both included, in the order of the page, whichever comes first; the first alone
 * where the other is missing.
 */
export function paragraphsBetween(article: HTMLElement, first: HTMLElement, last: HTMLElement | null): HTMLElement[] {
  const all = [...article.querySelectorAll<HTMLElement>('.p')]
  const [one, other] = [all.indexOf(first), last ? all.indexOf(last) : -1]
  if (one === -1 || other === -1) return [first]
  return all.slice(Math.min(one, other), Math.max(one, other) + 1)
}

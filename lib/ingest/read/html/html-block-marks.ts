import { defaultTreeAdapter } from 'parse5'
import type { Span } from '#lib/domain/ledger.ts'
import type { HeadingHint } from '#lib/ingest/read/hints.ts'
import { ancestors, attribute, type HtmlElement, type HtmlNode } from './html-element.ts'
import type { HtmlTextBuilder } from './html-text-builder.ts'

const captions = new Set(['figcaption', 'caption'])

const captionClass = /(?:^|[\s_-])caption(?:[\s_-]|$)/i

/** Elements whose line ends and spaces are meant. */
export const preformattedTags = new Set(['pre', 'listing', 'plaintext', 'xmp', 'textarea'])

/** Notes what a block is and where its words are. */
export function markBlock(element: HtmlElement, place: Span, builder: HtmlTextBuilder): void {
  const tag = element.tagName
  const isCaption = captions.has(tag) || captionClass.test(attribute(element, 'class') ?? '')
  const level = /^h([1-6])$/.exec(tag)?.[1]
  const inCaption = isCaption || ancestors(element.parentNode).some((one) => captions.has(one.tagName))
  if (isCaption && place.end - place.start < longestCaption) builder.captions.push(place)
  if (level && !inCaption)
    builder.headings.push({ ...placeOfHeading(element, place, builder), level: headingLevel(level) })
  else if (isBold(element) && !inCaption) builder.headings.push({ ...place, level: 6, bold: true })
  if (tag === 'blockquote') builder.quotes.push(place)
  if (preformattedTags.has(tag)) builder.preformatted.push(place)
}

/**
 * The words of a heading. One that is never closed goes on over the blocks below it: they are no part of it.
 */
function placeOfHeading(element: HtmlElement, place: Span, { text }: HtmlTextBuilder): Span {
  const words = text.slice(place.start, place.end)
  const first = words.indexOf('\n\n', words.search(/\S/))
  const isOpen = element.sourceCodeLocation?.startTag !== undefined && element.sourceCodeLocation.endTag === undefined
  return isOpen && first !== -1 ? { start: place.start, end: place.start + first } : place
}

/** Longer blocks of a class "caption" are texts, in UTF-16 units. */
const longestCaption = 1000

/** Whether a paragraph is one bold line, as many sites set their headings. */
function isBold(element: HtmlElement): boolean {
  if (element.tagName !== 'p' && element.tagName !== 'div') return false
  const inner = element.childNodes.filter(
    (child) => !(defaultTreeAdapter.isTextNode(child) ? child.value.trim() === '' : isLineBreak(child)),
  )
  const [only] = inner
  return (
    inner.length === 1 &&
    only !== undefined &&
    defaultTreeAdapter.isElementNode(only) &&
    (only.tagName === 'b' || only.tagName === 'strong')
  )
}

function isLineBreak(node: HtmlNode): boolean {
  return defaultTreeAdapter.isCommentNode(node) || (defaultTreeAdapter.isElementNode(node) && node.tagName === 'br')
}

function headingLevel(digit: string): HeadingHint['level'] {
  const levels = [1, 2, 3, 4, 5, 6] as const
  return levels[Number(digit) - 1] ?? 6
}

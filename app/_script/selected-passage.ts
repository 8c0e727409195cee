import { formatPassageLink, type PassageLink } from '#lib/site/passage-link.ts'
import { textFragment } from '#lib/site/text-fragment.ts'
import { textElement, textOffset } from './paragraph-text.ts'

/** Words of an article that a reader has selected: whole words, at least one. */
export interface SelectedPassage {
  /** The paragraphs that they are in, in order. */
  paragraphs: [HTMLElement, ...HTMLElement[]]
  /** Where they begin in the text of the first paragraph, and end in that of the last, in UTF-16 units. */
  start: number
  end: number
  /** The words themselves, paragraphs divided by a space. */
  words: string
}

/**
 * The link that is shared with others: to the paragraph's own page, where it has one, since only a page can show its
 * words in a preview; else to the passage in its document. The archive may lose such pages when it grows, and then
 * leads on to there.
 */
export function shareLink(passage: SelectedPassage): string {
  const [{ id, dataset }] = passage.paragraphs
  if (passage.paragraphs.length > 1 || dataset.passage === undefined) return selectionLink(passage)
  const pageUrl = new URL(`${id}/`, location.origin + location.pathname)
  if (dataset.check !== undefined) pageUrl.searchParams.set('c', dataset.check)
  return pageUrl.href
}

/** The part of an article's text that is selected, as whole words; undefined where nothing of it is. */
export function selectedPassage(article: HTMLElement, selection: Selection | null): SelectedPassage | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  const parts = [...article.querySelectorAll<HTMLElement>('.p')].flatMap((paragraph) => {
    const element = range.intersectsNode(paragraph) ? textElement(paragraph) : undefined
    if (!element) return []
    const text = element.textContent
    const start = textOffset(element, range.startContainer, range.startOffset)
    const end = textOffset(element, range.endContainer, range.endOffset)
    return text.slice(start, end).trim() === '' ? [] : [{ paragraph, text, start, end }]
  })
  const [first] = parts
  const last = parts.at(-1)
  if (!first || !last) return undefined
  first.start = wordStart(first.text, first.start)
  last.end = wordEnd(last.text, last.end)
  return {
    paragraphs: [first.paragraph, ...parts.slice(1).map(({ paragraph }) => paragraph)],
    start: first.start,
    end: last.end,
    words: parts.map(({ text, start, end }) => text.slice(start, end)).join(' '),
  }
}

/**
 * The beginning of the word at a position: a selection is widened to whole words, since half a word can't be looked
 * for.
 */
function wordStart(text: string, position: number): number {
  let start = position
  while (/\s/u.test(text.charAt(start))) start++
  while (start > 0 && !/\s/u.test(text.charAt(start - 1))) start--
  return start
}

function wordEnd(text: string, position: number): number {
  let end = position
  while (end > 0 && /\s/u.test(text.charAt(end - 1))) end--
  while (end < text.length && !/\s/u.test(text.charAt(end))) end++
  return end
}

/**
 * The link of what is selected: to one paragraph or several where these are selected as a whole, else to the words,
 * with a text fragment by which browsers without script find them.
 */
export function selectionLink({ paragraphs, start, end }: SelectedPassage): string {
  const [first] = paragraphs
  const last = paragraphs.at(-1) ?? first
  const [opening, closing] = [first, last].map((paragraph) => textElement(paragraph)?.textContent ?? '')
  const link: PassageLink = { from: first.id, wordingHashes: paragraphs.flatMap(({ dataset }) => dataset.check ?? []) }
  if (last !== first) link.to = last.id
  if (opening === undefined || closing === undefined || (start === 0 && end === closing.length))
    return formatPassageLink(location.href, link)
  link.at = [start, end]
  const selectedSpan = { first: opening, start, last: closing, end, within: first === last }
  return formatPassageLink(location.href, link, textFragment(selectedSpan, document.body.textContent))
}

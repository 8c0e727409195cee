import { type SentenceSpan, sentences } from '#lib/text/sentences.ts'
import type { Announce } from './announce.ts'
import { pageWords } from './page-words.ts'
import { textElement, textOffset, textRange } from './paragraph-text.ts'

/**
 * Selects the first sentence of a paragraph; where one of its sentences is selected, the next, and after the last the
 * first again. Says its number to screen readers.
 */
export async function selectSentence(paragraph: HTMLElement, announce: Announce): Promise<void> {
  const words = textElement(paragraph)
  if (!words) return
  const spans = sentences(words.textContent)
  const selection = getSelection()
  const current = selection?.rangeCount ? selection.getRangeAt(0) : undefined
  const within = current && !current.collapsed && current.intersectsNode(words) ? current : undefined
  const end = within ? textOffset(words, within.endContainer, within.endOffset) : 0
  const index = Math.max(
    0,
    spans.findIndex((span) => span.start >= end),
  )
  const span = spans[index]
  if (!span) return
  selectRange(sentenceRange(words, span))
  const say = await pageWords()
  announce(say('script.sentenceOf', { number: String(index + 1), count: spans.length }))
}

/**
 * The sentence that some words of a paragraph, by their offsets, are a part of; undefined where they are a whole
 * sentence, or of several.
 */
export function sentenceAround(words: HTMLElement, start: number, end: number): Range | undefined {
  const spans = sentences(words.textContent)
  const sentence = spans.find((span) => span.start <= start && span.end >= end)
  if (!sentence || (sentence.start === start && sentence.end === end)) return undefined
  return sentenceRange(words, sentence)
}

/** Selects words of the page, in place of what was selected. */
export function selectRange(range: Range): void {
  const selection = getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
}

function sentenceRange(words: HTMLElement, { start, end }: SentenceSpan): Range {
  return textRange(words, start, end)
}

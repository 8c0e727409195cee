import type { Span } from '#lib/domain/ledger.ts'
import { joinsWithoutSpace } from './east-asian.ts'
import { singleSpaces } from './single-spaces.ts'

/** Whether all the characters are space, or show nothing: controls, byte order mark, word joiner, soft hyphen. */
export function isInvisible(characters: string): boolean {
  return /^[\s\p{Cc}\uFEFF\u200B\u2060\u00AD]*$/u.test(characters)
}

/** Hyphens with which a word is cut at the end of a line: hyphen-minus, hyphen, soft hyphen, the mark of OCR programs. */
const hyphens = '-\u2010\u00AD\u00AC'
/** A hyphen that was left out: the span before ends with a letter at it, and the line ends behind it. */
const leftOut = new RegExp(`^[${hyphens}]\\s`, 'u')
const cutWord = /[\p{L}\p{M}]$/u
/** What ends a line and belongs to the next word without a space: "north-", "1990–". */
const openEnd = /[\p{L}\p{M}\p{N}][-\u2010\u2011\u00AD\u2013\u2014/]$/u
const wordStart = /^[\p{L}\p{N}]/u
/** "pre- and post-war": the hyphen stands for what is left out, and the space is meant. */
const afterSuspended = /^(?:and|or|to|und|oder|bis|et|ou|y|o|и|или|либо|а|және|мен|не)\s/iu
/**
 * The space between the words of two spans of a source that follow each other: a space, or nothing where a word was
 * cut at the end of a line, a hyphen or dash joins them, or their script has no spaces. It depends on the source alone,
 * so that anybody can prove the words of a paragraph from its spans.
 */
export function spaceBetween(source: string, before: Span, after: Span): '' | ' ' {
  const end = source.slice(Math.max(before.start, before.end - 4), before.end)
  const start = source.slice(after.start, Math.min(after.end, after.start + 8))
  if (joinsWithoutSpace(end, start)) return ''
  const between = source.slice(before.end, after.start)
  if (!/[\r\n]/.test(between)) return ' '
  if (leftOut.test(between) && cutWord.test(end) && wordStart.test(start)) return ''
  if (!openEnd.test(end) || !wordStart.test(start)) return ' '
  return /[-\u2010]$/u.test(end) && afterSuspended.test(start) ? ' ' : ''
}

/** Signs that show nothing, and units of which two are one character. */
const odd = /[\p{Cc}\u00AD\u200B\u2060\uFEFF\p{Cs}]/u

/**
 * The words of spans of a source as one line: spaces single, none where `spaceBetween` says so; what shows nothing (byte
 * order mark, word joiner, soft hyphen, control characters) left out; half of a surrogate pair shown as the replacement
 * character.
 */
export function textOfSpans(source: string, spans: Span[]): string {
  let words = ''
  for (const [index, span] of spans.entries()) {
    const before = spans[index - 1]
    if (before) words += spaceBetween(source, before, span)
    words += source.slice(span.start, span.end)
  }
  const line = singleSpaces(words)
  // Most lines have none of what the steps below look for.
  if (!odd.test(line)) return line.trim()
  return line
    .replace(/[\p{Cc}\uFEFF\u200B\u2060\u00AD]/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/ {2,}/g, ' ')
    .trim()
}

import type { Span } from '#lib/domain/ledger.ts'
import { joinsWithoutSpace } from './east-asian.ts'

/** Whether all the characters are space, or show nothing: controls, byte order mark, word joiner, soft hyphen. */
export function showsNothing(characters: string): boolean {
  return /^[\s\p{Cc}\uFEFF\u200B\u2060\u00AD]*$/u.test(characters)
}

/**
 * The words of spans of a source as one line: spaces single, and none where Chinese or Japanese goes on; what shows nothing (byte order mark, word joiner, soft
 * hyphen, control characters) left out; half of a surrogate pair shown as the replacement character.
 */
export function wordsOf(source: string, spans: Span[]): string {
  return spans
    .map((span) => source.slice(span.start, span.end))
    .reduce((before, piece) => before + (joinsWithoutSpace(before, piece) ? '' : ' ') + piece, '')
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/[\p{Cc}\uFEFF\u200B\u2060\u00AD]/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/ {2,}/g, ' ')
    .trim()
}

import { fold } from '#lib/text/fold.ts'
import { plainNumber } from './plain-number.ts'

/** A number in digits, a word, or another sign of a text. */
export interface TextPiece {
  kind: 'digits' | 'word' | 'sign'
  /** As it is written. */
  written: string
  /** Folded. */
  text: string
  /** Half-open UTF-16 span. */
  start: number
  end: number
  /** Of digits: the value, by the habits of the language; undefined where it could be one of two. */
  value?: number
}

const space = '[ \\u00A0\\u2007\\u2009\\u202F]'
// Grouped by commas, spaces, apostrophes or full stops; or ungrouped; then decimals.
const groups = [',', space, "['’]", '\\.'].map((sign) => `[1-9]\\d{0,2}(?:${sign}\\d{3})+(?!\\d)`)
const digits = `(?<digits>(?:${groups.join('|')}|\\d+)(?:[.,]\\d+)*)`
const inside = '[\\u00AD\\u200B\\u2060]*'
const measure = '(?:[kcdm]?m|[кдсм]?м|ft)[23](?![\\p{L}\\d])'
const word = `(?<word>${measure}|\\p{L}(?:${inside}['’ʼ]?[\\p{L}\\p{M}²³])*)`
const piece = new RegExp(`${digits}|${word}|[^\\s]`, 'gu')

const notText = /(?:https?:\/\/|www\.)[^\s«»“”<>]+|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/giu

/**
 * A text as numbers in digits, words and signs, in order, spaces left out; addresses of the web and of mail are one sign.
 *
 * @param language BCP 47, without region: it decides what a comma or full stop in a number means
 * @param from with `to`, the part of the text to be read, half-open; it may cut no word
 */
export function textPieces(text: string, language: string, from = 0, to = text.length): TextPiece[] {
  const addresses = /:\/\/|@|www\./i.test(text)
    ? [...text.matchAll(notText)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }))
    : []
  const found: TextPiece[] = []
  let next = 0
  for (const match of text.slice(from, to).matchAll(piece)) {
    const { 0: written, groups: kind } = match
    const start = match.index + from
    while (next < addresses.length && start >= (addresses[next]?.end ?? 0)) next++
    const address = addresses[next]
    if (address && start >= address.start) {
      if (found.at(-1)?.end !== address.end)
        found.push({ kind: 'sign', written: '@', text: '@', start: address.start, end: address.end })
      continue
    }
    const end = start + written.length
    if (kind?.digits !== undefined) {
      const value = plainNumber(written, language)
      found.push({ kind: 'digits', written, text: written, start, end, ...(value === undefined ? {} : { value }) })
    } else if (kind?.word !== undefined) found.push({ kind: 'word', written, text: fold(written), start, end })
    else found.push({ kind: 'sign', written, text: written, start, end })
  }
  return found
}

/** Whether nothing is between two pieces of a text. */
export function isGlued(before: TextPiece | undefined, after: TextPiece | undefined): boolean {
  return before !== undefined && after !== undefined && before.end === after.start
}

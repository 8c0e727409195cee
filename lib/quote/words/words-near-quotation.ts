import { type ComparableWord, comparableWords } from './comparable-words.ts'
import { memoizeByWord } from './memoize-by-word.ts'

/**
 * Length, in UTF-16 units, up to which a text is read as a whole: `shortText`, plus `timesQuotation` times the
 * quotation's length.
 */
const shortText = 6000
const timesQuotation = 6
/** How many words of the quotation are looked for in a long text: its longest. */
const mostSought = 16

/** Most texts whose words are remembered: every interpretation of a pasted text is compared with the same ones. */
const mostTexts = 300
const wordsOf = memoizeByWord((text) => comparableWords(text), mostTexts)

/**
 * The words of a text that may have to do with a quotation; their spans are in the whole text. A long text is read only
 * around the place with most of the quotation's longest words, since reading words takes longer than looking for some.
 * Transcribers' notes are read where the quotation is nothing else.
 */
export function wordsNearQuotation(text: string, quoted: readonly ComparableWord[]): readonly ComparableWord[] {
  const [first, last] = [quoted[0], quoted.at(-1)]
  const size = first && last ? last.end - first.start : 0
  const withNotes = first !== undefined && quoted.every(({ isNote }) => isNote)
  if (text.length <= shortText + size * timesQuotation) return withNotes ? comparableWords(text, true) : wordsOf(text)
  const width = shortText / 2 + size * 2
  const at = densestWindowStart(text.toLowerCase(), longestWords(quoted), width)
  const from = text.indexOf(' ', Math.max(0, at - size - shortText / 4))
  const to = text.indexOf(' ', Math.min(text.length, at + width + size))
  const start = Math.max(0, from)
  return comparableWords(text.slice(start, to < 0 ? text.length : to), withNotes).map((word) => ({
    ...word,
    start: word.start + start,
    end: word.end + start,
  }))
}

function longestWords(quoted: readonly ComparableWord[]): string[] {
  return [...new Set(quoted.map(({ text }) => text))]
    .sort((one, other) => other.length - one.length)
    .slice(0, mostSought)
}

/** Where the part of a text begins, at most `width` long, that has the most different ones of some words; of several the shortest. */
function densestWindowStart(text: string, words: readonly string[], width: number): number {
  const places = words
    .flatMap((word, number) =>
      writingsOf(word).flatMap((written) => placesOf(text, written).map((at) => ({ at, number }))),
    )
    .sort((one, other) => one.at - other.at)
  const inside = new Map<number, number>()
  let best = { at: 0, size: 0, span: 0 }
  let from = 0
  const countOf = (number: number) => inside.get(number) ?? 0
  for (const { at, number } of places) {
    inside.set(number, countOf(number) + 1)
    // What is too far off, and what comes once more behind, is left.
    for (
      let first = places[from];
      first && (first.at < at - width || countOf(first.number) > 1);
      first = places[++from]
    ) {
      if (countOf(first.number) === 1) inside.delete(first.number)
      else inside.set(first.number, countOf(first.number) - 1)
    }
    const begin = places[from]?.at ?? at
    const isBetter = inside.size > best.size || (inside.size === best.size && at - begin < best.span)
    if (isBetter) best = { at: begin, size: inside.size, span: at - begin }
  }
  return best.at
}

/** How a word may be written in a text: a long figure (`5000`) with signs between its thousands, too. */
function writingsOf(word: string): string[] {
  if (!/^\d{4,30}$/u.test(word)) return [word]
  return [
    word,
    ...[',', ' ', '\u00A0', '\u202F', "'", '’'].map((sign) => word.replaceAll(/\B(?=(?:\d{3}){1,10}$)/gu, sign)),
  ]
}

function placesOf(text: string, word: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) found.push(at)
  return found
}

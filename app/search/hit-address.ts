import type { Hit } from '#lib/search/rank/hit.ts'
import { addressWithHighlights } from '#lib/site/addresses.ts'

/** Most words that an address asks to highlight, so that it stays short. */
const maxHighlights = 8

/** The address of a hit, which has the found words as they are in its text, so that the page marks them. */
export function hitAddress({ url, text, highlights }: Hit): string {
  const words = highlights.map(({ start, end }) => text.slice(start, end))
  const different = [...new Map(words.map((word) => [word.toLowerCase(), word])).values()]
  return addressWithHighlights(url, different.slice(0, maxHighlights))
}

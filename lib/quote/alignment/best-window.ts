import type { ComparableWord } from '#lib/quote/words/comparable-words.ts'
import type { WordSpan } from './word-edits.ts'

/** Length of a window in words: `times` that of the quotation, plus `more`. */
const times = 2
const more = 40
/** Product of both lengths, in pairs of words, up to which a text is compared as a whole. */
const fewPairs = 40_000

/**
 * The part of a text in which most of a quotation's different words occur together, by weight, and as many words on
 * either side as the quotation may reach; of several such parts the first. All of the text where it is short. So
 * comparing does not take longer in longer texts.
 */
export function bestWindow(quoted: readonly ComparableWord[], said: readonly ComparableWord[]): WordSpan {
  const size = quoted.length * times + more
  if (said.length <= size * 2 || said.length * quoted.length <= fewPairs) return { from: 0, to: said.length }
  const weights = new Map(quoted.map(({ text, weight }) => [text, weight]))
  const inside = new Map<string, number>()
  let weight = 0
  let best = { weight: -1, at: 0 }
  for (const [at, { text }] of said.entries()) {
    const own = weights.get(text)
    if (own !== undefined) {
      const count = inside.get(text) ?? 0
      if (count === 0) weight += own
      inside.set(text, count + 1)
    }
    const leaving = said[at - size]?.text
    const left = leaving === undefined ? undefined : weights.get(leaving)
    if (leaving !== undefined && left !== undefined) {
      const count = (inside.get(leaving) ?? 1) - 1
      if (count === 0) weight -= left
      inside.set(leaving, count)
    }
    if (weight > best.weight) best = { weight, at }
  }
  // What begins within the window ends at its end: the passage comes before `at`.
  return {
    from: Math.max(0, best.at - size - quoted.length),
    to: Math.min(said.length, best.at + quoted.length + more),
  }
}

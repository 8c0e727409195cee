import { fold } from './fold.ts'

/** The words of a text, folded: letters, marks and figures only. */
export function foldedWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** Each run of two words of a text, once (Broder 1997); of a text of one word that word. */
export function shingles(words: readonly string[]): Set<string> {
  if (words.length < 2) return new Set(words)
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`))
}

/** How many of the first are in the second, too. */
function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [less, more] = a.size <= b.size ? [a, b] : [b, a]
  let count = 0
  for (const one of less) if (more.has(one)) count += 1
  return count
}

/** Dice's coefficient of two sets of shingles, 0 to 1. Unlike `diceSimilarity` it takes the order of words into account. */
export function resemblance(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size + b.size === 0 ? 0 : (2 * common(a, b)) / (a.size + b.size)
}

/** The share of the first that is in the second, 0 to 1. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size === 0 ? 0 : common(a, b) / a.size
}

import { fold } from './fold.ts'

/** Runs of two and of three letters or figures of each word, its ends marked, with how often each occurs. */
function grams(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    const marked = [' ', ...word, ' ']
    for (const length of [2, 3]) {
      for (let at = 0; at + length <= marked.length; at++) {
        const gram = marked.slice(at, at + length).join('')
        counts.set(gram, (counts.get(gram) ?? 0) + 1)
      }
    }
  }
  return counts
}

function total(counts: Map<string, number>): number {
  let sum = 0
  for (const count of counts.values()) sum += count
  return sum
}

/**
 * How alike two texts are, 0 to 1, by Dice's coefficient over the letter pairs and triples of their words, folded
 * (Dice 1945; on letter pairs Adamson and Boreham 1974). Neither the order of words nor punctuation counts.
 * Texts without any letter or figure are alike (1) when they fold to the same.
 */
export function diceSimilarity(a: string, b: string): number {
  const first = grams(a)
  const second = grams(b)
  const all = total(first) + total(second)
  if (all === 0) return fold(a) === fold(b) ? 1 : 0
  let common = 0
  for (const [gram, count] of first) common += Math.min(count, second.get(gram) ?? 0)
  return (2 * common) / all
}

import { drainTerms, indexUnits } from '#lib/search/flexsearch/index-units.ts'

/** Numbers from 0 on, of two bytes where all are small enough, as those of one document mostly are. */
export type Numbers = Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>

/** Numbers in as few bytes as they take. */
export function numbersOf(values: readonly number[]): Numbers {
  const isSmall = values.every((value) => value < 2 ** 16)
  return isSmall ? Uint16Array.from(values) : Uint32Array.from(values)
}

/** More often than this a word weighs no more: what is kept of it has two bytes. */
const mostTimes = 2 ** 16 - 1

/** In which texts words are, and how often; see `EncodedTexts`. */
interface Occurrences {
  frequencies: Numbers
  places: Numbers
  occurrences: Numbers
}

/**
 * Gathers in which texts each word is, and how often.
 *
 * @param terms the words of each text, repeated ones repeated
 * @param numbers of the words, from 0 on
 */
export function gatherOccurrences(
  terms: readonly (readonly string[])[],
  numbers: ReadonlyMap<string, number>,
): Occurrences {
  // Both in one number, since there are very many of them.
  const found: number[][] = []
  drainTerms(indexUnits(terms), (word, units) => {
    const own: number[] = []
    for (const [times, places] of units.entries())
      for (const place of places) own.push(place * (mostTimes + 1) + Math.min(times, mostTimes))
    found[numbers.get(word) ?? 0] = own.length === 1 ? own : own.sort((one, other) => one - other)
  })
  const frequencies: number[] = []
  const places: number[] = []
  const occurrences: number[] = []
  for (let number = 0; number < numbers.size; number++) {
    const own = found[number] ?? []
    frequencies.push(own.length)
    for (const both of own) {
      places.push(Math.floor(both / (mostTimes + 1)))
      occurrences.push(both % (mostTimes + 1))
    }
  }
  return { frequencies: numbersOf(frequencies), places: numbersOf(places), occurrences: numbersOf(occurrences) }
}

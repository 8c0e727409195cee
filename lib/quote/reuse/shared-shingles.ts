import { GrowableUint32Array } from './growable-uint32-array.ts'
import type { SpokenCorpus } from './spoken-corpus.ts'
import { winnow } from './winnow.ts'

/**
 * Lengths in words. By these what two passages have in common in ten words in a row or more is never missed (`winnow`).
 */
export const shingleSize = { shingle: 5, window: 6 }

/**
 * Calls `found` for each winnowed shingle that occurs in several places, with the numbers of its first words, in order;
 * what it is given is valid during the call. All fingerprints are in one sorted array, eight bytes each: about 70 MB
 * for 30 million words.
 */
export function sharedShingles(
  { words, wordNumbers, paragraphs }: SpokenCorpus,
  found: (places: Uint32Array) => void,
): void {
  const pairs = new GrowableUint32Array()
  // By the words themselves, so that what is found in two paragraphs doesn't depend on what else there is in the archive.
  const hashes = wordNumbers.hashes()
  const add = (hash: number, at: number) => {
    // The hash is the upper half of the number that is sorted by, so that equal ones stay in order of their place.
    pairs.push(littleEndian ? at : hash)
    pairs.push(littleEndian ? hash : at)
  }
  for (const { start, end } of paragraphs) winnow(words, [start, end], shingleSize, add, hashes)
  const sorted = new BigUint64Array(pairs.view().slice().buffer).sort()
  const halves = new Uint32Array(sorted.buffer)
  const [hashHalf, placeHalf] = littleEndian ? [1, 0] : [0, 1]
  const places = new Uint32Array(sorted.length)
  for (let at = 0; at < places.length; at++) places[at] = halves[2 * at + placeHalf] ?? 0
  for (let from = 0, to = 1; from < places.length; from = to++) {
    while (to < places.length && halves[2 * to + hashHalf] === halves[2 * from + hashHalf]) to++
    if (to - from > 1) found(places.subarray(from, to))
  }
}

const littleEndian = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1

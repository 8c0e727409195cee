import { bigramTerm, isStopWordBigram, maxUnitsOfStopWordBigram } from '#lib/search/format/bigrams.ts'

/**
 * For each pair of neighbouring common words, as they are written, the units in which it is, ascending; undefined where
 * these are too many to keep.
 *
 * @param units for each unit in turn the numbers of its words
 * @param joined for each unit its pairs of neighbours of which one is two words written as one, number after number: where
 * "co-operation in" is, `cooperation in` is too
 * @param words the words, by number
 */
export function* gatherBigrams(
  units: readonly Uint32Array[],
  joined: readonly Uint32Array[],
  words: readonly string[],
  isCommon: (word: string) => boolean,
): Generator<[pair: string, units: Uint32Array | undefined]> {
  // Common words are few: so a pair is one small number, and needs no text while it is counted.
  const common = words.flatMap((word, number) => (isCommon(word) ? [{ word, number }] : []))
  const places = new Int32Array(words.length).fill(-1)
  for (const [place, { number }] of common.entries()) places[number] = place

  // Counted first, so that where all pairs are is one list of the right length, four bytes each.
  const numbers = new Map<number, number>()
  const counts: number[] = []
  eachBigram(units, joined, places, common.length, (_, pair) => {
    let number = numbers.get(pair)
    if (number === undefined) {
      number = numbers.size
      numbers.set(pair, number)
      counts.push(0)
    }
    counts[number] = (counts[number] ?? 0) + 1
  })
  const starts = new Uint32Array(counts.length + 1)
  for (const [number, count] of counts.entries()) starts[number + 1] = (starts[number] ?? 0) + count
  const all = new Uint32Array(starts.at(-1) ?? 0)
  const ends = starts.slice()
  eachBigram(units, joined, places, common.length, (unit, pair) => {
    const number = numbers.get(pair) ?? 0
    const end = ends[number] ?? 0
    // A unit is entered once for a pair.
    if (end > (starts[number] ?? 0) && all[end - 1] === unit) return
    all[end] = unit
    ends[number] = end + 1
  })
  const wordAt = (place: number) => common[place]?.word ?? ''
  for (const [pair, number] of numbers) {
    const [first, second] = [wordAt(Math.floor(pair / common.length)), wordAt(pair % common.length)]
    const found = all.subarray(starts[number], ends[number])
    const isLeftOut = found.length > maxUnitsOfStopWordBigram && isStopWordBigram(first, second)
    yield [bigramTerm(first, second), isLeftOut ? undefined : found]
  }
}

/**
 * Calls `found` for every pair that is kept where it is, with the places of both among the common words in one number. No
 * generator: there are as many pairs as words in an archive.
 */
function eachBigram(
  units: readonly Uint32Array[],
  joined: readonly Uint32Array[],
  places: Int32Array,
  common: number,
  found: (unit: number, pair: number) => void,
): void {
  for (let unit = 0; unit < units.length; unit++) {
    const numbers = units[unit] ?? none
    let before = -1
    for (let at = 0; at < numbers.length; at++) {
      const place = places[numbers[at] ?? 0] ?? -1
      if (before >= 0 && place >= 0) found(unit, before * common + place)
      before = place
    }
    const pairs = joined[unit] ?? none
    for (let at = 0; at < pairs.length; at += 2) {
      const [first, second] = [places[pairs[at] ?? 0] ?? -1, places[pairs[at + 1] ?? 0] ?? -1]
      if (first >= 0 && second >= 0) found(unit, first * common + second)
    }
  }
}

const none = new Uint32Array()

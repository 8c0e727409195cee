import { pairTerm } from '#lib/search/pairs.ts'
import { isStopWord } from '#lib/text/stopwords.ts'

/**
 * For each pair of neighbouring words, as they are written, the units in which it stands, ascending.
 *
 * @param units for each unit in turn the numbers of its words
 * @param words the words, by number
 */
export function gatherPairs(
  units: readonly Uint32Array[],
  words: readonly string[],
  isCommon: (word: string) => boolean,
): Map<string, number[]> {
  // Common words are few: so a pair is one small number, and needs no text while it is counted.
  const common = words.flatMap((word, number) => (isCommon(word) ? [{ word, number, stop: isStopWord(word) }] : []))
  const places = new Int32Array(words.length).fill(-1)
  for (const [place, { number }] of common.entries()) places[number] = place
  const found = new Map<number, number[]>()
  for (const [unit, numbers] of units.entries()) {
    let before = -1
    for (const number of numbers) {
      const place = places[number] ?? -1
      if (before >= 0 && place >= 0 && !(common[before]?.stop && common[place]?.stop)) {
        const pair = before * common.length + place
        const known = found.get(pair)
        if (!known) found.set(pair, [unit])
        else if (known.at(-1) !== unit) known.push(unit)
      }
      before = place
    }
  }
  const wordAt = (place: number) => common[place]?.word ?? ''
  return new Map(
    [...found].map(([pair, own]) => [
      pairTerm(wordAt(Math.floor(pair / common.length)), wordAt(pair % common.length)),
      own,
    ]),
  )
}

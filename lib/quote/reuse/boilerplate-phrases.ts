import type { SpokenCorpus, SpokenParagraph } from './spoken-corpus.ts'
import { shingleHash } from './winnow.ts'

/** Length of a boilerplate shingle, in words. */
const length = 4
/** Other speakers from which a shingle is boilerplate, */
const otherSpeakers = 2
/** and most documents in which one that is not boilerplate occurs. */
export const mostDocuments = 4

/**
 * Most speakers that are remembered for a shingle: `otherSpeakers`, and those of a joint statement, who are no others.
 */
const mostKept = otherSpeakers + 6
/** Represents every speaker whose name is not known. */
const unknownSpeaker = ''

/** Numbers of words in the row of all words: half-open. */
export type WordRange = readonly [number, number]

/**
 * Distinguishes boilerplate of an office or a time ("the receipts for the fiscal year ending") from somebody's own
 * wording: four words in a row that two other speakers have, too, or that occur in more than `mostDocuments` documents.
 * Gives a function of a passage and its speakers, whose result is the numbers of the passage's words that are in no
 * boilerplate. Only shingles of the passages given are counted, in one pass over all words.
 */
export function withoutBoilerplate(
  { words, paragraphs }: SpokenCorpus,
  passages: readonly WordRange[],
): (passage: WordRange, speakers: readonly string[]) => number[] {
  const uses = new Map<number, ShingleUse>()
  for (const [start, end] of passages)
    for (let at = start; at + length <= end; at++)
      uses.set(shingleHash(words, at, length), { speakers: [], documents: [] })
  for (const paragraph of paragraphs) countUses(words, paragraph, uses)
  return ([start, end], speakers) => {
    const boilerplate = new Set<number>()
    for (let at = start; at + length <= end; at++) {
      const use = uses.get(shingleHash(words, at, length))
      if (!use || !isBoilerplate(use, speakers)) continue
      for (let inside = at; inside < at + length; inside++) boilerplate.add(inside)
    }
    return Array.from({ length: end - start }, (_, index) => start + index).filter((at) => !boilerplate.has(at))
  }
}

/** Who has a shingle and where: counted only until it is clear that it is boilerplate. */
interface ShingleUse {
  speakers: string[]
  /** Numbers of documents in the archive's order. */
  documents: number[]
}

function isBoilerplate({ speakers, documents }: ShingleUse, own: readonly string[]): boolean {
  return documents.length > mostDocuments || speakers.filter((one) => !own.includes(one)).length >= otherSpeakers
}

function countUses(
  words: Uint32Array,
  { start, end, speakers, documentNumber }: SpokenParagraph,
  uses: ReadonlyMap<number, ShingleUse>,
): void {
  for (let at = start; at + length <= end; at++) {
    const use = uses.get(shingleHash(words, at, length))
    if (!use) continue
    for (const speaker of speakers.length > 0 ? speakers : [unknownSpeaker])
      if (use.speakers.length < mostKept && !use.speakers.includes(speaker)) use.speakers.push(speaker)
    if (use.documents.length <= mostDocuments && use.documents.at(-1) !== documentNumber)
      use.documents.push(documentNumber)
  }
}

import { type ComparableWord, comparableWords } from '#lib/quote/words/comparable-words.ts'
import { stemOf } from '#lib/quote/words/stem-of.ts'
import { isContentWord } from '#lib/quote/words/word-senses.ts'
import { sentences } from '#lib/text/sentences.ts'
import { type CandidateWindow, windowsAround } from './candidate-window.ts'
import type { Candidates } from './candidates.ts'
import { locatePassage, type PassageLocation } from './passage-location.ts'

/** Most paragraphs that are compared. */
const mostUnits = 16
/** Weight of a figure, as a multiple of that of a word as rare: it says more of what is meant. */
const figureWeight = 3
/** What the share of one, two and three sentences is multiplied by: further ones have to bring more in common. */
const discountBySentences = [1, 0.8, 0.7]
/** Fewest content words that have to agree. */
const fewestShared = 3

/**
 * The sentence, or up to three in a row, in what was said that has most of the content words and figures of a
 * quotation, in whichever form; undefined where none has enough. Rejects with `LoadError`.
 *
 * @param said finds the paragraphs that are looked through
 * @param leastShare 0 to 1: least share of the quotation's content words, weighted by how rare they are
 */
export async function nearestSpokenPassage(
  quotation: string,
  said: Candidates,
  leastShare: number,
): Promise<PassageLocation | undefined> {
  const words = comparableWords(quotation)
  const units = await said.likeliestUnits(
    words.map(({ text }) => text),
    mostUnits,
    false,
  )
  let best: { place: PassageLocation; share: number } | undefined
  for (const candidate of await windowsAround(units, words, said)) {
    const weights = weightsOf(words, candidate.document.language, said)
    const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
    for (const { start, end, counts } of sentenceWindows(candidate.text)) {
      const shared = sharedWith(weights, candidate, start, end)
      const share = (counts * shared.reduce((sum, weight) => sum + weight, 0)) / Math.max(all, 1)
      if (shared.length < fewestShared || share < Math.max(leastShare, best?.share ?? 0)) continue
      if (!best || share > best.share) best = { place: locatePassage(candidate, start, end), share }
    }
  }
  return best?.place
}

function weightsOf(words: readonly ComparableWord[], language: string, said: Candidates): Map<string, number> {
  return new Map(
    words
      .filter((word) => isFigure(word.text) || isContentWord(word, language))
      .map(({ text }) => [stemOf(text, language), said.idfOf(text) * (isFigure(text) ? figureWeight : 1)]),
  )
}

function isFigure(text: string): boolean {
  return /^\p{Nd}/u.test(text)
}

/** Each sentence, and each with the next one or two in its paragraph: what one speaks of, the next may give a time for. */
function sentenceWindows(text: string): { start: number; end: number; counts: number }[] {
  const all = sentences(text).map(({ start, end }) => ({ start, end: start + text.slice(start, end).trimEnd().length }))
  return all.flatMap(({ start }, index) =>
    discountBySentences.flatMap((counts, more) => {
      const last = all[index + more]
      const isTogether = last !== undefined && !text.slice(start, last.end).includes('\n')
      return isTogether ? [{ start, end: last.end, counts }] : []
    }),
  )
}

function sharedWith(
  weights: ReadonlyMap<string, number>,
  candidate: CandidateWindow,
  start: number,
  end: number,
): number[] {
  const inside = candidate.words.filter((word) => word.start >= start && word.end <= end)
  const terms = new Set(inside.map(({ text }) => stemOf(text, candidate.document.language)))
  return [...weights].flatMap(([term, weight]) => (terms.has(term) ? [weight] : []))
}

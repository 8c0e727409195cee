import { type ComparableWord, comparableWords } from '#lib/quote/words/comparable-words.ts'
import { stemOf } from '#lib/quote/words/stem-of.ts'
import { isContentWord } from '#lib/quote/words/word-senses.ts'
import { sentences } from '#lib/text/sentences.ts'
import type { CandidateFinder } from './candidate-finder.ts'
import { type CandidateWindow, windowsAround } from './candidate-window.ts'
import { locatePassage, type PassageLocation } from './passage-location.ts'

/** Most units that are read. */
const mostUnits = 16
/** A figure says more of what is meant than a word as rare. */
const figureWeight = 3
/** What one, two and three sentences count for: more of them have to have more in common, lest they are only ballast. */
const discountBySentences = [1, 0.8, 0.7]
/** Fewest content words that have to agree. */
const fewestShared = 3

/**
 * The sentence or few of what was said that have most of the meaning of some words, in whichever form, where they have at
 * least a share of it by how rare the words are; undefined where none has. Rejects with `LoadError`.
 */
export async function nearestSpokenPassage(
  quotation: string,
  said: CandidateFinder,
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

function weightsOf(words: readonly ComparableWord[], language: string, said: CandidateFinder): Map<string, number> {
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

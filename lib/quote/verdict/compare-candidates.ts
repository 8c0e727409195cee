import { type Comparison, compareWords } from '#lib/quote/alignment/compare-words.ts'
import type { QuotationDifference } from '#lib/quote/alignment/word-edits.ts'
import type { CandidateFinder } from '#lib/quote/candidates/candidate-finder.ts'
import { type CandidateWindow, windowsAround } from '#lib/quote/candidates/candidate-window.ts'
import { locatePassage, type PassageLocation } from '#lib/quote/candidates/passage-location.ts'
import type { ComparableWord } from '#lib/quote/words/comparable-words.ts'
import { sentences } from '#lib/text/sentences.ts'

/** Words of a quotation with where they are, or what is nearest to them. */
export interface QuotationMatch {
  verdict: Comparison['verdict'] | 'paraphrase'
  similarity: number
  place: PassageLocation
  differences: QuotationDifference[]
}

/** A match with the passage that it is of. */
export interface ComparedCandidate {
  match: QuotationMatch
  candidate: CandidateWindow
}

/** How many paragraphs are compared with the whole, and with each sentence of it. */
const mostWhole = 16
const mostOfSentence = 4
const mostSentences = 12
/** Few words occur together in many paragraphs: more of them are compared where none of these has the quotation. */
const mostOfFew = 48
/** Fewest words of a sentence that is looked for by itself. */
const fewestWords = 4
/** What is merely otherwise comes before what is altered, where it has nearly as much in common. */
const preferred = 0.05

/**
 * The stretches that a quotation may be in, the likest of the whole first. Rejects with `LoadError`.
 *
 * @param isDeep whether to take more of them
 */
export async function findCandidates(
  quotation: string,
  words: readonly ComparableWord[],
  finder: CandidateFinder,
  widely: boolean,
  isDeep = false,
): Promise<CandidateWindow[]> {
  const textsOf = (some: readonly ComparableWord[]) => some.map(({ text }) => text)
  const sentenceWords = sentences(quotation)
    .map(({ start, end }) => words.filter((word) => word.start >= start && word.end <= end))
    .filter(({ length }) => length >= fewestWords)
    .slice(0, mostSentences)
  const found = await Promise.all([
    finder.likeliestUnits(textsOf(words), isDeep ? mostOfFew : mostWhole, widely),
    ...(sentenceWords.length > 1 ? sentenceWords : []).map((sentence) =>
      finder.likeliestUnits(textsOf(sentence), isDeep ? mostWhole : mostOfSentence, widely),
    ),
  ])
  return await windowsAround([...new Set(found.flat())], words, finder)
}

/** Compares the words of a quotation with stretches, the likest first. */
export function compareCandidates(
  quotation: string,
  words: readonly ComparableWord[],
  candidates: readonly CandidateWindow[],
  finder: CandidateFinder,
): ComparedCandidate[] {
  const worth = ({ verdict, similarity }: QuotationMatch) => similarity + (verdict === 'near' ? preferred : 0)
  return candidates
    .map((candidate) => ({ candidate, match: compareWithCandidate(quotation, words, candidate, finder) }))
    .sort(
      (one, other) =>
        Number(other.match.verdict !== 'none') - Number(one.match.verdict !== 'none') ||
        Number(other.match.verdict === 'exact') - Number(one.match.verdict === 'exact') ||
        worth(other.match) - worth(one.match) ||
        compareByDate(one.candidate, other.candidate),
    )
}

/** By date as far as it is known, then by address, so that the earliest comes first. */
export function compareByDate(one: CandidateWindow, other: CandidateWindow): number {
  const key = ({ document }: CandidateWindow) => `${document.date ?? '~'} ${document.url}`
  return key(one) < key(other) ? -1 : 1
}

/** Compares words of a quotation with a stretch. */
export function compareWithCandidate(
  quotation: string,
  words: readonly ComparableWord[],
  candidate: CandidateWindow,
  finder: CandidateFinder,
): QuotationMatch {
  const sources = {
    quotation,
    text: candidate.text,
    language: candidate.document.language,
    isWord: (word: string) => !finder.isUnknown(word),
  }
  const { start, end, ...rest } = compareWords(words, candidate.words, sources)
  return { ...rest, place: locatePassage(candidate, start, end) }
}

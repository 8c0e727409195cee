import { type Comparison, compareWords } from '#lib/quote/alignment/compare-words.ts'
import type { QuotationDifference } from '#lib/quote/alignment/word-edits.ts'
import { type CandidateWindow, windowsAround } from '#lib/quote/candidates/candidate-window.ts'
import type { Candidates } from '#lib/quote/candidates/candidates.ts'
import { locatePassage, type PassageLocation } from '#lib/quote/candidates/passage-location.ts'
import type { ComparableWord } from '#lib/quote/words/comparable-words.ts'
import { sentences } from '#lib/text/sentences.ts'

/** The place where the words of a quotation are, or what is nearest to them, and how they differ from it. */
export interface QuotationMatch {
  verdict: Comparison['verdict'] | 'paraphrase'
  /** 0 to 1. */
  similarity: number
  place: PassageLocation
  differences: QuotationDifference[]
}

/** A match with the window that it is in. */
export interface ComparedCandidate {
  match: QuotationMatch
  candidate: CandidateWindow
}

/** Most paragraphs that are compared with the whole quotation, and with each of its first sentences. */
const mostWhole = 16
const mostOfSentence = 4
const mostSentences = 12
/** Most paragraphs that are compared in a deep search: few words occur together in many. */
const mostOfFew = 48
/** Fewest words of a sentence that is looked for by itself. */
const fewestWords = 4
/** Similarity by which a match that alters nothing comes before one that does. */
const preferred = 0.05

/**
 * The windows of the archive that a quotation may be in, those that have most of it first. Rejects with `LoadError`.
 *
 * @param words words of the quotation
 * @param widely whether words that occur nowhere are looked for in other spellings
 * @param isDeep whether to take more windows
 */
export async function findCandidates(
  quotation: string,
  words: readonly ComparableWord[],
  finder: Candidates,
  widely: boolean,
  isDeep = false,
): Promise<CandidateWindow[]> {
  const textsOf = (some: readonly ComparableWord[]) => some.map(({ text }) => text)
  const sentenceWords = sentences(quotation)
    .map(({ start, end }) => words.filter((word) => word.start >= start && word.end <= end))
    .filter(({ length }) => length >= fewestWords)
    .slice(0, mostSentences)
  const found = await Promise.all([
    finder.likeliestUnits(textsOf(words), isDeep ? mostOfFew : mostWhole, widely, isDeep),
    ...(sentenceWords.length > 1 ? sentenceWords : []).map((sentence) =>
      finder.likeliestUnits(textsOf(sentence), isDeep ? mostWhole : mostOfSentence, widely),
    ),
  ])
  return await windowsAround([...new Set(found.flat())], words, finder)
}

/** Compares the words of a quotation with windows; the best match comes first. */
export function compareCandidates(
  quotation: string,
  words: readonly ComparableWord[],
  candidates: readonly CandidateWindow[],
  finder: Candidates,
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

/**
 * Orders windows by the date of their documents, those without one last, then by address: -1 or 1, as `sort` takes it.
 */
export function compareByDate(one: CandidateWindow, other: CandidateWindow): number {
  const key = ({ document }: CandidateWindow) => `${document.date ?? '~'} ${document.url}`
  return key(one) < key(other) ? -1 : 1
}

/** Compares words of a quotation with a window. */
export function compareWithCandidate(
  quotation: string,
  words: readonly ComparableWord[],
  candidate: CandidateWindow,
  finder: Candidates,
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

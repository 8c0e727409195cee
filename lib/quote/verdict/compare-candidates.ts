import { type Comparison, compareWords } from '#lib/quote/alignment/compare-words.ts'
import type { QuotationDifference } from '#lib/quote/alignment/word-edits.ts'
import type { Passages } from '#lib/quote/candidates/candidate-finder.ts'
import { type Stretch, stretchesAround } from '#lib/quote/candidates/candidate-window.ts'
import { type Place, placeOf } from '#lib/quote/candidates/passage-location.ts'
import type { ComparableWord } from '#lib/quote/words/comparable-words.ts'
import { sentences } from '#lib/text/sentences.ts'

/** Words of a quotation with where they stand, or what is nearest to them. */
export interface Finding {
  verdict: Comparison['verdict'] | 'paraphrase'
  similarity: number
  place: Place
  differences: QuotationDifference[]
}

/** A finding with the passage that it is of. */
export interface ComparedStretch {
  finding: Finding
  stretch: Stretch
}

/** How many paragraphs are compared with the whole, and with each sentence of it. */
const mostWhole = 16
const mostOfSentence = 4
const mostSentences = 12
/** Few words stand together in many paragraphs: more of them are compared where none of these has the quotation. */
const mostOfFew = 48
/** A sentence with fewer words is not looked for by itself. */
const fewestWords = 4
/** What is merely otherwise comes before what is altered, where it has nearly as much in common. */
const preferred = 0.05

/**
 * The stretches that a quotation may stand in, the likest of the whole first. Rejects with `LoadError`.
 *
 * @param isDeep whether to take more of them
 */
export async function candidates(
  quotation: string,
  words: readonly ComparableWord[],
  passages: Passages,
  widely: boolean,
  isDeep = false,
): Promise<Stretch[]> {
  const textsOf = (some: readonly ComparableWord[]) => some.map(({ text }) => text)
  const sentenceWords = sentences(quotation)
    .map(({ start, end }) => words.filter((word) => word.start >= start && word.end <= end))
    .filter(({ length }) => length >= fewestWords)
    .slice(0, mostSentences)
  const found = await Promise.all([
    passages.likeliest(textsOf(words), isDeep ? mostOfFew : mostWhole, widely),
    ...(sentenceWords.length > 1 ? sentenceWords : []).map((sentence) =>
      passages.likeliest(textsOf(sentence), isDeep ? mostWhole : mostOfSentence, widely),
    ),
  ])
  return await stretchesAround([...new Set(found.flat())], words, passages)
}

/** Compares the words of a quotation with stretches, the likest first. */
export function compareAll(
  quotation: string,
  words: readonly ComparableWord[],
  stretches: readonly Stretch[],
  passages: Passages,
): ComparedStretch[] {
  const worth = ({ verdict, similarity }: Finding) => similarity + (verdict === 'near' ? preferred : 0)
  return stretches
    .map((stretch) => ({ stretch, finding: compareWith(quotation, words, stretch, passages) }))
    .sort(
      (one, other) =>
        Number(other.finding.verdict !== 'none') - Number(one.finding.verdict !== 'none') ||
        Number(other.finding.verdict === 'exact') - Number(one.finding.verdict === 'exact') ||
        worth(other.finding) - worth(one.finding) ||
        order(one.stretch, other.stretch),
    )
}

/** By date as far as it is known, then by address, so that the earliest comes first. */
export function order(one: Stretch, other: Stretch): number {
  const key = ({ document }: Stretch) => `${document.date ?? '~'} ${document.url}`
  return key(one) < key(other) ? -1 : 1
}

/** Compares words of a quotation with a stretch. */
export function compareWith(
  quotation: string,
  words: readonly ComparableWord[],
  stretch: Stretch,
  passages: Passages,
): Finding {
  const sources = {
    quotation,
    text: stretch.text,
    language: stretch.document.language,
    isWord: (word: string) => !passages.isUnknown(word),
  }
  const { start, end, ...rest } = compareWords(words, stretch.words, sources)
  return { ...rest, place: placeOf(stretch, start, end) }
}

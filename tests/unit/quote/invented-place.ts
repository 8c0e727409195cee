import { align } from '#lib/quote/alignment/align.ts'
import { type ComparedTexts, readComparedTexts } from '#lib/quote/alignment/compared-texts.ts'
import { type QuotationDifference, type WordEdit, wordEdits } from '#lib/quote/alignment/word-edits.ts'
import type { PassageLocation } from '#lib/quote/candidates/passage-location.ts'
import type { QuoteCheck } from '#lib/quote/verdict/check-quotation.ts'
import type { QuotationMatch } from '#lib/quote/verdict/compare-candidates.ts'
import { comparableWords } from '#lib/quote/words/comparable-words.ts'
import type { HitDocument } from '#lib/search/rank/hit.ts'

/** A place of some words in a speech of Ana Verell, or in what else is given. */
export function placeIn(
  words: { before?: string; said: string; after?: string; voice?: string; paragraph?: string },
  document: Partial<HitDocument> = {},
): PassageLocation {
  return {
    document: {
      id: 'd-1',
      url: '/documents/1/',
      title: 'On the weir',
      kind: 'speech',
      language: 'en',
      date: '1862-03-04',
      speaker: 'Ana Verell',
      ...document,
    },
    unit: 0,
    paragraph: 'p-1',
    number: 1,
    url: '/documents/1/#p-1',
    before: '',
    after: '',
    ...words,
  }
}

/** A quotation put beside a text, and where they differ. */
export function compared(
  quotation: string,
  text: string,
  language = 'en',
): { texts: ComparedTexts; edits: WordEdit[] } {
  const texts = readComparedTexts(comparableWords(quotation), comparableWords(text), language)
  return { texts, edits: wordEdits(align(texts.alignmentInput, true).steps, texts).edits }
}

/** A check that found a place, or nothing. */
export function checkOf(verdict: QuoteCheck['verdict'], given: Partial<QuoteCheck> = {}): QuoteCheck {
  return {
    verdict,
    similarity: 1,
    parts: [],
    alternatives: [],
    searched: { paragraphs: 1200, documents: 1 },
    corpus: 'abc',
    ...given,
  }
}

/** Words that stand in a place. */
export function findingOf(
  verdict: QuotationMatch['verdict'],
  place: PassageLocation,
  differences: readonly QuotationDifference[] = [],
): QuotationMatch {
  return { verdict, similarity: 0.9, place, differences: [...differences] }
}

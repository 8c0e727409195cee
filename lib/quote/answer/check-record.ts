import type { QuotationDifference } from '#lib/quote/alignment/word-edits.ts'
import type { QuoteCheck, Verdict } from '#lib/quote/verdict/check-quotation.ts'
import type { QuotationMatch } from '#lib/quote/verdict/compare-candidates.ts'

/**
 * A difference without `saidAt`: that is a place in the text of several paragraphs put together, which is not given
 * away.
 */
type DifferenceRecord = Omit<QuotationDifference, 'saidAt'>

/** Where words are, as plain values for JSON. */
interface MatchRecord {
  verdict: QuotationMatch['verdict']
  similarity: number
  /** Ids of the document and of the paragraph that has most of the words. */
  document: string
  paragraph: string
  url: string
  title: string
  date: string | null
  speaker: string | string[] | null
  /** The words as they are in the archive. */
  said: string
  differences: DifferenceRecord[]
}

/** The outcome of checking a quotation, as plain values for JSON. */
export interface CheckRecord extends Partial<Omit<MatchRecord, 'verdict' | 'similarity' | 'differences'>> {
  verdict: Verdict
  similarity: number
  /** Empty for a composed quotation and for one said in part: each of `parts` has its own. */
  differences: DifferenceRecord[]
  /** Of a composed quotation, or one said in part, in its order, each with its words as they are quoted. */
  parts: (MatchRecord & { quoted: string })[]
  alternatives: MatchRecord[]
  /** Set where words are too common for it to be said that they are not there. */
  isTooCommon?: true
  searched: QuoteCheck['searched']
  corpus: string
}

/**
 * The outcome of checking a quotation as plain values for JSON. `origin` goes before addresses: `https://example.org`,
 * or nothing where it is not known.
 */
export function checkRecord(check: QuoteCheck, origin: string): CheckRecord {
  const { verdict, similarity, found, parts, alternatives, searched, corpus, isTooCommon } = check
  return {
    ...(found && matchRecord(found, origin)),
    verdict,
    similarity,
    differences: parts.length > 0 || !found ? [] : found.differences.map(differenceRecord),
    parts: parts.map((part) => ({ quoted: part.words, ...matchRecord(part, origin) })),
    alternatives: alternatives.map((other) => matchRecord(other, origin)),
    ...(isTooCommon && { isTooCommon }),
    searched,
    corpus,
  }
}

function matchRecord({ verdict, similarity, place, differences }: QuotationMatch, origin: string): MatchRecord {
  const { document, paragraph, url, said } = place
  return {
    verdict,
    similarity,
    document: document.id,
    paragraph,
    url: origin + url,
    title: document.title,
    date: document.date ?? null,
    speaker: document.speaker ?? null,
    said,
    differences: differences.map(differenceRecord),
  }
}

function differenceRecord({ saidAt: _, ...difference }: QuotationDifference): DifferenceRecord {
  return difference
}

import { totalWeight } from '#lib/quote/alignment/word-edits.ts'
import type { CandidateWindow } from '#lib/quote/candidates/candidate-window.ts'
import type { Candidates } from '#lib/quote/candidates/candidates.ts'
import type { ComparableWord } from '#lib/quote/words/comparable-words.ts'
import { isContentWord } from '#lib/quote/words/word-senses.ts'
import { compareWithCandidate, type QuotationMatch } from './compare-candidates.ts'
import { findParts, type QuotationPart } from './quotation-parts.ts'

/** A part of a quotation that was said, with its words and where they begin in the quotation. */
export interface PartMatch extends QuotationMatch {
  words: string
  /** In UTF-16 units. */
  from: number
}

/** What of a quotation occurs in several places, or only in part. */
export interface AssembledParts {
  /** `composed`: all of it occurs somewhere; `part`: a part that a reader would see; `none`: less. */
  verdict: 'composed' | 'part' | 'none'
  /** The share of its words, by weight, that was found: 0 to 1. */
  similarity: number
  /** The share of `found`: 0 to 1. */
  longest: number
  /** The longest part that was said as it is quoted, else the longest of all. */
  found: QuotationMatch
  /** In the order of the quotation. */
  parts: PartMatch[]
}

/** Least share of a composed quotation that its parts have together. */
const composedFrom = 0.9
/** Least share of a part that is reported, and of a passage that is named as the nearest. */
const [partFrom, nearestFrom] = [0.4, 0.3]

/**
 * Looks for the parts of a quotation; undefined where none occurs anywhere, or so little that a reader would not see
 * it. Rejects with `LoadError`.
 *
 * @param words words of the quotation
 * @param candidates windows that are looked through besides those that are found for each part
 */
export async function assembleParts(
  quotation: string,
  words: readonly ComparableWord[],
  candidates: readonly CandidateWindow[],
  finder: Candidates,
): Promise<AssembledParts | undefined> {
  const all = totalWeight(words)
  const found = (await findParts(words, candidates, finder))
    .map((part) => ({ part, match: matchOf(part, words, quotation, finder) }))
    .filter(({ match }) => match.verdict !== 'none')
  const share = (some: typeof found) => some.reduce((sum, { part }) => sum + part.common, 0) / all
  const longest = (some: typeof found) =>
    some.reduce<(typeof found)[number] | undefined>(
      (most, one) => (one.part.common > (most?.part.common ?? 0) ? one : most),
      undefined,
    )
  const main = longest(found.filter(isSaid)) ?? longest(found)
  if (!main) return undefined
  const isComplete =
    found.every(({ part }) => part.isWhole) &&
    coversAll(
      found.map(({ part }) => part),
      words,
    )
  const reported = isComplete ? found : found.filter((one) => one === main || (one.part.isWhole && isSaid(one)))
  const verdict =
    isComplete && found.length > 1 && share(found) >= composedFrom
      ? 'composed'
      : isSaid(main) && (main.part.common >= all * partFrom || isSentence(main.part, words))
        ? 'part'
        : 'none'
  if (verdict === 'none' && main.part.common < all * nearestFrom) return undefined
  return {
    verdict,
    similarity: Math.round(share(reported) * 1000) / 1000,
    longest: main.part.common / all,
    found: main.match,
    parts: verdict === 'none' ? [] : reported.map(({ match }) => match),
  }
}

/**
 * Whether a part was said as it is quoted, or is long enough to be no chance though something in it is altered.
 */
function isSaid({ part, match }: { part: QuotationPart; match: QuotationMatch }): boolean {
  return match.verdict !== 'altered' || part.isWhole
}

/** Whether no content word is left over between the parts. */
function coversAll(parts: readonly QuotationPart[], words: readonly ComparableWord[]): boolean {
  const language = parts[0]?.candidate.document.language ?? 'en'
  return words.every(
    (word, at) => !isContentWord(word, language) || parts.some(({ quoted: { from, to } }) => at >= from && at < to),
  )
}

/** Whether a part is one or more whole sentences of the quotation. */
function isSentence({ quoted: { from, to }, isWhole }: QuotationPart, words: readonly ComparableWord[]): boolean {
  return isWhole && words[from]?.startsSentence === true && (words[to] === undefined || words[to].startsSentence)
}

function matchOf(
  { quoted, candidate }: QuotationPart,
  words: readonly ComparableWord[],
  quotation: string,
  finder: Candidates,
): PartMatch {
  const own = words.slice(quoted.from, quoted.to)
  const from = own[0]?.start ?? 0
  return {
    ...compareWithCandidate(quotation, own, candidate, finder),
    words: quotation.slice(from, own.at(-1)?.end ?? from),
    from,
  }
}

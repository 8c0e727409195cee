import { totalWeight } from '#lib/quote/alignment/word-edits.ts'
import type { CandidateWindow } from '#lib/quote/candidates/candidate-window.ts'
import type { Candidates } from '#lib/quote/candidates/candidates.ts'
import { type ComparableWord, comparableWords } from '#lib/quote/words/comparable-words.ts'
import { lazyImport } from '#lib/search/storage/lazy-import.ts'
import type { AssembledParts, PartMatch } from './assemble-parts.ts'
import { type ComparedCandidate, compareCandidates, findCandidates, type QuotationMatch } from './compare-candidates.ts'
import type { Paraphrase } from './paraphrase.ts'

/**
 * `exact`, `near` (with differences), `altered` (something else is said): it occurs in one place; `composed`: its parts
 * are in different places; `paraphrase`: one sentence has most of what it speaks of; `part`: only a part of it was said.
 */
export type Verdict = 'exact' | 'near' | 'altered' | 'composed' | 'paraphrase' | 'part' | 'none'

/** What became of a quotation. */
export interface QuoteCheck {
  verdict: Verdict
  /**
   * 0 to 1, see `Comparison`; of a composed quotation and one said in part the share of it that was found, of a
   * paraphrase that of its content words.
   */
  similarity: number
  /**
   * Where it is; of a composed quotation, or one said in part, its longest part. For `none` what is nearest, where a
   * reader would see that it is near, else undefined.
   */
  found?: QuotationMatch
  /** The parts of a composed quotation, or of one said in part, that were found, in its order; else empty. */
  parts: PartMatch[]
  /** Other places where it is, best first, at most five. */
  alternatives: QuotationMatch[]
  /**
   * Set for `none` where all its words are so common that not every paragraph which has them could be compared: then it can't be
   * said that they are not there.
   */
  isTooCommon?: true
  /** How much of the archive was looked through. */
  searched: { paragraphs: number; documents: number }
  /** The hash that names the state of the archive. */
  corpus: string
}

/** What only a quotation needs that does not occur as it is: a browser loads it then. */
const loadParts = lazyImport(() => import('./assemble-parts.ts'))
const loadReordered = lazyImport(() => import('./reordered-parts.ts'))
const loadParaphrase = lazyImport(() => import('./paraphrase.ts'))

/** Most alternatives. */
const mostAlternatives = 5
/** Largest difference in similarity from the best match at which another is shown as an alternative. */
const nearlyAsSimilar = 0.1
/** Least weight and fewest words of an unmatched piece that is looked for elsewhere. */
const leastUnmatchedWeight = 3
const fewestUnmatchedWords = 4
/** Words of a quotation up to which more paragraphs are compared, since few words occur together in many. */
const fewWords = 20
/** Share of what a paraphrase has from which on a part that was said is reported in its place. */
const mostOfParaphrase = 0.8

type Outcome = Pick<QuoteCheck, 'verdict' | 'similarity' | 'found' | 'parts'>

/**
 * Looks for a quotation in the archive, or in the part of it that `finder` looks through. Words that occur nowhere are
 * looked for in other spellings where nothing is found without. Rejects with `LoadError` where a part of the index
 * can't be read: there is no verdict on less than was to be searched.
 */
export async function checkQuotation(quotation: string, finder: Candidates): Promise<QuoteCheck> {
  const words = comparableWords(quotation)
  const { searched, corpus } = finder
  const answer = { alternatives: [], searched, corpus }
  let nearest: Outcome = { verdict: 'none', similarity: 0, parts: [] }
  for (const widely of [false, true]) {
    let candidates = await findCandidates(quotation, words, finder, widely)
    let compared = compareCandidates(quotation, words, candidates, finder)
    if (!isMatched(compared[0]) && words.length <= fewWords) {
      candidates = await findCandidates(quotation, words, finder, widely, true)
      compared = compareCandidates(quotation, words, candidates, finder)
    }
    const [best] = compared
    const isFound = isMatched(best)
    if (isFound && (best.match.verdict === 'exact' || !hasUnmatchedPiece(best.match, quotation)))
      return { ...answer, ...wholeMatch(best), alternatives: others(compared) }
    const { assembleParts } = await loadParts()
    const together = await assembleParts(quotation, words, candidates, finder)
    if (together?.verdict === 'composed') {
      const { reorderedParts } = await loadReordered()
      return { ...answer, ...(reorderedParts(words, candidates, finder, together) ?? asOutcome(together)) }
    }
    if (isFound) return { ...answer, ...wholeMatch(best), alternatives: others(compared) }
    const outcome = await partOrParaphrase(words, candidates, finder, together)
    if (outcome.verdict !== 'none') return { ...answer, ...outcome }
    if (outcome.similarity > nearest.similarity) nearest = outcome
    if (!words.some(({ text }) => finder.isUnknown(text))) break
  }
  const isTooCommon = finder.wasCutShort(words.map(({ text }) => text))
  return { ...answer, ...nearest, ...(isTooCommon && nearest.verdict === 'none' && { isTooCommon }) }
}

function isMatched(best: ComparedCandidate | undefined): best is ComparedCandidate {
  return best !== undefined && best.match.verdict !== 'none'
}

function wholeMatch({ match }: ComparedCandidate): Outcome {
  const { verdict, similarity } = match
  return { verdict, similarity, found: match, parts: [] }
}

function others(compared: readonly ComparedCandidate[]): QuotationMatch[] {
  const [best] = compared
  return compared
    .slice(1)
    .map(({ match }) => match)
    .filter(
      ({ verdict, similarity }) => verdict !== 'none' && similarity >= (best?.match.similarity ?? 0) - nearlyAsSimilar,
    )
    .slice(0, mostAlternatives)
}

/** Whether enough words in a row are not where the others are, so that they may be from elsewhere. */
function hasUnmatchedPiece({ differences }: QuotationMatch, quotation: string): boolean {
  return differences.some(({ kind, quotedAt }) => {
    if (kind !== 'added' && kind !== 'replaced') return false
    const piece = comparableWords(quotation.slice(quotedAt.start, quotedAt.end))
    return piece.length >= fewestUnmatchedWords && totalWeight(piece) >= leastUnmatchedWeight
  })
}

/** What there is of a quotation that occurs nowhere as it is: a part, another wording, or something near. */
async function partOrParaphrase(
  words: readonly ComparableWord[],
  candidates: readonly CandidateWindow[],
  finder: Candidates,
  together: AssembledParts | undefined,
): Promise<Outcome> {
  const { findParaphrase } = await loadParaphrase()
  const paraphrase = findParaphrase(words, candidates, finder)
  const isPart = together?.verdict === 'part'
  if (paraphrase?.isParaphrase && !(isPart && together.longest >= paraphrase.share * mostOfParaphrase)) {
    return { verdict: 'paraphrase', similarity: paraphrase.match.similarity, found: paraphrase.match, parts: [] }
  }
  return together && (isPart || !paraphrase?.isNear) ? asOutcome(together) : nearestOf(paraphrase)
}

function asOutcome({ longest: _, ...outcome }: AssembledParts): Outcome {
  return outcome
}

function nearestOf(paraphrase: Paraphrase | undefined): Outcome {
  if (!paraphrase?.isNear) return { verdict: 'none', similarity: 0, parts: [] }
  const { match } = paraphrase
  return { verdict: 'none', similarity: match.similarity, found: { ...match, verdict: 'none' }, parts: [] }
}

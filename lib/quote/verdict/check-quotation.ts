import { totalWeight } from '#lib/quote/alignment/word-edits.ts'
import type { Passages } from '#lib/quote/candidates/candidate-finder.ts'
import type { Stretch } from '#lib/quote/candidates/candidate-window.ts'
import { type ComparableWord, comparableWords } from '#lib/quote/words/comparable-words.ts'
import { later } from '#lib/search/storage/later.ts'
import type { PartFinding, PutTogether } from './assemble-parts.ts'
import { type ComparedStretch, candidates, compareAll, type Finding } from './compare-candidates.ts'
import type { Paraphrase } from './paraphrase.ts'

/**
 * `exact`, `near` (with differences), `altered` (something else is said): it stands in one place; `composed`: its parts
 * stand in different places; `paraphrase`: one sentence has most of what it speaks of; `part`: only a part of it was said.
 */
export type Verdict = 'exact' | 'near' | 'altered' | 'composed' | 'paraphrase' | 'part' | 'none'

/** What became of a quotation. */
export interface QuoteCheck {
  verdict: Verdict
  /** 0 to 1, see `Comparison`; of a composed one and of a part the share of it that was found. */
  similarity: number
  /**
   * Where it stands: of a composed one its longest part; for `none` what is nearest, where a reader would see that it is;
   * else undefined.
   */
  found?: Finding
  /** Of a composed one and of `part` the parts that were said, in its order. */
  parts: PartFinding[]
  /** Where else it stands, best first, at most five. */
  alternatives: Finding[]
  searched: { paragraphs: number; documents: number }
  /** The hash that names the state of the archive. */
  corpus: string
}

/** What a quotation needs that does not stand somewhere as it is. */
const loadParts = later(() => import('./assemble-parts.ts'))
const loadParaphrase = later(() => import('./paraphrase.ts'))

const mostAlternatives = 5
/** Another place is shown where it has nearly as much in common. */
const alike = 0.1
/** Words left over in one piece that have this weight, so many of them, are looked for elsewhere. */
const leftOver = 3
const fewestWords = 4
/** Of a quotation of so few words more paragraphs are compared. */
const fewWords = 20
/** A part that has so much of what stands in one sentence tells more than that it is a paraphrase of it. */
const mostOfParaphrase = 0.8

type Outcome = Pick<QuoteCheck, 'verdict' | 'similarity' | 'found' | 'parts'>

/**
 * Looks for a quotation in the archive. Rejects with `LoadError` where a part of the index can't be read: there is no
 * verdict with something silently missing.
 */
export async function checkQuotation(quotation: string, passages: Passages): Promise<QuoteCheck> {
  const words = comparableWords(quotation)
  const { searched, corpus } = passages
  const answer = { alternatives: [], searched, corpus }
  let nearest: Outcome = { verdict: 'none', similarity: 0, parts: [] }
  for (const widely of [false, true]) {
    let stretches = await candidates(quotation, words, passages, widely)
    let compared = compareAll(quotation, words, stretches, passages)
    if (!isStanding(compared[0]) && words.length <= fewWords) {
      stretches = await candidates(quotation, words, passages, widely, true)
      compared = compareAll(quotation, words, stretches, passages)
    }
    const [best] = compared
    const isFound = isStanding(best)
    if (isFound && (best.finding.verdict === 'exact' || !hasLeftOver(best.finding, quotation)))
      return { ...answer, ...whole(best), alternatives: others(compared) }
    const { putTogether } = await loadParts()
    const together = await putTogether(quotation, words, stretches, passages)
    if (together?.verdict === 'composed') return { ...answer, ...asOutcome(together) }
    if (isFound) return { ...answer, ...whole(best), alternatives: others(compared) }
    const outcome = await beyondWords(words, stretches, passages, together)
    if (outcome.verdict !== 'none') return { ...answer, ...outcome }
    if (outcome.similarity > nearest.similarity) nearest = outcome
    if (!words.some(({ text }) => passages.isUnknown(text))) break
  }
  return { ...answer, ...nearest }
}

function isStanding(best: ComparedStretch | undefined): best is ComparedStretch {
  return best !== undefined && best.finding.verdict !== 'none'
}

function whole({ finding }: ComparedStretch): Outcome {
  const { verdict, similarity } = finding
  return { verdict, similarity, found: finding, parts: [] }
}

function others(compared: readonly ComparedStretch[]): Finding[] {
  const [best] = compared
  return compared
    .slice(1)
    .map(({ finding }) => finding)
    .filter(({ verdict, similarity }) => verdict !== 'none' && similarity >= (best?.finding.similarity ?? 0) - alike)
    .slice(0, mostAlternatives)
}

/** Whether so many words in one piece stand not where the others do that they may stand elsewhere. */
function hasLeftOver({ differences }: Finding, quotation: string): boolean {
  return differences.some(({ kind, quotedAt }) => {
    if (kind !== 'added' && kind !== 'replaced') return false
    const piece = comparableWords(quotation.slice(quotedAt.start, quotedAt.end))
    return piece.length >= fewestWords && totalWeight(piece) >= leftOver
  })
}

/** What there is of a quotation that stands nowhere as it is: a part, another wording, or something near. */
async function beyondWords(
  words: readonly ComparableWord[],
  stretches: readonly Stretch[],
  passages: Passages,
  together: PutTogether | undefined,
): Promise<Outcome> {
  const { findParaphrase } = await loadParaphrase()
  const paraphrase = findParaphrase(words, stretches, passages)
  const isPart = together?.verdict === 'part'
  if (paraphrase?.isParaphrase && !(isPart && together.longest >= paraphrase.share * mostOfParaphrase)) {
    return { verdict: 'paraphrase', similarity: paraphrase.finding.similarity, found: paraphrase.finding, parts: [] }
  }
  return together && (isPart || !paraphrase?.isNear) ? asOutcome(together) : nearestOf(paraphrase)
}

function asOutcome({ longest: _, ...outcome }: PutTogether): Outcome {
  return outcome
}

function nearestOf(paraphrase: Paraphrase | undefined): Outcome {
  if (!paraphrase?.isNear) return { verdict: 'none', similarity: 0, parts: [] }
  const { finding } = paraphrase
  return { verdict: 'none', similarity: finding.similarity, found: { ...finding, verdict: 'none' }, parts: [] }
}

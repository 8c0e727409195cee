import { sentences } from '#lib/text/sentences.ts'
import { type Comparison, compareWords } from './compare.ts'
import { findParts, type Part } from './parts.ts'
import type { Passages } from './passages.ts'
import { type Place, placeOf } from './place.ts'
import { type SaidWord, saidWords } from './said-words.ts'
import { type Difference, weigh } from './segments.ts'
import { type Stretch, stretchesAround } from './stretch.ts'

export type Verdict = 'exact' | 'near' | 'altered' | 'composed' | 'none'

/** Words of a quotation with where they stand, or what is nearest to them. */
export interface Finding {
  verdict: Comparison['verdict']
  similarity: number
  place: Place
  differences: Difference[]
}

/** A part of a composed quotation, with its words and where they begin in the quotation. */
export interface PartFinding extends Finding {
  words: string
  from: number
}

/** What became of a quotation. */
export interface QuoteCheck {
  verdict: Verdict
  /** 0 to 1, see `Comparison`; of a composed one the share of it that was found. */
  similarity: number
  /** Where it stands: of a composed one its longest part, for `none` what is nearest; undefined where nothing is. */
  found?: Finding
  /** The parts of a composed one in its order. */
  parts: PartFinding[]
  /** Where else it stands, best first, at most five. */
  alternatives: Finding[]
  searched: { paragraphs: number; documents: number }
  /** The hash that names the state of the archive. */
  corpus: string
}

/** How many paragraphs are compared with the whole, and with each sentence of it. */
const mostWhole = 16
const mostOfSentence = 4
const mostSentences = 12
const mostAlternatives = 5
/** Another place is shown where it has nearly as much in common. */
const alike = 0.1
/** A sentence with fewer words is not looked for by itself. */
const fewestWords = 4
/** What has to be found of a composed quotation. */
const composedFrom = 0.9
/** Words left over in one piece that have this weight are looked for elsewhere. */
const leftOver = 3

/**
 * Looks for a quotation in the archive. Rejects with `LoadError` where a part of the index can't be read: there is no
 * verdict with something silently missing.
 */
export async function checkQuotation(quotation: string, passages: Passages): Promise<QuoteCheck> {
  const words = saidWords(quotation)
  const { searched, corpus } = passages
  const answer = { parts: [], alternatives: [], searched, corpus }
  for (const widely of [false, true]) {
    const stretches = await candidates(quotation, words, passages, widely)
    const compared = compareAll(quotation, words, stretches)
    const [best] = compared
    if (best?.finding.verdict === 'exact') return { ...whole(compared), ...answer, alternatives: others(compared) }
    if (!best || best.finding.verdict === 'none' || hasLeftOver(best.finding, quotation)) {
      const composed = await compose(quotation, words, stretches, passages)
      if (composed) return { ...answer, ...composed }
    }
    if (best && best.finding.verdict !== 'none')
      return { ...whole(compared), ...answer, alternatives: others(compared) }
    if (widely || !words.some(({ text }) => passages.isUnknown(text))) return { ...answer, ...whole(compared) }
  }
  return { verdict: 'none', similarity: 0, ...answer }
}

interface Compared {
  finding: Finding
  stretch: Stretch
}

function whole([best]: readonly Compared[]): Pick<QuoteCheck, 'verdict' | 'similarity' | 'found'> {
  if (!best) return { verdict: 'none', similarity: 0 }
  return { verdict: best.finding.verdict, similarity: best.finding.similarity, found: best.finding }
}

function others(compared: readonly Compared[]): Finding[] {
  const [best] = compared
  return compared
    .slice(1)
    .map(({ finding }) => finding)
    .filter(({ verdict, similarity }) => verdict !== 'none' && similarity >= (best?.finding.similarity ?? 0) - alike)
    .slice(0, mostAlternatives)
}

async function candidates(
  quotation: string,
  words: readonly SaidWord[],
  passages: Passages,
  widely: boolean,
): Promise<Stretch[]> {
  const textsOf = (some: readonly SaidWord[]) => some.map(({ text }) => text)
  const sentenceWords = sentences(quotation)
    .map(({ start, end }) => words.filter((word) => word.start >= start && word.end <= end))
    .filter(({ length }) => length >= fewestWords)
    .slice(0, mostSentences)
  const found = await Promise.all([
    passages.likeliest(textsOf(words), mostWhole, widely),
    ...(sentenceWords.length > 1 ? sentenceWords : []).map((sentence) =>
      passages.likeliest(textsOf(sentence), mostOfSentence, widely),
    ),
  ])
  return await stretchesAround([...new Set(found.flat())], words, passages)
}

/** Compares the quotation with the stretches, the likest first. */
function compareAll(quotation: string, words: readonly SaidWord[], stretches: readonly Stretch[]): Compared[] {
  return stretches
    .map((stretch) => ({ stretch, finding: compareWith(quotation, words, stretch) }))
    .sort(
      (one, other) =>
        Number(other.finding.verdict !== 'none') - Number(one.finding.verdict !== 'none') ||
        other.finding.similarity - one.finding.similarity ||
        order(one.stretch, other.stretch),
    )
}

/** By date as far as it is known, then by address, so that the earliest comes first. */
function order(one: Stretch, other: Stretch): number {
  const key = ({ document }: Stretch) => `${document.date ?? '~'} ${document.url}`
  return key(one) < key(other) ? -1 : 1
}

function compareWith(quotation: string, words: readonly SaidWord[], stretch: Stretch): Finding {
  const sources = { quotation, text: stretch.text, language: stretch.document.language }
  const { start, end, ...rest } = compareWords(words, stretch.words, sources)
  return { ...rest, place: placeOf(stretch, start, end) }
}

/** Whether so many words in one piece stand not where the others do that they may stand elsewhere. */
function hasLeftOver({ differences }: Finding, quotation: string): boolean {
  return differences.some(({ kind, quotedAt }) => {
    if (kind !== 'added' && kind !== 'replaced') return false
    const piece = saidWords(quotation.slice(quotedAt.start, quotedAt.end))
    return piece.length >= fewestWords && weigh(piece) >= leftOver
  })
}

async function compose(
  quotation: string,
  words: readonly SaidWord[],
  stretches: readonly Stretch[],
  passages: Passages,
): Promise<Pick<QuoteCheck, 'verdict' | 'similarity' | 'found' | 'parts'> | undefined> {
  const found = await findParts(words, stretches, passages)
  const all = weigh(words)
  const common = found.reduce((sum, part) => sum + part.common, 0)
  if (found.length < 2 || common < all * composedFrom) return undefined
  const parts = found.map((part) => finding(part, words, quotation))
  const longest = found.reduce((most, part, index) => (part.common > (found[most]?.common ?? 0) ? index : most), 0)
  const main = parts[longest]
  return {
    verdict: 'composed',
    similarity: Math.round((common / all) * 1000) / 1000,
    ...(main && { found: main }),
    parts,
  }
}

function finding({ quoted, stretch }: Part, words: readonly SaidWord[], quotation: string): PartFinding {
  const own = words.slice(quoted.from, quoted.to)
  const compared = compareWith(quotation, own, stretch)
  const from = own[0]?.start ?? 0
  return { ...compared, words: quotation.slice(from, own.at(-1)?.end ?? from), from }
}

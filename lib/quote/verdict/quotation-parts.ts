import { type AlignmentStep, align } from '#lib/quote/alignment/align.ts'
import { bestWindow } from '#lib/quote/alignment/best-window.ts'
import { readComparedTexts } from '#lib/quote/alignment/compared-texts.ts'
import { totalWeight, type WordSpan } from '#lib/quote/alignment/word-edits.ts'
import { type CandidateWindow, windowsAround } from '#lib/quote/candidates/candidate-window.ts'
import type { Candidates } from '#lib/quote/candidates/candidates.ts'
import type { ComparableWord } from '#lib/quote/words/comparable-words.ts'
import { isContentWord } from '#lib/quote/words/word-senses.ts'
import { compareByDate } from './compare-candidates.ts'

/** A part of a quotation and the window that it is in. */
export interface QuotationPart {
  /** Numbers of its words in the quotation. */
  quoted: WordSpan
  candidate: CandidateWindow
  /** Weight of its words that agree. */
  common: number
  /** Whether it is enough to be one of the parts of a composed quotation. */
  isWhole: boolean
}

/**
 * A part has at least `fewestWords` words that agree, `fewestContentWords` of them content words; or fewer, if all are
 * content words; or `manyWords`, one of them a content word.
 */
const fewestWords = 4
const fewestContentWords = 2
const manyWords = 6
/**
 * A part of a composed quotation has at least `fewestOfWhole` words, of which `leastWeight` by weight agree; less where
 * it is a whole sentence of the quotation, or divided from the rest by an ellipsis.
 */
const fewestOfWhole = 5
const leastWeight = 4.5
const leastOfSentence = 3
/** Most parts that are looked for. */
const mostParts = 8
/** Most paragraphs that are compared with words of which the parts are looked for, */
const mostUnits = 6
/** most of up to `fewOwn` words, since few words occur together in many, */
const fewOwn = 12
const mostOfFew = 16
/** and most of the first and the last `endLength` of more words. */
const mostOfEnd = 4
const endLength = 8
/** Most words of the text that a part may leave out in a row. */
const mostLeftOut = 2
/** Penalty for each differing word of a part, in weight of words. */
const eachDifference = 0.3

/**
 * Looks for the parts of a quotation that occur somewhere: what agrees best with any window is taken out, and what is
 * before and behind it looked for again. In the order of the quotation; what occurs nowhere is left out. Rejects with
 * `LoadError`.
 *
 * @param known windows that are looked through besides those that are found for each part
 */
export async function findParts(
  words: readonly ComparableWord[],
  known: readonly CandidateWindow[],
  finder: Candidates,
): Promise<QuotationPart[]> {
  const parts: QuotationPart[] = []
  const open: WordSpan[] = [{ from: 0, to: words.length }]
  while (open.length > 0 && parts.length < mostParts) {
    const span = open.shift()
    if (!span || span.to - span.from < fewestContentWords) continue
    const own = words.slice(span.from, span.to)
    const part = bestPart(words, span, [...known, ...(await candidatesFor(own, finder))])
    if (!part) continue
    parts.push(part)
    open.push({ from: span.from, to: part.quoted.from }, { from: part.quoted.to, to: span.to })
  }
  return parts.sort((one, other) => one.quoted.from - other.quoted.from)
}

/** Windows that some words may be in: all of them together, those at the beginning, those at the end. */
async function candidatesFor(own: readonly ComparableWord[], finder: Candidates): Promise<CandidateWindow[]> {
  const ends = own.length > endLength ? [own.slice(0, endLength), own.slice(-endLength)] : []
  const units = await Promise.all([
    finder.likeliestUnits(textsOf(own), own.length > fewOwn ? mostUnits : mostOfFew, false),
    ...ends.map((end) => finder.likeliestUnits(textsOf(end), mostOfEnd, false)),
  ])
  return await windowsAround([...new Set(units.flat())], own, finder)
}

function textsOf(words: readonly ComparableWord[]): string[] {
  return words.map(({ text }) => text)
}

/** The part of a span of a quotation that agrees best with one of the windows; undefined where none agrees enough. */
function bestPart(
  words: readonly ComparableWord[],
  span: WordSpan,
  candidates: readonly CandidateWindow[],
): QuotationPart | undefined {
  let best: { part: QuotationPart; worth: number } | undefined
  const own = words.slice(span.from, span.to)
  for (const candidate of candidates) {
    const { language } = candidate.document
    const { from, to } = bestWindow(own, candidate.words)
    const texts = readComparedTexts(own, candidate.words.slice(from, to), language)
    for (const steps of contiguousBlocks(align(texts.alignmentInput, false).steps, own, language)) {
      const same = steps.flatMap(({ quoted, wordMatch }) =>
        quoted !== undefined && wordMatch !== 'different' ? [quoted] : [],
      )
      const [first, last] = [same[0], same.at(-1)]
      if (first === undefined || last === undefined) continue
      const common = totalWeight(same.flatMap((at) => own[at] ?? []))
      const contentWords = same.filter((at) => own[at] && isContentWord(own[at], language)).length
      const isKnown = contentWords >= fewestContentWords || (contentWords > 0 && same.length >= manyWords)
      if (!isKnown || (same.length < fewestWords && contentWords < same.length)) continue
      const quoted = { from: span.from + first, to: span.from + last + 1 }
      const worth = common - eachDifference * steps.filter(({ wordMatch }) => wordMatch !== 'same').length
      if (best && (best.worth > worth || (best.worth === worth && compareByDate(best.part.candidate, candidate) <= 0)))
        continue
      best = { worth, part: { quoted, candidate, common, isWhole: isWhole(words, quoted, common) } }
    }
  }
  return best?.part
}

/**
 * An alignment divided where the quotation has a content word of its own, or leaves out more than `mostLeftOut` words.
 */
function contiguousBlocks(
  steps: readonly AlignmentStep[],
  own: readonly ComparableWord[],
  language: string,
): AlignmentStep[][] {
  const blocks: AlignmentStep[][] = [[]]
  let leftOut = 0
  for (const step of steps) {
    const word = step.quoted === undefined ? undefined : own[step.quoted]
    leftOut = word ? 0 : leftOut + 1
    const isOwn = word !== undefined && step.wordMatch === 'different' && isContentWord(word, language)
    if (isOwn || leftOut > mostLeftOut) blocks.push([])
    else blocks.at(-1)?.push(step)
  }
  return blocks
}

function isWhole(words: readonly ComparableWord[], { from, to }: WordSpan, common: number): boolean {
  const isBound = (word: ComparableWord | undefined) => word === undefined || word.startsSentence || word.afterEllipsis
  const least = isBound(words[from]) && isBound(words[to]) ? leastOfSentence : leastWeight
  return to - from >= fewestOfWhole && common >= least
}

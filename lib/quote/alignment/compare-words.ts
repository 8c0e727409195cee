import type { ComparableWord } from '#lib/quote/words/comparable-words.ts'
import { align } from './align.ts'
import { type Alteration, alterationOf, isClauseLeftOut } from './alteration.ts'
import { bestWindow } from './best-window.ts'
import { type ComparedTexts, readComparedTexts } from './compared-texts.ts'
import { markMovedEnds } from './moved-ends.ts'
import { omittedNegations } from './omitted-negation.ts'
import { findUnsupportedWords, type UnsupportedWords } from './unsupported-words.ts'
import { type QuotationDifference, textSpanOf, totalWeight, type WordEdit, wordEdits } from './word-edits.ts'

/** How a quotation agrees with a text. */
export interface Comparison {
  verdict: 'exact' | 'near' | 'altered' | 'none'
  /** 0 to 1: the share of words, stop words counted half, that the quotation and what was said have in common. */
  similarity: number
  /** Where in the text it is, or what is nearest to it: half-open, in UTF-16 units. */
  start: number
  end: number
  /** In the order of the quotation; empty where it is exact. */
  differences: QuotationDifference[]
}

/**
 * Least similarity of a quotation of at least some weight that is `near`, and that is `altered`: with less, words would
 * be called altered that were never said. Short quotations are like something by chance, and one figure in the shortest
 * is a large share.
 */
const longFrom = { weight: 12, near: 0.68, altered: 0.76 }
const middleFrom = { weight: 7, near: 0.74, altered: 0.76 }
const shortFrom = { weight: 0, near: 0.7, altered: 0.64 }
/** Least share that has to agree when what was altered is not counted. */
const keptFrom = 0.75
/** Common weight below which agreement is chance, and fewest content words that identify a passage. */
const leastInCommon = 2.5
const fewestSupported = 2
/** Matched non-stop words from which one content word identifies a passage. */
const manyNonStopWords = 4
/**
 * One content word is enough, too, where at least `manySame` words are the same, at a similarity of `mostlySame`, and
 * none is unsupported.
 */
const manySame = 6
const mostlySame = 0.75
/** Matched non-stop words needed for each unsupported word; with fewer the quotation is altered. */
const matchedForEach = 3
/** Least similarity of a quotation with an unsupported word. */
const leastWithUnsupported = 0.74

/** Weight of a word that differs only in spelling or place, as a share of the weight of an equal one. */
const nearlyWhole = 0.85

const nothing: Comparison = { verdict: 'none', similarity: 0, start: 0, end: 0, differences: [] }

/** What words were read from, and the language of the text. */
export interface ComparisonContext {
  quotation: string
  text: string
  language: string
  /** Whether a word of the quotation is known to be a word: then it is no misspelling of another. */
  isWord?: (word: string) => boolean
}

/**
 * Compares the words of a quotation with the passage of a text that is likest to it. Case, space, quotation marks,
 * dashes, ё or е, and ellipses at the ends make no difference.
 *
 * - `exact`: the same words in the same order;
 * - `near`: with differences that leave the sense as it is;
 * - `altered`: a figure, a name, a negation or another word that changes the sense is another, added or left out;
 * - `none`: too little in common, or the quotation begins, goes on or is filled with words that the text has not.
 *
 * @param all words of the text, with spans in `context.text`
 */
export function compareWords(
  quoted: readonly ComparableWord[],
  all: readonly ComparableWord[],
  { quotation, text, language, isWord }: ComparisonContext,
): Comparison {
  const window = bestWindow(quoted, all)
  const said = all.slice(window.from, window.to)
  if (quoted.length === 0 || said.length === 0) return nothing
  const texts = readComparedTexts(quoted, said, language, isWord)
  const { steps } = align(texts.alignmentInput, true)
  const { edits: within, common } = wordEdits(steps, texts)
  const stood = steps.flatMap((step) => step.said ?? [])
  const [from, to] = [stood[0], stood.at(-1)]
  if (from === undefined || to === undefined) return nothing
  const beside = omittedNegations(texts, from, to)
  const isBefore = ({ said: { from: at } }: WordEdit) => at < from
  const inside = markMovedEnds(within, texts, { from, to: to + 1 })
  const edits = [...beside.filter(isBefore), ...inside, ...beside.filter((one) => !isBefore(one))]
  const alterations = edits.map((edit) => alterationOf(edit, texts))
  const unsupportedWords = findUnsupportedWords({ texts, steps, edits, alterations })
  const matchedNonStopWords = countMatchedNonStopWords(quoted, edits)
  const isOther = unsupportedWords.unsupported * matchedForEach > matchedNonStopWords
  const isAnother = (edit: WordEdit) =>
    unsupportedWords.substitutions.has(edit) ||
    unsupportedWords.substitutionsAtEnds.has(edit) ||
    (isOther && unsupportedWords.edits.has(edit))
  const differences = edits.map((edit, index) => {
    const alters = alterations[index] ?? (isAnother(edit) ? 'word' : undefined)
    return asDifference(edit, alters, texts, quotation, text)
  })
  const alters = differences.some((difference) => difference.alters !== undefined)
  const weighed = edits.map((edit) =>
    isClauseLeftOut(edit, texts) ? { ...edit, saidWeight: edit.saidWeight / 2 } : edit,
  )
  const similarity = weightedDice(common, weighed)
  const spelled = edits.filter(({ kind }) => kind === 'spelling' || kind === 'moved')
  const kept = weightedDice(
    common,
    weighed.filter((_, index) => differences[index]?.alters === undefined),
  )
  return {
    verdict: verdictOf({
      common: common + nearlyWhole * spelled.reduce((sum, { quotedWeight }) => sum + quotedWeight, 0),
      similarity,
      kept,
      unsupportedWords,
      matchedNonStopWords,
      same: steps.filter(({ wordMatch }) => wordMatch === 'same').length,
      weight: totalWeight(quoted),
      differs: edits.length > 0,
      alters,
      isMildly: !isOther && unsupportedWords.substitutionsAtEnds.size === 0 && differences.every(isWordIfAny),
      isSame: edits.every(({ kind }) => kind !== 'added' && kind !== 'replaced' && kind !== 'missing'),
    }),
    similarity: Math.round(similarity * 1000) / 1000,
    start: said[Math.min(from, ...beside.map(({ said: { from: at } }) => at))]?.start ?? 0,
    end: said[Math.max(to, ...beside.map(({ said: { from: at } }) => at))]?.end ?? 0,
    differences,
  }
}

interface VerdictFacts {
  common: number
  similarity: number
  kept: number
  unsupportedWords: UnsupportedWords
  /** How many words of the quotation that are no stop words are in the passage. */
  matchedNonStopWords: number
  /** How many words of the quotation are the same in the passage, and beside each other. */
  same: number
  /** Weight of the whole quotation. */
  weight: number
  differs: boolean
  alters: boolean
  /** Whether no more than single words are in the place of others: then as much must be in common as for `near`. */
  isMildly: boolean
  /** Whether all the words are there, in another spelling or order or with an ellipsis. */
  isSame: boolean
}

function verdictOf(facts: VerdictFacts): Comparison['verdict'] {
  const {
    common,
    similarity,
    kept,
    unsupportedWords,
    matchedNonStopWords,
    same,
    weight,
    differs,
    alters,
    isMildly,
    isSame,
  } = facts
  if (!differs) return 'exact'
  if (common < leastInCommon || unsupportedWords.exceedsPassage) return 'none'
  const isSentence = unsupportedWords.unsupported === 0 && same >= manySame && similarity >= mostlySame
  if (!isSame && !isIdentified(unsupportedWords.supported, matchedNonStopWords, isSentence)) return 'none'
  if (unsupportedWords.unsupported > 0 && similarity < leastWithUnsupported) return 'none'
  const from = [longFrom, middleFrom].find((one) => weight >= one.weight) ?? shortFrom
  if (alters && isMildly) return similarity >= from.near ? 'altered' : 'none'
  if (alters) return similarity >= from.altered && kept >= keptFrom ? 'altered' : 'none'
  return similarity >= from.near ? 'near' : 'none'
}

/** How many words that are no stop words are in the passage. */
function countMatchedNonStopWords(quoted: readonly ComparableWord[], edits: readonly WordEdit[]): number {
  const differs = (at: number) =>
    edits.some(({ kind, quoted: { from, to } }) => (kind === 'added' || kind === 'replaced') && at >= from && at < to)
  return quoted.filter(({ weight }, at) => weight === 1 && !differs(at)).length
}

/** Whether enough agrees to know the passage by. */
function isIdentified(supported: number, matchedNonStopWords: number, isSentence: boolean): boolean {
  return supported >= fewestSupported || (supported > 0 && (matchedNonStopWords >= manyNonStopWords || isSentence))
}

/** Dice's coefficient over the weights of words, 0 to 1; what differs only in spelling or place counts nearly whole. */
function weightedDice(common: number, edits: readonly WordEdit[]): number {
  let [shared, all] = [common * 2, common * 2]
  for (const { kind, quotedWeight, saidWeight } of edits) {
    if (kind === 'ellipsis' || kind === 'inserted') continue
    all += quotedWeight + saidWeight
    if (kind === 'spelling' || kind === 'moved') shared += nearlyWhole * (quotedWeight + saidWeight)
  }
  return all === 0 ? 0 : shared / all
}

function isWordIfAny({ alters }: QuotationDifference): boolean {
  return alters === undefined || alters === 'word'
}

function asDifference(
  { kind, quoted, said }: WordEdit,
  alters: Alteration | undefined,
  texts: ComparedTexts,
  quotation: string,
  text: string,
): QuotationDifference {
  const quotedAt = textSpanOf(quoted, texts.quoted)
  const saidAt = textSpanOf(said, texts.said)
  return {
    kind,
    ...(alters && { alters }),
    said: text.slice(saidAt.start, saidAt.end),
    quoted: quotation.slice(quotedAt.start, quotedAt.end),
    saidAt,
    quotedAt,
  }
}

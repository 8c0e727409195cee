import type { Span } from '#lib/domain/ledger.ts'
import type { ComparableWord } from '#lib/quote/words/comparable-words.ts'
import type { AlignmentStep } from './align.ts'
import type { Alteration } from './alteration.ts'
import type { ComparedTexts } from './compared-texts.ts'
import { areSpellingVariants, differInSpacingOnly } from './spelling-variants.ts'

/**
 * `missing`: said, and not in the quotation; `added`: the other way round; `replaced`: by other words; `spelling`: in
 * another spelling or form; `moved`: in another order; `ellipsis`: left out where the quotation has an ellipsis;
 * `inserted`: in square brackets, the quoter's own.
 */
export type DifferenceKind = 'missing' | 'added' | 'replaced' | 'spelling' | 'moved' | 'ellipsis' | 'inserted'

/** One place where a quotation has other words than what was said. */
export interface QuotationDifference {
  kind: DifferenceKind
  /** Set where it makes the quotation say something else: what it changes. */
  alters?: Alteration
  /** As it is in the text; empty for what was added. */
  said: string
  /** As it is in the quotation; empty for what is missing. */
  quoted: string
  /** Half-open UTF-16 spans in the text and in the quotation; empty ones are where the words would be. */
  saidAt: Span
  quotedAt: Span
}

/** Numbers of words, half-open. */
export interface WordSpan {
  from: number
  to: number
}

/** A difference in numbers of words, before it is cut out of the texts. */
export interface WordEdit {
  kind: DifferenceKind
  quoted: WordSpan
  said: WordSpan
  /** Weights of its words; that of what was left out has a limit (`mostLeftOut`). */
  quotedWeight: number
  saidWeight: number
}

/** Largest distance, in words of the quotation, between two edits that are one move. */
const nearby = 8
/** Most that the text's words of one difference weigh: a long omission says no more against a quotation. */
const mostLeftOut = 12

/**
 * The differences of an alignment, in order, and `common`, the weight of the quotation's words that are the same in the
 * text.
 */
export function wordEdits(
  steps: readonly AlignmentStep[],
  texts: ComparedTexts,
): { edits: WordEdit[]; common: number } {
  const edits: WordEdit[] = []
  let common = 0
  for (const run of stepRuns(steps)) {
    const first = run.steps[0]
    if (!first) continue
    const whole = editOf(run.steps, run.quotedBefore, run.saidBefore, texts)
    if (
      first.wordMatch === 'same' ||
      differInSpacingOnly(wordsInSpan(whole.quoted, texts.quoted), wordsInSpan(whole.said, texts.said))
    ) {
      common += whole.quotedWeight
      continue
    }
    if (areSpellingVariants(whole, texts)) edits.push({ ...whole, kind: 'spelling' })
    else edits.push(...splitSimilarWords(run, texts))
  }
  return { edits: joinMoved(edits, texts), common }
}

interface StepRun {
  steps: AlignmentStep[]
  /** How many words of each side are before it. */
  quotedBefore: number
  saidBefore: number
}

/** Steps that follow each other and are all the same words, or all not. */
function stepRuns(
  steps: readonly AlignmentStep[],
  divides = (one: AlignmentStep, other: AlignmentStep) => isSame(one) !== isSame(other),
): StepRun[] {
  const runs: StepRun[] = []
  let quotedBefore = 0
  let saidBefore = steps.find(({ said }) => said !== undefined)?.said ?? 0
  let last: AlignmentStep | undefined
  for (const step of steps) {
    const run = runs.at(-1)
    if (!run || !last || divides(last, step)) runs.push({ steps: [step], quotedBefore, saidBefore })
    else run.steps.push(step)
    if (step.quoted !== undefined) quotedBefore = step.quoted + 1
    if (step.said !== undefined) saidBefore = step.said + 1
    last = step
  }
  return runs
}

function isSame({ wordMatch }: AlignmentStep): boolean {
  return wordMatch === 'same'
}

/** The differences in a row of steps: each pair of words that are like each other alone, the others together. */
function splitSimilarWords({ steps, quotedBefore, saidBefore }: StepRun, texts: ComparedTexts): WordEdit[] {
  let [quoted, said] = [quotedBefore, saidBefore]
  const isLike = ({ wordMatch }: AlignmentStep) => wordMatch === 'like'
  return stepRuns(steps, (one, other) => isLike(one) || isLike(other)).map((run) => {
    const edit = editOf(run.steps, quoted, said, texts)
    quoted = edit.quoted.to
    said = edit.said.to
    return areSpellingVariants(edit, texts) ? { ...edit, kind: 'spelling' } : edit
  })
}

function editOf(
  steps: readonly AlignmentStep[],
  quotedBefore: number,
  saidBefore: number,
  texts: ComparedTexts,
): WordEdit {
  const quotedCount = steps.filter(({ quoted }) => quoted !== undefined).length
  const saidCount = steps.filter(({ said }) => said !== undefined).length
  const quoted = { from: quotedBefore, to: quotedBefore + quotedCount }
  const said = { from: saidBefore, to: saidBefore + saidCount }
  const byEllipsis = quotedCount === 0 && texts.quoted[quoted.from]?.afterEllipsis === true
  const kind = steps.every(({ wordMatch }) => wordMatch === 'like')
    ? 'spelling'
    : byEllipsis
      ? 'ellipsis'
      : kindOf(wordsInSpan(quoted, texts.quoted), saidCount)
  return {
    kind,
    quoted,
    said,
    quotedWeight: totalWeight(wordsInSpan(quoted, texts.quoted)),
    saidWeight: Math.min(mostLeftOut, totalWeight(wordsInSpan(said, texts.said))),
  }
}

function kindOf(quoted: readonly ComparableWord[], saidCount: number): DifferenceKind {
  if (quoted.length === 0) return 'missing'
  if (quoted.every(({ inBrackets }) => inBrackets)) return 'inserted'
  return saidCount === 0 ? 'added' : 'replaced'
}

/** The sum of the weights of words. */
export function totalWeight(words: readonly ComparableWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0)
}

/** The words of a span. */
export function wordsInSpan({ from, to }: WordSpan, words: readonly ComparableWord[]): readonly ComparableWord[] {
  return words.slice(from, to)
}

/**
 * Joins a difference to the one before it where both together are the same words in another order: those were moved.
 */
function joinMoved(edits: readonly WordEdit[], texts: ComparedTexts): WordEdit[] {
  const joined: WordEdit[] = []
  for (const edit of edits) {
    const before = joined.at(-1)
    const together = before && isNearby(before, edit) ? mergedEdit(before, edit) : undefined
    if (together && isReordered(together, texts)) joined[joined.length - 1] = together
    else if (isReordered(edit, texts)) joined.push({ ...edit, kind: 'moved' })
    else joined.push(edit)
  }
  return joined
}

function isNearby(before: WordEdit, { quoted }: WordEdit): boolean {
  return quoted.from - before.quoted.to <= nearby
}

function mergedEdit(one: WordEdit, other: WordEdit): WordEdit {
  const quoted = { from: one.quoted.from, to: other.quoted.to }
  const said = { from: one.said.from, to: other.said.to }
  return {
    kind: 'moved',
    quoted,
    said,
    quotedWeight: one.quotedWeight + other.quotedWeight,
    saidWeight: one.saidWeight + other.saidWeight,
  }
}

function isReordered({ quoted, said }: WordEdit, texts: ComparedTexts): boolean {
  const sorted = (words: readonly ComparableWord[]) =>
    words
      .map(({ text }) => text)
      .sort()
      .join(' ')
  const [quotedWords, saidWords] = [wordsInSpan(quoted, texts.quoted), wordsInSpan(said, texts.said)]
  return quotedWords.length > 1 && quotedWords.length === saidWords.length && sorted(quotedWords) === sorted(saidWords)
}

/**
 * Where words are in what they were read from, in UTF-16 units; of an empty span, the empty place where words would be.
 */
export function textSpanOf({ from, to }: WordSpan, words: readonly ComparableWord[]): Span {
  const [first, last] = [words[from], words[to - 1]]
  if (to > from && first && last) return { start: first.start, end: last.end }
  const at = first?.start ?? words.at(-1)?.end ?? 0
  return { start: at, end: at }
}

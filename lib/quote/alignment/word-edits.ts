import type { Span } from '#lib/domain/ledger.ts'
import type { ComparableWord } from '#lib/quote/words/comparable-words.ts'
import type { Step } from './align.ts'
import type { Alteration } from './alteration.ts'
import type { Compared } from './compared-texts.ts'
import { isSameWriting, isSpelledOtherwise } from './spelling-variants.ts'

/**
 * `missing`: said, and not in the quotation; `added`: the other way round; `replaced`: by other words; `spelling`: in
 * another spelling or form; `moved`: in another order; `ellipsis`: left out where the quotation has an ellipsis;
 * `inserted`: in square brackets, the quoter's own.
 */
export type DifferenceKind = 'missing' | 'added' | 'replaced' | 'spelling' | 'moved' | 'ellipsis' | 'inserted'

/** One place where a quotation has other words than what was said. */
export interface Difference {
  kind: DifferenceKind
  /** Set where it makes the quotation say something else: what it changes. */
  alters?: Alteration
  /** As it stands in the text; empty for what was added. */
  said: string
  /** As it stands in the quotation; empty for what is missing. */
  quoted: string
  /** Half-open UTF-16 spans in the text and in the quotation; empty ones stand where the words would be. */
  saidAt: Span
  quotedAt: Span
}

/** Numbers of words, half-open. */
export interface WordSpan {
  from: number
  to: number
}

/** A difference before it is put in words. */
export interface Segment {
  kind: DifferenceKind
  quoted: WordSpan
  said: WordSpan
  quotedWeight: number
  saidWeight: number
}

/** So many words may stand between two places for a word to have moved from one to the other. */
const nearby = 8
/** What is left out in one piece counts for so many words at most. */
const mostLeftOut = 12

/** The differences of an alignment, in order, and the weight of the words that are the same. */
export function segmentsOf(steps: readonly Step[], compared: Compared): { segments: Segment[]; common: number } {
  const segments: Segment[] = []
  let common = 0
  for (const run of runsOf(steps)) {
    const first = run.steps[0]
    if (!first) continue
    const whole = segmentOf(run.steps, run.quotedBefore, run.saidBefore, compared)
    if (
      first.likeness === 'same' ||
      isSameWriting(wordsOf(whole.quoted, compared.quoted), wordsOf(whole.said, compared.said))
    ) {
      common += whole.quotedWeight
      continue
    }
    if (isSpelledOtherwise(whole, compared)) segments.push({ ...whole, kind: 'spelling' })
    else segments.push(...divided(run, compared))
  }
  return { segments: joinMoved(segments, compared), common }
}

interface Run {
  steps: Step[]
  /** How many words of each side stand before it. */
  quotedBefore: number
  saidBefore: number
}

/** Steps that follow each other and are all the same words, or all not. */
function runsOf(steps: readonly Step[], divides = (one: Step, other: Step) => isSame(one) !== isSame(other)): Run[] {
  const runs: Run[] = []
  let quotedBefore = 0
  let saidBefore = steps.find(({ said }) => said !== undefined)?.said ?? 0
  let last: Step | undefined
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

function isSame({ likeness }: Step): boolean {
  return likeness === 'same'
}

/** Words that are like each other stand apart from those that are not. */
function divided({ steps, quotedBefore, saidBefore }: Run, compared: Compared): Segment[] {
  let [quoted, said] = [quotedBefore, saidBefore]
  const isLike = ({ likeness }: Step) => likeness === 'like'
  return runsOf(steps, (one, other) => isLike(one) || isLike(other)).map((run) => {
    const segment = segmentOf(run.steps, quoted, said, compared)
    quoted = segment.quoted.to
    said = segment.said.to
    return isSpelledOtherwise(segment, compared) ? { ...segment, kind: 'spelling' } : segment
  })
}

function segmentOf(steps: readonly Step[], quotedBefore: number, saidBefore: number, compared: Compared): Segment {
  const quotedCount = steps.filter(({ quoted }) => quoted !== undefined).length
  const saidCount = steps.filter(({ said }) => said !== undefined).length
  const quoted = { from: quotedBefore, to: quotedBefore + quotedCount }
  const said = { from: saidBefore, to: saidBefore + saidCount }
  const byEllipsis = quotedCount === 0 && compared.quoted[quoted.from]?.afterEllipsis === true
  const kind = steps.every(({ likeness }) => likeness === 'like')
    ? 'spelling'
    : byEllipsis
      ? 'ellipsis'
      : kindOf(wordsOf(quoted, compared.quoted), saidCount)
  return {
    kind,
    quoted,
    said,
    quotedWeight: weigh(wordsOf(quoted, compared.quoted)),
    saidWeight: Math.min(mostLeftOut, weigh(wordsOf(said, compared.said))),
  }
}

function kindOf(quoted: readonly ComparableWord[], saidCount: number): DifferenceKind {
  if (quoted.length === 0) return 'missing'
  if (quoted.every(({ inBrackets }) => inBrackets)) return 'inserted'
  return saidCount === 0 ? 'added' : 'replaced'
}

/** What words count for together. */
export function weigh(words: readonly ComparableWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0)
}

/** The words of a span. */
export function wordsOf({ from, to }: WordSpan, words: readonly ComparableWord[]): readonly ComparableWord[] {
  return words.slice(from, to)
}

/** Brings together what is missing in one place and stands in another nearby. */
function joinMoved(segments: readonly Segment[], compared: Compared): Segment[] {
  const joined: Segment[] = []
  for (const segment of segments) {
    const before = joined.at(-1)
    const stretch = before && isNearby(before, segment) ? hull(before, segment) : undefined
    if (stretch && isReordered(stretch, compared)) joined[joined.length - 1] = stretch
    else if (isReordered(segment, compared)) joined.push({ ...segment, kind: 'moved' })
    else joined.push(segment)
  }
  return joined
}

function isNearby(before: Segment, { quoted }: Segment): boolean {
  return quoted.from - before.quoted.to <= nearby
}

function hull(one: Segment, other: Segment): Segment {
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

function isReordered({ quoted, said }: Segment, compared: Compared): boolean {
  const sorted = (words: readonly ComparableWord[]) =>
    words
      .map(({ text }) => text)
      .sort()
      .join(' ')
  const [quotedWords, saidWords] = [wordsOf(quoted, compared.quoted), wordsOf(said, compared.said)]
  return quotedWords.length > 1 && quotedWords.length === saidWords.length && sorted(quotedWords) === sorted(saidWords)
}

/** Where words stand in what they were read from; where there are none, the empty place where they would be. */
export function spanOf({ from, to }: WordSpan, words: readonly ComparableWord[]): Span {
  const [first, last] = [words[from], words[to - 1]]
  if (to > from && first && last) return { start: first.start, end: last.end }
  const at = first?.start ?? words.at(-1)?.end ?? 0
  return { start: at, end: at }
}

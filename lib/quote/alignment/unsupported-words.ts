import { calendarName } from '#lib/quote/words/calendar-names.ts'
import type { ComparableWord } from '#lib/quote/words/comparable-words.ts'
import { isUnit } from '#lib/quote/words/figures.ts'
import { areNegatedForms, isNegation } from '#lib/quote/words/negations.ts'
import { areAntonyms, areSynonyms, deicticTimeOf, isContentWord, quantifierOf } from '#lib/quote/words/word-senses.ts'
import type { Step } from './align.ts'
import type { Alteration } from './alteration.ts'
import type { Compared } from './compared-texts.ts'
import { type Segment, type WordSpan, wordsOf } from './word-edits.ts'

/** What of a quotation's own words stands in the passage, and what does not. */
export interface Strangeness {
  /** Telling words of the quotation that stand there, in any form or order. */
  standing: number
  /** Telling words that don't, and don't stand for a figure, a name or the like that was altered. */
  strange: number
  /** Whether they make up a run or an end: then the quotation says what the passage does not. */
  isSaidOtherwise: boolean
  /** Which of the segments have some. */
  segments: ReadonlySet<Segment>
  /** Which segments add a word that tells something, or put another for one that does, and no other wording of it. */
  replaced: ReadonlySet<Segment>
  /** Which of them put one word for another at an end where little else stands. */
  ends: ReadonlySet<Segment>
}

/** A word of the quotation's own that is the first or last of the telling ones is no end before so many that stand. */
const behindEnd = 3
/** One word put for another may be the first or last of the telling ones where so many stand, and is mild where more do. */
const [someStanding, manyStanding] = [3, 6]
/** A word may have moved over so many others. */
const nearby = 3
/** So many words in a row make a run, be they at an end or as light as "three new things". */
const [runAtEnd, run] = [2, 3]

/** How a quotation was put beside a passage. */
interface Aligned {
  compared: Compared
  steps: readonly Step[]
  segments: readonly Segment[]
  /** What each segment alters. */
  alterations: readonly (Alteration | undefined)[]
}

/** Weighs the words of a quotation that are not those of the passage it is compared with. */
export function strangeWords({ compared, steps, segments, alterations }: Aligned): Strangeness {
  const beside = new Set(
    steps.flatMap(({ said, likeness }) => (said !== undefined && likeness !== 'different' ? [said] : [])),
  )
  const { quoted, language } = compared
  const owner = new Map<number, Segment>()
  const replaced = new Set<Segment>()
  const differing = new Set<number>()
  let hasRun = false
  for (const [index, segment] of segments.entries()) {
    if (segment.kind !== 'added' && segment.kind !== 'replaced') continue
    let weighty = 0
    let loose = 0
    for (let at = segment.quoted.from; at < segment.quoted.to; at++) {
      differing.add(at)
      const word = quoted[at]
      if (word && !isFor(word, at, segment, alterations[index], compared)) loose += 1
      if (
        !word ||
        turns(word, segment, alterations[index], language) ||
        isFor(word, at, segment, alterations[index], compared)
      )
        continue
      if (hasMoved(word, segment, compared, beside)) continue
      if (isAnotherWord(word, segment, compared)) replaced.add(segment)
      if (isContentWord(word, language)) owner.set(at, segment)
      if (word.weight === 1) weighty += 1
    }
    const isEnd = segment.quoted.from === 0 || segment.quoted.to === quoted.length
    if (weighty >= (isEnd ? runAtEnd : run) || (isEnd && loose >= run)) hasRun = true
  }
  const telling = quoted.flatMap((word, at) => (isContentWord(word, language) && !word.inBrackets ? [at] : []))
  const standing = telling.filter((at) => !owner.has(at)).length
  const ends = new Set<Segment>()
  const isEnd = (at: number | undefined, span: WordSpan) => {
    const segment = at === undefined ? undefined : owner.get(at)
    if (at === undefined || !segment) return false
    let outside = 0
    for (let other = span.from; other < span.to; other++) if (!differing.has(other)) outside += 1
    if (outside >= behindEnd) return false
    if (outside === 0 || standing < someStanding || !isOneForOne(segment, compared)) return true
    if (standing < manyStanding) ends.add(segment)
    return false
  }
  const [first, last] = [telling[0], telling.at(-1)]
  return {
    standing,
    strange: owner.size,
    isSaidOtherwise:
      hasRun ||
      telling.some((at, index) => owner.has(at) && owner.has(telling[index + 1] ?? -1)) ||
      isEnd(first, { from: 0, to: first ?? 0 }) ||
      isEnd(last, { from: (last ?? 0) + 1, to: quoted.length }),
    segments: new Set(owner.values()),
    replaced,
    ends,
  }
}

/** Whether a word stands a few words on, where the quotation has none beside it. */
function hasMoved(
  { text }: ComparableWord,
  { said: { from, to } }: Segment,
  { said }: Compared,
  beside: ReadonlySet<number>,
): boolean {
  return said.some((word, at) => word.text === text && at >= from - nearby && at < to + nearby && !beside.has(at))
}

/**
 * Whether a telling word was put between those that were said; or a word in another's place, one of them telling, that is
 * no other wording of it nor a stop word.
 */
function isAnotherWord(word: ComparableWord, { kind, said }: Segment, { said: all, language }: Compared): boolean {
  if (word.weight < 1 || word.inBrackets) return false
  if (kind === 'added') return isContentWord(word, language)
  const stood = wordsOf(said, all).filter(({ weight }) => weight === 1)
  if (stood.some(({ text }) => areSynonyms(word.text, text, language))) return false
  return stood.length > 0 && [word, ...stood].some((one) => isContentWord(one, language))
}

function isOneForOne({ kind, quoted, said }: Segment, compared: Compared): boolean {
  const telling = (words: readonly ComparableWord[]) =>
    words.filter((word) => isContentWord(word, compared.language)).length
  return (
    kind === 'replaced' && telling(wordsOf(quoted, compared.quoted)) === 1 && telling(wordsOf(said, compared.said)) >= 1
  )
}

/** Whether a word denies, or tells how much or when, and is told of as such. */
function turns({ text }: ComparableWord, { kind }: Segment, alters: Alteration | undefined, language: string): boolean {
  if (isNegation(text) || quantifierOf(text, language) !== undefined) return true
  // "next" for a verb says no other time.
  return deicticTimeOf(text, language) !== undefined && (kind !== 'replaced' || alters !== undefined)
}

/** Whether a word stands for what was altered, as a figure for a figure: then it is told so, and no word of its own. */
function isFor(
  { text, written }: ComparableWord,
  at: number,
  segment: Segment,
  alters: Alteration | undefined,
  compared: Compared,
): boolean {
  const { language, quotedFigures, saidFigures, isQuotedName, isSaidName } = compared
  if (!alters) return false
  const said = wordsOf(segment.said, compared.said)
  // What goes on in the next sentence does not stand for it.
  if (said.some(({ startsSentence }, index) => startsSentence && index > 0)) return false
  const isIn = ({ from, to }: WordSpan) => from < segment.said.to && to > segment.said.from
  if (quotedFigures.some(({ from, to }) => at >= from && at < to)) return saidFigures.some(isIn)
  // Whatever stands behind a figure where a unit stood is taken for a unit.
  const isBehindFigure = quotedFigures.some(({ to }) => at === to)
  if (isUnit(text) || isBehindFigure) return said.some((word) => isUnit(word.text))
  if (calendarName(text, written, language)) return said.some((word) => calendarName(word.text, word.written, language))
  if (said.some((other) => areAntonyms(text, other.text, language) || areNegatedForms(text, other.text, language)))
    return true
  if (!isQuotedName(at)) return false
  const names = (span: WordSpan, isName: (at: number) => boolean) =>
    Array.from({ length: span.to - span.from }, (_, index) => span.from + index).filter(isName).length
  return names(segment.said, isSaidName) >= 1 && names(segment.quoted, isQuotedName) <= said.length
}

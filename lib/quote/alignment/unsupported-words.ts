import { calendarName } from '#lib/quote/words/calendar-names.ts'
import type { ComparableWord } from '#lib/quote/words/comparable-words.ts'
import { isUnit } from '#lib/quote/words/figures.ts'
import { areNegatedForms, isNegation } from '#lib/quote/words/negations.ts'
import { areAntonyms, areSynonyms, deicticTimeOf, isContentWord, quantifierOf } from '#lib/quote/words/word-senses.ts'
import type { AlignmentStep } from './align.ts'
import type { Alteration } from './alteration.ts'
import type { ComparedTexts } from './compared-texts.ts'
import { type WordEdit, type WordSpan, wordsInSpan } from './word-edits.ts'

/** Which words of a quotation the passage contains, and which it does not. */
export interface UnsupportedWords {
  /** Content words of the quotation that are there, in any form or order. */
  supported: number
  /** Content words that are not, and are not in the place of a figure, a name or the like that was altered. */
  unsupported: number
  /** Whether these follow each other or are at an end: then the quotation says what the passage does not. */
  exceedsPassage: boolean
  /** The differences that have some. */
  edits: ReadonlySet<WordEdit>
  /** The differences that add a content word, or have another in the place of one, which is no synonym of it. */
  substitutions: ReadonlySet<WordEdit>
  /** Those of them that have one word in the place of another at an end, where little else was matched. */
  substitutionsAtEnds: ReadonlySet<WordEdit>
}

/**
 * Words of the passage beyond an unsupported word from which on that is no end, though it is the first or last content
 * word.
 */
const behindEnd = 3
/**
 * Supported words from which on one word in the place of another may be the first or last content word, and those from
 * which on it is judged as mildly there as elsewhere.
 */
const [someSupported, manySupported] = [3, 6]
/** Largest distance, in words, over which a word may have moved. */
const nearby = 3
/**
 * Unsupported words in one difference from which on the quotation says what the passage does not: at an end, and
 * elsewhere.
 */
const [runAtEnd, run] = [2, 3]

/** How a quotation was put beside a passage. */
interface AlignedQuotation {
  texts: ComparedTexts
  steps: readonly AlignmentStep[]
  edits: readonly WordEdit[]
  /** What each of the differences alters. */
  alterations: readonly (Alteration | undefined)[]
}

/** Counts the content words of a quotation that are in the passage it was put beside, and those that are not. */
export function findUnsupportedWords({ texts, steps, edits, alterations }: AlignedQuotation): UnsupportedWords {
  const beside = new Set(
    steps.flatMap(({ said, wordMatch }) => (said !== undefined && wordMatch !== 'different' ? [said] : [])),
  )
  const { quoted, language } = texts
  const owner = new Map<number, WordEdit>()
  const substitutions = new Set<WordEdit>()
  const differing = new Set<number>()
  let hasRun = false
  for (const [index, edit] of edits.entries()) {
    if (edit.kind !== 'added' && edit.kind !== 'replaced') continue
    let weighty = 0
    let loose = 0
    for (let at = edit.quoted.from; at < edit.quoted.to; at++) {
      differing.add(at)
      const word = quoted[at]
      if (word && !replacesAltered(word, at, edit, alterations[index], texts)) loose += 1
      if (
        !word ||
        isJudgedAsAlteration(word, edit, alterations[index], language) ||
        replacesAltered(word, at, edit, alterations[index], texts)
      )
        continue
      if (hasMoved(word, edit, texts, beside)) continue
      if (isSubstitution(word, edit, texts)) substitutions.add(edit)
      if (isContentWord(word, language)) owner.set(at, edit)
      if (word.weight === 1) weighty += 1
    }
    const isEnd = edit.quoted.from === 0 || edit.quoted.to === quoted.length
    if (weighty >= (isEnd ? runAtEnd : run) || (isEnd && loose >= run)) hasRun = true
  }
  const contentWords = quoted.flatMap((word, at) => (isContentWord(word, language) && !word.inBrackets ? [at] : []))
  const supported = contentWords.filter((at) => !owner.has(at)).length
  const substitutionsAtEnds = new Set<WordEdit>()
  const isEnd = (at: number | undefined, span: WordSpan) => {
    const edit = at === undefined ? undefined : owner.get(at)
    if (at === undefined || !edit) return false
    let outside = 0
    for (let other = span.from; other < span.to; other++) if (!differing.has(other)) outside += 1
    if (outside >= behindEnd) return false
    if (outside === 0 || supported < someSupported || !isOneForOne(edit, texts)) return true
    if (supported < manySupported) substitutionsAtEnds.add(edit)
    return false
  }
  const [first, last] = [contentWords[0], contentWords.at(-1)]
  return {
    supported,
    unsupported: owner.size,
    exceedsPassage:
      hasRun ||
      contentWords.some((at, index) => owner.has(at) && owner.has(contentWords[index + 1] ?? -1)) ||
      isEnd(first, { from: 0, to: first ?? 0 }) ||
      isEnd(last, { from: (last ?? 0) + 1, to: quoted.length }),
    edits: new Set(owner.values()),
    substitutions,
    substitutionsAtEnds,
  }
}

/** Whether the passage has the word nearby, and it is beside no word of the quotation. */
function hasMoved(
  { text }: ComparableWord,
  { said: { from, to } }: WordEdit,
  { said }: ComparedTexts,
  beside: ReadonlySet<number>,
): boolean {
  return said.some((word, at) => word.text === text && at >= from - nearby && at < to + nearby && !beside.has(at))
}

/**
 * Whether a word is a content word put between those that were said, or is in the place of another, of which it is no
 * synonym: then one of the two has to be a content word.
 */
function isSubstitution(
  word: ComparableWord,
  { kind, said }: WordEdit,
  { said: all, language }: ComparedTexts,
): boolean {
  if (word.weight < 1 || word.inBrackets) return false
  if (kind === 'added') return isContentWord(word, language)
  const stood = wordsInSpan(said, all).filter(({ weight }) => weight === 1)
  if (stood.some(({ text }) => areSynonyms(word.text, text, language))) return false
  return stood.length > 0 && [word, ...stood].some((one) => isContentWord(one, language))
}

function isOneForOne({ kind, quoted, said }: WordEdit, texts: ComparedTexts): boolean {
  const contentWords = (words: readonly ComparableWord[]) =>
    words.filter((word) => isContentWord(word, texts.language)).length
  return (
    kind === 'replaced' &&
    contentWords(wordsInSpan(quoted, texts.quoted)) === 1 &&
    contentWords(wordsInSpan(said, texts.said)) >= 1
  )
}

/**
 * Whether a word denies, or says how much or when: then it is judged as such an alteration (`alterationOf`), and not as
 * a word.
 */
function isJudgedAsAlteration(
  { text }: ComparableWord,
  { kind }: WordEdit,
  alters: Alteration | undefined,
  language: string,
): boolean {
  if (isNegation(text) || quantifierOf(text, language) !== undefined) return true
  // "next" for a verb says no other time.
  return deicticTimeOf(text, language) !== undefined && (kind !== 'replaced' || alters !== undefined)
}

/** Whether a word is part of an alteration that has a kind of its own, as a figure for a figure: then it is not counted as a word as well. */
function replacesAltered(
  { text, written }: ComparableWord,
  at: number,
  edit: WordEdit,
  alters: Alteration | undefined,
  texts: ComparedTexts,
): boolean {
  const { language, quotedFigures, saidFigures, isQuotedName, isSaidName } = texts
  if (!alters) return false
  const said = wordsInSpan(edit.said, texts.said)
  // What goes on in the next sentence does not replace it.
  if (said.some(({ startsSentence }, index) => startsSentence && index > 0)) return false
  const isIn = ({ from, to }: WordSpan) => from < edit.said.to && to > edit.said.from
  if (quotedFigures.some(({ from, to }) => at >= from && at < to)) return saidFigures.some(isIn)
  // Whatever comes behind a figure where a unit was is taken for a unit.
  const isBehindFigure = quotedFigures.some(({ to }) => at === to)
  if (isUnit(text) || isBehindFigure) return said.some((word) => isUnit(word.text))
  if (calendarName(text, written, language)) return said.some((word) => calendarName(word.text, word.written, language))
  if (said.some((other) => areAntonyms(text, other.text, language) || areNegatedForms(text, other.text, language)))
    return true
  if (!isQuotedName(at)) return false
  const names = (span: WordSpan, isName: (at: number) => boolean) =>
    Array.from({ length: span.to - span.from }, (_, index) => span.from + index).filter(isName).length
  return names(edit.said, isSaidName) >= 1 && names(edit.quoted, isQuotedName) <= said.length
}

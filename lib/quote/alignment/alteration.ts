import { calendarName } from '#lib/quote/words/calendar-names.ts'
import type { ComparableWord } from '#lib/quote/words/comparable-words.ts'
import { type Figure, isUnit } from '#lib/quote/words/figures.ts'
import { areNameVariants, isTypo } from '#lib/quote/words/name-detection.ts'
import { areNegatedForms, isNegation } from '#lib/quote/words/negations.ts'
import { hidesTurn, turnedSense } from './changed-sense.ts'
import type { Compared } from './compared-texts.ts'
import { isSpelledOtherwise } from './spelling-variants.ts'
import { changedSides } from './swapped-sides.ts'
import { type Segment, type WordSpan, wordsOf } from './word-edits.ts'

/**
 * What a difference changes so that the quotation says something else. `quantifier`: how much, how often or how surely;
 * `sense`: the contrary; `word`: another word that tells something.
 */
export type Alteration = 'figure' | 'name' | 'date' | 'negation' | 'quantifier' | 'sense' | 'word'

/** From so many words on, what is left out between commas is a clause that says something of its own. */
const aClause = 5
/** A denial can't hide behind an ellipsis that stands for so few words. */
const fewWords = 3

/** So many words on a word that was added still is the one that is missing there. */
const nearby = 3

/** What a difference alters, if anything. A whole clause that is left out alters nothing of the others. */
export function alterationOf(segment: Segment, compared: Compared): Alteration | undefined {
  if (isClauseLeftOut(segment, compared)) return undefined
  if (altersNegation(segment, compared)) return 'negation'
  if (segment.kind === 'ellipsis') {
    return segment.said.to - segment.said.from <= fewWords && hidesTurn(segment, compared) ? 'quantifier' : undefined
  }
  if (segment.kind === 'moved') {
    const [quoted, said] = [wordsOf(segment.quoted, compared.quoted), wordsOf(segment.said, compared.said)]
    const sides = changedSides(quoted, said, compared.language)
    return sides ?? altersFigure(segment, compared) ?? altersName(segment, compared)
  }
  // What the quoter puts in brackets explains what was said, but a name or figure of his own for one that was said.
  if (segment.kind === 'inserted' && !namesOrCounts(segment, compared)) return turnedSense(segment, compared)
  return (
    altersFigure(segment, compared) ??
    altersCalendar(segment, compared) ??
    altersName(segment, compared) ??
    turnedSense(segment, compared)
  )
}

/** Whether what is left out is a clause between commas or the like. */
export function isClauseLeftOut({ kind, said }: Segment, compared: Compared): boolean {
  if (kind !== 'missing' || said.to - said.from < aClause) return false
  const [first, after] = [compared.said[said.from], compared.said[said.to]]
  return first?.afterPause === true && (after === undefined || after.afterPause)
}

/** Whether the words on both sides have names or figures. */
function namesOrCounts({ quoted, said }: Segment, compared: Compared): boolean {
  const { quotedFigures, saidFigures, isQuotedName, isSaidName } = compared
  const areNamed =
    names(quoted, compared.quoted, isQuotedName).length > 0 && names(said, compared.said, isSaidName).length > 0
  return areNamed || (touching(quotedFigures, quoted).length > 0 && touching(saidFigures, said).length > 0)
}

function altersNegation({ kind, quoted, said }: Segment, compared: Compared): boolean {
  const quotedWords = wordsOf(quoted, compared.quoted)
  const saidWords = wordsOf(said, compared.said)
  const count = (words: readonly ComparableWord[]) => words.filter(({ text }) => isNegation(text)).length
  if (kind === 'moved') return isMovedFar(quotedWords, saidWords)
  if (count(quotedWords) !== count(saidWords)) {
    return kind !== 'ellipsis' || saidWords.length <= fewWords
  }
  if (kind === 'ellipsis' || kind === 'missing' || kind === 'added') return false
  return quotedWords.some((one) => saidWords.some((other) => areNegatedForms(one.text, other.text, compared.language)))
}

/** Whether a denial stands more than two words from where it was. */
function isMovedFar(quoted: readonly ComparableWord[], said: readonly ComparableWord[]): boolean {
  const places = (words: readonly ComparableWord[]) => words.flatMap(({ text }, at) => (isNegation(text) ? [at] : []))
  const stood = places(said)
  return places(quoted).some((at, index) => Math.abs(at - (stood[index] ?? at)) > 2)
}

function touching(figures: readonly Figure[], { from, to }: WordSpan): Figure[] {
  return figures.filter((figure) => figure.from < to && figure.to > from)
}

/** The span with a word more on each side, as "million" stands beside a figure that was left out. */
function widened({ from, to }: WordSpan): WordSpan {
  return { from: from - 1, to: to + 1 }
}

function altersFigure(segment: Segment, compared: Compared): Alteration | undefined {
  const { quotedFigures, saidFigures } = compared
  let quoted = touching(quotedFigures, segment.quoted)
  let said = touching(saidFigures, segment.said)
  // A figure that reaches beyond what differs: its rest stands on the other side, too.
  if (said.some(({ from, to }) => from < segment.said.from || to > segment.said.to)) {
    quoted = touching(quotedFigures, widened(segment.quoted))
    if (quoted.length === 0) quoted = touching(quotedFigures, segment.quoted)
  }
  if (quoted.some(({ from, to }) => from < segment.quoted.from || to > segment.quoted.to)) {
    const wider = touching(saidFigures, widened(segment.said))
    if (wider.length > said.length) said = wider
  }
  const values = said.map(({ value }) => value)
  const others = quoted.filter(({ value }) => !values.includes(value))
  if (others.length > 0 || isReordered(segment, quoted, said)) {
    if (quoted.every(({ isWeak }) => isWeak) && said.every(({ isWeak }) => isWeak) && said.length === 0)
      return undefined
    return isDate([...quoted, ...said], compared) ? 'date' : 'figure'
  }
  if (segment.kind === 'added' || segment.kind === 'spelling') return undefined
  if (said.some(({ isWeak }) => !isWeak) && quoted.length === 0 && segment.kind !== 'moved') {
    return isDate(said, compared) ? 'date' : 'figure'
  }
  return altersUnit(segment, compared) ? 'figure' : undefined
}

function isReordered({ kind }: Segment, quoted: readonly Figure[], said: readonly Figure[]): boolean {
  if (kind !== 'moved') return false
  return quoted.some(({ value }, index) => value !== said[index]?.value)
}

/** Whether the figures are years, or stand beside a month. */
function isDate(figures: readonly Figure[], { quoted, said, language }: Compared): boolean {
  const isYear = figures.every(({ value, from, to }) => /^(?:1[5-9]|20)\d\d$/.test(value) && to - from === 1)
  const namesDay = ({ from, to }: Figure, words: readonly ComparableWord[]) =>
    [words[from - 1], words[to]].some((word) => word && calendarName(word.text, word.written, language) !== undefined)
  return figures.length > 0 && (isYear || figures.every((figure) => namesDay(figure, quoted) || namesDay(figure, said)))
}

/** Whether another unit stands in a unit's place, or a percent sign beside a figure is gone. */
function altersUnit({ quoted, said }: Segment, compared: Compared): boolean {
  const unitsOf = (words: readonly ComparableWord[]) => words.filter(({ text }) => isUnit(text)).map(({ text }) => text)
  const [quotedUnits, saidUnits] = [unitsOf(wordsOf(quoted, compared.quoted)), unitsOf(wordsOf(said, compared.said))]
  if (quotedUnits.length > 0 && saidUnits.length > 0) return quotedUnits.every((unit) => !saidUnits.includes(unit))
  const besideFigure = touching(compared.saidFigures, widened(said)).some(({ isWeak }) => !isWeak)
  if (!besideFigure) return false
  return quotedUnits.length === 0 && saidUnits.some((unit) => /^(?:percent|процент|пайыз)/u.test(unit))
}

function altersCalendar({ kind, quoted, said }: Segment, compared: Compared): Alteration | undefined {
  const namesOf = (words: readonly ComparableWord[]) =>
    words.flatMap(({ text, written }) => calendarName(text, written, compared.language) ?? [])
  const stood = namesOf(wordsOf(said, compared.said))
  const given = namesOf(wordsOf(quoted, compared.quoted))
  const isGone = kind !== 'added' && stood.some((name) => !given.includes(name))
  return isGone || given.some((name) => !stood.includes(name)) ? 'date' : undefined
}

function altersName(segment: Segment, compared: Compared): Alteration | undefined {
  const { kind, quoted, said } = segment
  const isOtherwise = (names: readonly string[], others: readonly string[]) =>
    names.some(
      (name) => !others.some((other) => areNameVariants(name, other, compared.language) || isTypo(name, other)),
    )
  if (isSpelledOtherwise(segment, compared)) return undefined
  const given = names(quoted, compared.quoted, compared.isQuotedName)
  const stood = names(said, compared.said, compared.isSaidName)
  if (kind === 'moved') return haveChangedPlaces(given, stood, segment) ? 'name' : undefined
  // A name that stands a few words on has only changed its place.
  const around = { from: Math.max(0, said.from - nearby), to: said.to + nearby }
  if (isOtherwise(given, words(kind === 'added' ? around : said, compared.said))) return 'name'
  if (kind === 'added') return undefined
  if (kind === 'missing') return isWholeName(stood, segment, compared) ? 'name' : undefined
  // A pronoun in a name's place says the same.
  const telling = wordsOf(quoted, compared.quoted).filter(({ weight }) => weight === 1)
  return telling.length > 0 && isOtherwise(stood, words(quoted, compared.quoted)) ? 'name' : undefined
}

/** Whether names were left out that are no part of one that stands, nor stand elsewhere in the quotation. */
function isWholeName(stood: readonly string[], { said }: Segment, { quoted, isSaidName, language }: Compared): boolean {
  if (isSaidName(said.from - 1) || isSaidName(said.to)) return false
  return stood.some((name) => !quoted.some(({ text }) => areNameVariants(name, text, language)))
}

function words(span: WordSpan, all: readonly ComparableWord[]): string[] {
  return wordsOf(span, all).map(({ text }) => text)
}

function names(span: WordSpan, all: readonly ComparableWord[], isName: (at: number) => boolean): string[] {
  return words(span, all).filter((_, index) => isName(span.from + index))
}

/** Whether two names stand in each other's place; neighbours are two words of one name. */
function haveChangedPlaces(given: readonly string[], stood: readonly string[], { said }: Segment): boolean {
  return given.length > 1 && said.to - said.from > given.length && given.some((name, index) => name !== stood[index])
}

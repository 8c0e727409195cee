import { calendarName } from '#lib/quote/words/calendar-names.ts'
import type { ComparableWord } from '#lib/quote/words/comparable-words.ts'
import { type Figure, isUnit } from '#lib/quote/words/figures.ts'
import { areNameVariants, isTypo } from '#lib/quote/words/name-detection.ts'
import { areNegatedForms, isNegation } from '#lib/quote/words/negations.ts'
import { changedSense, hidesRestriction } from './changed-sense.ts'
import type { ComparedTexts } from './compared-texts.ts'
import { areSpellingVariants } from './spelling-variants.ts'
import { swappedSides } from './swapped-sides.ts'
import { type WordEdit, type WordSpan, wordsInSpan } from './word-edits.ts'

/**
 * What a difference changes so that the quotation says something else. `quantifier`: how much, how often or how surely;
 * `sense`: the contrary; `word`: another content word.
 */
export type Alteration = 'figure' | 'name' | 'date' | 'negation' | 'quantifier' | 'sense' | 'word'

/** Fewest words left out between commas that are a clause of their own. */
const fewestClauseWords = 5
/** Longest ellipsis, in words left out, that may not hide a negation. */
const mostWordsOfShortEllipsis = 3

/** Distance, in words, within which an added name and a missing one are the same name moved. */
const nearby = 3

/**
 * What a difference alters; undefined where nothing. A whole clause that is left out alters nothing of what is quoted.
 */
export function alterationOf(edit: WordEdit, texts: ComparedTexts): Alteration | undefined {
  if (isClauseLeftOut(edit, texts)) return undefined
  if (altersNegation(edit, texts)) return 'negation'
  if (edit.kind === 'ellipsis') {
    return edit.said.to - edit.said.from <= mostWordsOfShortEllipsis && hidesRestriction(edit, texts)
      ? 'quantifier'
      : undefined
  }
  if (edit.kind === 'moved') {
    const [quoted, said] = [wordsInSpan(edit.quoted, texts.quoted), wordsInSpan(edit.said, texts.said)]
    const sides = swappedSides(quoted, said, texts.language)
    return (
      sides ??
      altersFigure(edit, texts) ??
      (areDaysExchanged(quoted, said, texts.language) ? 'date' : altersName(edit, texts))
    )
  }
  // What the quoter puts in brackets explains what was said, unless it is a name or figure in the place of one.
  if (edit.kind === 'inserted' && !namesOrCounts(edit, texts)) return changedSense(edit, texts)
  return (
    altersFigure(edit, texts) ?? altersCalendar(edit, texts) ?? altersName(edit, texts) ?? changedSense(edit, texts)
  )
}

/** Whether what is left out is a clause between commas or the like. */
export function isClauseLeftOut({ kind, said }: WordEdit, texts: ComparedTexts): boolean {
  if (kind !== 'missing' || said.to - said.from < fewestClauseWords) return false
  const [first, after] = [texts.said[said.from], texts.said[said.to]]
  return first?.afterPause === true && (after === undefined || after.afterPause)
}

/** Whether the words on both sides have names or figures. */
function namesOrCounts({ quoted, said }: WordEdit, texts: ComparedTexts): boolean {
  const { quotedFigures, saidFigures, isQuotedName, isSaidName } = texts
  const areNamed =
    names(quoted, texts.quoted, isQuotedName).length > 0 && names(said, texts.said, isSaidName).length > 0
  return (
    areNamed || (figuresTouching(quotedFigures, quoted).length > 0 && figuresTouching(saidFigures, said).length > 0)
  )
}

function altersNegation({ kind, quoted, said }: WordEdit, texts: ComparedTexts): boolean {
  const quotedWords = wordsInSpan(quoted, texts.quoted)
  const saidWords = wordsInSpan(said, texts.said)
  const count = (words: readonly ComparableWord[]) => words.filter(({ text }) => isNegation(text)).length
  if (kind === 'moved') return isMovedFar(quotedWords, saidWords)
  if (count(quotedWords) !== count(saidWords)) {
    return kind !== 'ellipsis' || saidWords.length <= mostWordsOfShortEllipsis
  }
  if (kind === 'ellipsis' || kind === 'missing' || kind === 'added') return false
  return quotedWords.some((one) => saidWords.some((other) => areNegatedForms(one.text, other.text, texts.language)))
}

/** Whether a negation is more than two words from where it was. */
function isMovedFar(quoted: readonly ComparableWord[], said: readonly ComparableWord[]): boolean {
  const places = (words: readonly ComparableWord[]) => words.flatMap(({ text }, at) => (isNegation(text) ? [at] : []))
  const stood = places(said)
  return places(quoted).some((at, index) => Math.abs(at - (stood[index] ?? at)) > 2)
}

function figuresTouching(figures: readonly Figure[], { from, to }: WordSpan): Figure[] {
  return figures.filter((figure) => figure.from < to && figure.to > from)
}

/** The span with a word more on each side, as "million" is beside a figure that was left out. */
function widenedByOne({ from, to }: WordSpan): WordSpan {
  return { from: from - 1, to: to + 1 }
}

function altersFigure(edit: WordEdit, texts: ComparedTexts): Alteration | undefined {
  const { quotedFigures, saidFigures } = texts
  let quoted = figuresTouching(quotedFigures, edit.quoted)
  let said = figuresTouching(saidFigures, edit.said)
  // A figure that reaches beyond what differs: its rest is on the other side, too.
  if (said.some(({ from, to }) => from < edit.said.from || to > edit.said.to)) {
    quoted = figuresTouching(quotedFigures, widenedByOne(edit.quoted))
    if (quoted.length === 0) quoted = figuresTouching(quotedFigures, edit.quoted)
  }
  if (quoted.some(({ from, to }) => from < edit.quoted.from || to > edit.quoted.to)) {
    const wider = figuresTouching(saidFigures, widenedByOne(edit.said))
    if (wider.length > said.length) said = wider
  }
  const values = said.map(({ value }) => value)
  const others = quoted.filter(({ value }) => !values.includes(value))
  if (others.length > 0 || isReordered(edit, quoted, said)) {
    if (quoted.every(({ isWeak }) => isWeak) && said.every(({ isWeak }) => isWeak) && said.length === 0)
      return undefined
    return isDate([...quoted, ...said], texts) ? 'date' : 'figure'
  }
  if (edit.kind === 'added' || edit.kind === 'spelling') return undefined
  if (said.some(({ isWeak }) => !isWeak) && quoted.length === 0 && edit.kind !== 'moved') {
    return isDate(said, texts) ? 'date' : 'figure'
  }
  return altersUnit(edit, texts) ? 'figure' : undefined
}

function isReordered({ kind }: WordEdit, quoted: readonly Figure[], said: readonly Figure[]): boolean {
  if (kind !== 'moved') return false
  return quoted.some(({ value }, index) => value !== said[index]?.value)
}

/** Whether the figures are years, or are beside a month. */
function isDate(figures: readonly Figure[], { quoted, said, language }: ComparedTexts): boolean {
  const isYear = figures.every(({ value, from, to }) => /^(?:1[5-9]|20)\d\d$/.test(value) && to - from === 1)
  const namesDay = ({ from, to }: Figure, words: readonly ComparableWord[]) =>
    [words[from - 1], words[to]].some((word) => word && calendarName(word.text, word.written, language) !== undefined)
  return figures.length > 0 && (isYear || figures.every((figure) => namesDay(figure, quoted) || namesDay(figure, said)))
}

/** Whether another unit is in a unit's place, or a percent sign beside a figure is gone. */
function altersUnit({ quoted, said }: WordEdit, texts: ComparedTexts): boolean {
  const unitsOf = (words: readonly ComparableWord[]) => words.filter(({ text }) => isUnit(text)).map(({ text }) => text)
  const [quotedUnits, saidUnits] = [unitsOf(wordsInSpan(quoted, texts.quoted)), unitsOf(wordsInSpan(said, texts.said))]
  if (quotedUnits.length > 0 && saidUnits.length > 0) return quotedUnits.every((unit) => !saidUnits.includes(unit))
  const besideFigure = figuresTouching(texts.saidFigures, widenedByOne(said)).some(({ isWeak }) => !isWeak)
  if (!besideFigure) return false
  return quotedUnits.length === 0 && saidUnits.some((unit) => /^(?:percent|процент|пайыз)/u.test(unit))
}

function altersCalendar({ kind, quoted, said }: WordEdit, texts: ComparedTexts): Alteration | undefined {
  const namesOf = (words: readonly ComparableWord[]) =>
    words.flatMap(({ text, written }) => calendarName(text, written, texts.language) ?? [])
  const stood = namesOf(wordsInSpan(said, texts.said))
  const given = namesOf(wordsInSpan(quoted, texts.quoted))
  const isGone = kind !== 'added' && stood.some((name) => !given.includes(name))
  return isGone || given.some((name) => !stood.includes(name)) ? 'date' : undefined
}

/** Whether months or days of the week stand in each other's place, and all else where it was. */
function areDaysExchanged(
  quoted: readonly ComparableWord[],
  said: readonly ComparableWord[],
  language: string,
): boolean {
  const dayOf = ({ text, written }: ComparableWord) => calendarName(text, written, language)
  const rest = (words: readonly ComparableWord[]) => words.map((word) => (dayOf(word) ? '' : word.text)).join(' ')
  const days = (words: readonly ComparableWord[]) => words.flatMap((word) => dayOf(word) ?? []).join(' ')
  return rest(quoted) === rest(said) && days(quoted) !== days(said)
}

function altersName(edit: WordEdit, texts: ComparedTexts): Alteration | undefined {
  const { kind, quoted, said } = edit
  const isOtherwise = (names: readonly string[], others: readonly string[]) =>
    names.some((name) => !others.some((other) => areNameVariants(name, other, texts.language) || isTypo(name, other)))
  if (areSpellingVariants(edit, texts)) return undefined
  const given = names(quoted, texts.quoted, texts.isQuotedName)
  const stood = names(said, texts.said, texts.isSaidName)
  if (kind === 'moved') return areSwapped(given, stood, edit) ? 'name' : undefined
  // A name that comes a few words on has only changed its place.
  const around = { from: Math.max(0, said.from - nearby), to: said.to + nearby }
  if (isOtherwise(given, words(kind === 'added' ? around : said, texts.said))) return 'name'
  if (kind === 'added') return undefined
  if (kind === 'missing') return isWholeName(stood, edit, texts) ? 'name' : undefined
  // A pronoun in a name's place says the same.
  const nonStopWords = wordsInSpan(quoted, texts.quoted).filter(({ weight }) => weight === 1)
  return nonStopWords.length > 0 && isOtherwise(stood, words(quoted, texts.quoted)) ? 'name' : undefined
}

/** Whether names were left out that are no part of one that is there, nor occur elsewhere in the quotation. */
function isWholeName(
  stood: readonly string[],
  { said }: WordEdit,
  { quoted, isSaidName, language }: ComparedTexts,
): boolean {
  if (isSaidName(said.from - 1) || isSaidName(said.to)) return false
  return stood.some((name) => !quoted.some(({ text }) => areNameVariants(name, text, language)))
}

function words(span: WordSpan, all: readonly ComparableWord[]): string[] {
  return wordsInSpan(span, all).map(({ text }) => text)
}

function names(span: WordSpan, all: readonly ComparableWord[], isName: (at: number) => boolean): string[] {
  return words(span, all).filter((_, index) => isName(span.from + index))
}

/** Whether two names are in each other's place; neighbours are two words of one name. */
function areSwapped(given: readonly string[], stood: readonly string[], { said }: WordEdit): boolean {
  return given.length > 1 && said.to - said.from > given.length && given.some((name, index) => name !== stood[index])
}

import type { ComparableWord } from '#lib/quote/words/comparable-words.ts'
import { furtherAntonyms } from '#lib/quote/words/lexicon/further-antonyms.ts'
import { detectNames } from '#lib/quote/words/name-detection.ts'
import { stemOf } from '#lib/quote/words/stem-of.ts'
import { areOpposed } from '#lib/quote/words/thesaurus.ts'
import { areAntonyms, isContentWord, quantifierOf } from '#lib/quote/words/word-senses.ts'
import { differInAdverseVerbs } from './adverse-verbs.ts'
import { differInDenial, isDeniedForm } from './denials.ts'
import { differInOrdinals } from './differing-ordinals.ts'
import { exchangeRoles } from './exchanged-roles.ts'
import { exchangeValues } from './exchanged-values.ts'
import { opposePrepositions } from './opposed-prepositions.ts'
import { replaceWords } from './replaced-words.ts'

/**
 * Whether a text in other words says the contrary of a sentence, or something else of the same things: by a negation,
 * an opposite, how much or how surely, an ordinal, a preposition, another name or word in a word's place, or by words
 * that have changed places. True also where it is not sure: a false verdict is worse than none.
 */
export function turnsSense(
  quoted: readonly ComparableWord[],
  said: readonly ComparableWord[],
  language: string,
): boolean {
  return differences.some((differ) => differ(quoted, said, language))
}

const differences = [
  differInDenial,
  differInAdverseVerbs,
  haveOpposites,
  differInDegree,
  differInOrdinals,
  swapSides,
  swapRoles,
  exchangeRoles,
  exchangeValues,
  opposePrepositions,
  replaceNames,
  replaceWords,
]

/** Words that are among the opposites, but serve grammar too often to show one. */
const grammatical = new Set(
  'to from in into inside within out outside and or if because although unless despite for with without over under above below upon we us they them our ours their theirs come came go went leave left just take taken shortly have has had having'.split(
    ' ',
  ),
)

const furtherSides = readFurther()

function readFurther(): ReadonlyMap<string, readonly number[]> {
  const sides = new Map<string, number[]>()
  for (const [number, side] of furtherAntonyms.split(/[;|]/u).entries()) {
    for (const word of side.split(/\s+/u).filter((one) => one !== '')) {
      const term = stemOf(word, 'en')
      sides.set(term, [...(sides.get(term) ?? []), number])
    }
  }
  return sides
}

function areOpposites(one: string, other: string, language: string): boolean {
  if (areAntonyms(one, other, language) || areOpposed(one, other, language)) return true
  const [own, others] = [furtherSides.get(stemOf(one, language)), furtherSides.get(stemOf(other, language))]
  return own?.some((number) => others?.includes(number ^ 1) && !others.includes(number)) ?? false
}

/** Whether a word that only one of two texts has is the opposite of one that only the other has. */
function haveOpposites(quoted: readonly ComparableWord[], said: readonly ComparableWord[], language: string): boolean {
  const [own, others] = [onlyIn(quoted, said, language), onlyIn(said, quoted, language)]
  // Opposites by a prefix alone are looked for among negations.
  const areTurned = (one: string, other: string) =>
    areOpposites(one, other, language) && !isDeniedForm(one, other, language)
  return own.some((word) => others.some((other) => areTurned(word, other)))
}

function onlyIn(words: readonly ComparableWord[], others: readonly ComparableWord[], language: string): string[] {
  const known = new Set(others.map(({ text }) => stemOf(text, language)))
  return words.flatMap(({ text }) => (known.has(stemOf(text, language)) || grammatical.has(text) ? [] : [text]))
}

/** Senses (`SenseLexicon.quantifiers`) on one scale: one in the place of another says something else. */
const scales: readonly (readonly string[])[] = [
  ['all', 'many', 'some', 'few'],
  ['always', 'often', 'sometimes', 'few'],
]
/** One text may not have a sense of the first list alone where the other has one of the second list alone. */
const [strict, free] = [
  ['must', 'should'],
  ['may', 'can', 'could'],
]
/** Senses that change or limit a sentence by themselves: both texts have them, or neither. */
const turning = ['few', 'less', 'least', 'alleged', 'former', 'almost', 'only', 'sometimes']

function differInDegree(quoted: readonly ComparableWord[], said: readonly ComparableWord[], language: string): boolean {
  const senses = (words: readonly ComparableWord[]) =>
    new Set(words.flatMap((_, at) => degreeAt(words, at, language) ?? []))
  const [own, others] = [senses(quoted), senses(said)]
  if (turning.some((sense) => own.has(sense) !== others.has(sense))) return true
  const has = (some: ReadonlySet<string>, among: readonly string[]) => among.some((sense) => some.has(sense))
  if (has(own, strict) && !has(own, free) && has(others, free) && !has(others, strict)) return true
  if (has(own, free) && !has(own, strict) && has(others, strict) && !has(others, free)) return true
  return scales.some((scale) => {
    const [mine, theirs] = [scale.filter((sense) => own.has(sense)), scale.filter((sense) => others.has(sense))]
    return mine.some((sense) => !theirs.includes(sense)) && theirs.some((sense) => !mine.includes(sense))
  })
}

/** How much or how surely a word says that something is: "of little use" as "few" does, "no less important" not at all. */
function degreeAt(words: readonly ComparableWord[], at: number, language: string): string | undefined {
  const [before = '', text = ''] = [words[at - 1]?.text, words[at]?.text]
  if (text === 'little') return /^(?:of|is|has|have|with)$/u.test(before) ? 'few' : undefined
  if (text === 'less' && /^(?:no|not)$/u.test(before)) return undefined
  return quantifierOf(text, language)
}

/** Words that set one thing against another. */
const comparing = /^(?:than|instead|rather|чем|вместо|қарағанда)$/u

/** Whether what comes before "than" in one text comes behind it in the other, or "from" and "to" have changed places. */
function swapSides(quoted: readonly ComparableWord[], said: readonly ComparableWord[], language: string): boolean {
  for (const [at, word] of quoted.entries()) {
    if (!isComparing(quoted, at)) continue
    const stood = said.findIndex(({ text }, place) => text === word.text && isComparing(said, place))
    if (stood < 0) continue
    const [before, after] = sidesOf(quoted, at, language)
    const [saidBefore, saidAfter] = sidesOf(said, stood, language)
    const goes = (
      some: ReadonlySet<string>,
      from: ReadonlySet<string>,
      other: ReadonlySet<string>,
      to: ReadonlySet<string>,
    ) => [...some].some((term) => to.has(term) && !other.has(term) && !from.has(term))
    if (goes(before, saidBefore, after, saidAfter) || goes(after, saidAfter, before, saidBefore)) return true
  }
  const [own, others] = [directionOf(quoted, language), directionOf(said, language)]
  return meet(own.from, others.to) && !meet(own.from, others.from)
    ? true
    : meet(own.to, others.from) && !meet(own.to, others.to)
}

/** Whether a word sets what is before it against what is behind it: not "than" of "more than 300". */
function isComparing(words: readonly ComparableWord[], at: number): boolean {
  const [text = '', next = ''] = [words[at]?.text, words[at + 1]?.text]
  return (comparing.test(text) && !/^\p{N}/u.test(next)) || isLikening(words, at)
}

/** "as much as", "as many as": the second one. */
function isLikening(words: readonly ComparableWord[], at: number): boolean {
  return words[at]?.text === 'as' && words[at - 2]?.text === 'as'
}

function termsOf(words: readonly ComparableWord[], language: string): Set<string> {
  return new Set(words.flatMap((word) => (isContentWord(word, language) ? [stemOf(word.text, language)] : [])))
}

/** Words behind "as much as" that what something is likened to may reach over. */
const mostLikened = 8

/**
 * The content words before and behind a word that compares, up to a pause; around "as much as" across pauses, since
 * adjectives are divided by commas there.
 */
function sidesOf(words: readonly ComparableWord[], at: number, language: string): [Set<string>, Set<string>] {
  let [from, to] = [at, at + 1]
  if (words[at]?.text === 'as') [from, to] = [0, at + mostLikened]
  else {
    while (from > 0 && !words[from]?.afterPause) from -= 1
    while (to < words.length && !words[to]?.afterPause) to += 1
  }
  return [termsOf(words.slice(from, at), language), termsOf(words.slice(at + 1, to), language)]
}

/** Most words behind "from", or behind "to", that belong to it. */
const mostOfSide = 6

/** The content words after the first "from", and after the first "to" that follows it. */
function directionOf(words: readonly ComparableWord[], language: string): { from: Set<string>; to: Set<string> } {
  const from = words.findIndex(({ text }) => text === 'from')
  const to = from < 0 ? -1 : words.findIndex(({ text }, at) => at > from && (text === 'to' || text === 'into'))
  const isNear = to > 0 && to - from <= mostOfSide + 2
  const [before, after] = [
    isNear ? termsOf(words.slice(from, to), language) : new Set<string>(),
    isNear ? termsOf(words.slice(to, to + mostOfSide), language) : new Set<string>(),
  ]
  // What is on both sides, as in "from a town of oak to a town of stone", carries no meaning.
  const without = (some: ReadonlySet<string>, others: ReadonlySet<string>) =>
    new Set([...some].filter((term) => !others.has(term)))
  return { from: without(before, after), to: without(after, before) }
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((term) => other.has(term))
}

const joining = /^(?:and|or|nor|и|или|және|мен)$/u
const linking = /^(?:by|of|in|to|from|with|for|on|at|against)$/u

/**
 * Whether three content words in a row, or two around "of", with nothing dividing them, are in the other text the other
 * way round.
 */
function swapRoles(quoted: readonly ComparableWord[], said: readonly ComparableWord[], language: string): boolean {
  const [own, others] = [chainsOf(quoted, language), chainsOf(said, language)]
  return own.some(({ terms: [one, middle, last], link }) =>
    others.some(({ terms: [first, between, end], link: other }) => {
      const isReversed = one === end && middle === between && last === first && one !== last
      return isReversed && link === other
    }),
  )
}

interface Chain {
  terms: [string, string | undefined, string]
  /** The prepositions between them: with others the row is to be read otherwise. */
  link: string
}

/** Rows of three content words ("Ormond feared Selby"), and of two that "of" joins ("the tower of our town"). */
function chainsOf(words: readonly ComparableWord[], language: string): Chain[] {
  const contentPlaces = words.flatMap((word, at) => (isContentWord(word, language) ? [at] : []))
  const termAt = (at: number) => stemOf(words[at]?.text ?? '', language)
  const between = (from: number, to: number) => words.slice(from + 1, to + 1)
  const chains: Chain[] = []
  for (const [index, at] of contentPlaces.entries()) {
    const [next, third] = [contentPlaces[index + 1], contentPlaces[index + 2]]
    if (next === undefined) break
    if (isDivided(between(at, next))) continue
    if (between(at, next).some(({ text }) => text === 'of')) {
      chains.push({ terms: [termAt(at), undefined, termAt(next)], link: 'of' })
    }
    if (third === undefined || isDivided(between(next, third))) continue
    const link = between(at, third)
      .flatMap(({ text }) => (linking.test(text) ? [text] : []))
      .sort()
      .join(' ')
    chains.push({ terms: [termAt(at), termAt(next), termAt(third)], link })
  }
  return chains
}

const beingForms = /^(?:is|are|was|were|be|been)$/u

/**
 * Whether two content words are divided by the words between them, which are given with the second of the two at the
 * end.
 */
function isDivided(words: readonly ComparableWord[]): boolean {
  if (words.some(({ text, afterPause }) => afterPause || joining.test(text))) return true
  // "Defective were the systems" says what they are, and not what they did; "is teaching" and "was taught by" do.
  return words.some(({ text }) => beingForms.test(text)) && !/ing$/u.test(words.at(-1)?.text ?? '')
}

/** Whether before a word of both texts one has a name, and the other another content word, that only it has. */
function replaceNames(quoted: readonly ComparableWord[], said: readonly ComparableWord[], language: string): boolean {
  return isNameReplaced(quoted, said, language) || isNameReplaced(said, quoted, language)
}

function isNameReplaced(one: readonly ComparableWord[], other: readonly ComparableWord[], language: string): boolean {
  const [own, others] = [new Set(onlyIn(one, other, language)), new Set(onlyIn(other, one, language))]
  const isName = detectNames(one)
  return one.some((word, at) => {
    const next = one[at + 1]
    if (!next || !isName(at) || !own.has(word.text) || next.afterPause) return false
    const place = other.findIndex(({ text }) => stemOf(text, language) === stemOf(next.text, language))
    const before = other[place - 1]
    return before !== undefined && others.has(before.text) && isContentWord(before, language)
  })
}

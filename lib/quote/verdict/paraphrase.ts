import type { Span } from '#lib/domain/ledger.ts'
import type { CandidateWindow } from '#lib/quote/candidates/candidate-window.ts'
import type { Candidates } from '#lib/quote/candidates/candidates.ts'
import { locatePassage } from '#lib/quote/candidates/passage-location.ts'
import { markedSpans } from '#lib/quote/reading/quotation-marks.ts'
import type { ComparableWord } from '#lib/quote/words/comparable-words.ts'
import { type Figure, figuresIn } from '#lib/quote/words/figures.ts'
import { detectNames } from '#lib/quote/words/name-detection.ts'
import { areNegatedForms } from '#lib/quote/words/negations.ts'
import { areOfOneFamily, shareSense, termOf } from '#lib/quote/words/thesaurus.ts'
import { areAntonyms, areSynonyms, isContentWord } from '#lib/quote/words/word-senses.ts'
import { sentences } from '#lib/text/sentences.ts'
import type { QuotationMatch } from './compare-candidates.ts'
import { isDeniedForm } from './denials.ts'
import { turnsSense } from './turned-sense.ts'

/** The sentence that has most of the content words of a quotation. */
export interface Paraphrase {
  match: QuotationMatch
  /** The share of the quotation's content words that the sentence has, by how rare they are: 0 to 1. */
  share: number
  /** How many content words it has itself, in any form or of the same family; no synonyms. */
  matchedWords: number
  /** Whether these are enough, and nothing changes the sense. */
  isParaphrase: boolean
  /** Whether these are at least so many that a reader would see it. */
  isNear: boolean
}

/** Least share of the content words in a paraphrase, */
const shareFrom = 0.7
/** the same where the quotation has few, */
const shareOfFew = 0.75
/** and fewest that are there themselves. */
const fewestMatched = 3
/** Least share in a sentence that is only near. */
const nearFrom = 0.6
/**
 * Most words from the first matched one to the last: `spreadOverEach` for each word of the quotation, plus
 * `spreadOverMore`.
 */
const [spreadOverEach, spreadOverMore] = [1.5, 8]
/** Least share that matched words have among the content words from the first of them to the last. */
const leastDense = 0.45
/** Content words of a quotation up to which the matched ones have to be closer together, without `spreadOverMore`. */
const fewContentWords = 5
/** Distance, in words, up to which the clauses around the matched words are compared with them. */
const clauseReach = 12
/** Weight of a word of the same family, and of a synonym, as a share of the word itself. */
const [familyWeight, synonymWeight] = [0.95, 0.8]
/** Weight from which on a word is too rare to be only another wording: a sentence without it says something else. */
const rareFrom = 6
/** Weight of a figure, as a word's idf. */
const figureWeight = 5
/** Bounds of a word's idf. */
const [heaviest, lightest] = [8, 1.5]

interface ContentWord {
  text: string
  term: string
  weight: number
}

/**
 * The sentence of some windows that has most of a quotation's content words, in whichever order and form, a paraphrase
 * before any other; undefined where none has three of them.
 *
 * @param words words of the quotation
 */
export function findParaphrase(
  words: readonly ComparableWord[],
  candidates: readonly CandidateWindow[],
  finder: Candidates,
): Paraphrase | undefined {
  let best: Paraphrase | undefined
  for (const candidate of candidates) {
    const { language } = candidate.document
    const contentWords = contentWordsOf(words, language, finder)
    if (contentWords.length < fewestMatched) continue
    for (const { start, end } of sentences(candidate.text)) {
      const said = candidate.words.filter((word) => word.start >= start && word.end <= end)
      if (said.length === 0) continue
      const found = compareSentence(words, contentWords, said, candidate)
      if (found && (!best || rank(found) > rank(best))) best = found
    }
  }
  return best
}

function rank({ isParaphrase, share }: Paraphrase): number {
  return share + Number(isParaphrase)
}

function contentWordsOf(words: readonly ComparableWord[], language: string, finder: Candidates): ContentWord[] {
  const found = new Map<string, ContentWord>()
  for (const word of words) {
    if (!isContentWord(word, language)) continue
    const term = termOf(word.text, language)
    if (found.has(term)) continue
    const weight = Math.min(heaviest, Math.max(lightest, finder.idfOf(word.text)))
    found.set(term, { text: word.text, term, weight })
  }
  for (const value of figureValues(words, language)) found.set(`${figureMark}${value}`, figureWord(value))
  return [...found.values()]
}

/** Comes before the value of a figure, so that it is the term of no word. */
const figureMark = '#'

/** A figure as a content word. */
function figureWord(value: string): ContentWord {
  return { text: `${figureMark}${value}`, term: `${figureMark}${value}`, weight: figureWeight }
}

function figureValues(words: readonly ComparableWord[], language: string): string[] {
  return strongFigures(words, language).map(({ value }) => value)
}

function strongFigures(words: readonly ComparableWord[], language: string): Figure[] {
  return figuresIn(
    words.map(({ text }) => text),
    language,
  ).filter(({ isWeak }) => !isWeak)
}

function compareSentence(
  words: readonly ComparableWord[],
  contentWords: readonly ContentWord[],
  said: readonly ComparableWord[],
  candidate: CandidateWindow,
): Paraphrase | undefined {
  const { language } = candidate.document
  const terms = said.map(({ text }) => termOf(text, language))
  for (const { from, value } of strongFigures(said, language)) terms[from] = `${figureMark}${value}`
  // A word of the sentence that the quotation has itself is in the place of no other.
  const own = new Set(contentWords.map(({ term }) => term))
  const free = said.map((word, at) => ({ word, at })).filter(({ at }) => !own.has(terms[at] ?? ''))
  const places = contentWords.map(({ text, term }) => {
    const at = terms.indexOf(term)
    return at >= 0 ? { at, counts: 1 } : matchSynonym(text, free, language)
  })
  const matchedWords = places.filter((place) => (place?.counts ?? 0) >= familyWeight).length
  if (matchedWords < fewestMatched) return undefined
  const all = contentWords.reduce((sum, { weight }) => sum + weight, 0)
  const share = contentWords.reduce((sum, { weight }, index) => sum + weight * (places[index]?.counts ?? 0), 0) / all
  const at = places.flatMap((place) => place?.at ?? [])
  const [first, last] = [Math.min(...at), Math.max(...at)]
  const spread = last - first - words.length * spreadOverEach
  const isTogether = spread < (contentWords.length > fewContentWords ? spreadOverMore : 0)
  const left = contentWords.filter((_, index) => places[index] === undefined)
  const isParaphrase =
    share >= (contentWords.length > fewContentWords ? shareFrom : shareOfFew) &&
    isTogether &&
    left.every(({ weight }) => weight < rareFrom) &&
    isDense(said.slice(first, last + 1), matchedWords, language) &&
    !exceedsSentence(words, left, language) &&
    !contradicts(words, left, said, language) &&
    !turnsSense(words, nearWords(said, first, last), language)
  const sentence = { start: said[0]?.start ?? 0, end: said.at(-1)?.end ?? 0 }
  const { start: from, end: to } = withinMarks(sentence, said[first]?.start ?? 0, said[last]?.end ?? 0, candidate.text)
  const similarity = Math.round(share * 1000) / 1000
  return {
    match: { verdict: 'paraphrase', similarity, place: locatePassage(candidate, from, to), differences: [] },
    share,
    matchedWords,
    isParaphrase,
    isNear: share >= nearFrom && spread < 0,
  }
}

/**
 * Whether enough of the content words of some are matched ones: in a long sentence these occur by chance, far apart.
 */
function isDense(some: readonly ComparableWord[], matchedWords: number, language: string): boolean {
  const terms = new Set(some.flatMap((word) => (isContentWord(word, language) ? [termOf(word.text, language)] : [])))
  return matchedWords >= terms.size * leastDense
}

/**
 * The words of a sentence from the beginning of the clause of the first matched one to the end of that of the last: a
 * negation in these is theirs.
 */
function nearWords(said: readonly ComparableWord[], first: number, last: number): readonly ComparableWord[] {
  let [from, to] = [first, last + 1]
  while (from > 0 && first - from < clauseReach && !said[from]?.afterPause) from -= 1
  while (to < said.length && to - last < clauseReach && !said[to]?.afterPause) to += 1
  return said.slice(from, to)
}

/**
 * The part of a sentence that is in the quotation marks around all that agrees: what is beside them is somebody else's.
 * All of it where no marks are.
 */
function withinMarks(sentence: Span, start: number, end: number, text: string): Span {
  const marked = markedSpans(text).find((span) => span.start <= start && end <= span.end)
  if (!marked) return sentence
  return { start: Math.max(marked.start, sentence.start), end: Math.min(marked.end, sentence.end) }
}

/** How a word may be in the place of another, and what it counts for; the closest first. */
const kinships = [
  { relations: [areOfOneFamily], counts: familyWeight },
  { relations: [areSynonyms, shareSense, areNegatedForms, isDeniedForm], counts: synonymWeight },
]

function matchSynonym(
  word: string,
  free: readonly { word: ComparableWord; at: number }[],
  language: string,
): { at: number; counts: number } | undefined {
  for (const { relations, counts } of kinships) {
    const found = free.find(({ word: { text } }) => relations.some((isLike) => isLike(word, text, language)))
    if (found) return { at: found.at, counts }
  }
  return undefined
}

/** Whether the quotation begins or ends with two content words in a row that the sentence has not. */
function exceedsSentence(words: readonly ComparableWord[], left: readonly ContentWord[], language: string): boolean {
  const contentWords = words.filter((word) => isContentWord(word, language)).map(({ text }) => termOf(text, language))
  const isLeft = (term: string) => left.some((one) => one.term === term)
  return contentWords.slice(0, 2).every(isLeft) || contentWords.slice(-2).every(isLeft)
}

/** Whether the quotation has a figure or a name that the sentence has not, or the opposite of one of its words. */
function contradicts(
  words: readonly ComparableWord[],
  left: readonly ContentWord[],
  said: readonly ComparableWord[],
  language: string,
): boolean {
  const stood = figureValues(said, language)
  if (figureValues(words, language).some((value) => !stood.includes(value))) return true
  const isName = detectNames(words)
  const isLeft = (word: ComparableWord) => left.some(({ text }) => text === word.text)
  if (words.some((word, at) => isName(at) && isLeft(word))) return true
  const own = new Set(words.map(({ text }) => termOf(text, language)))
  const others = said.filter(({ text }) => !own.has(termOf(text, language)))
  return left.some(({ text }) => others.some((word) => areAntonyms(text, word.text, language)))
}

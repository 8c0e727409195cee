import type { AnalyzedText } from '#lib/search/format/analyzer.ts'
import { saturation } from '#lib/search/format/bm25.ts'
import type { QueryWord } from '#lib/search/lookup/matched-word.ts'
import { type RequiredClause, wordPositions } from '#lib/search/lookup/required-clause.ts'
import { lookalikeShare } from './candidates.ts'
import type { Highlight } from './excerpt.ts'
import { bitCount, maskHas } from './metadata-matches.ts'

/** What the text of a paragraph says of a query. */
export interface TextScore {
  /** BM25, raised where the words are close together and as they were typed. */
  score: number
  /** Places of the words and phrases, in their order, none overlapping. */
  highlights: Highlight[]
}

/** By which share at most a score is raised: for closeness, for words as they were typed, for neighbours as they were typed. */
const proximityBoost = 0.5
const typedFormBoost = 0.15
const adjacencyBoost = 0.5
/** The same for phrases that are written as they were typed, since other writings are found too. */
const verbatimPhraseBoost = 1
/** Words apart up to which two words still are neighbours: 2, `cost of living` for `cost living`. */
const maxAdjacentDistance = 2

interface Occurrence {
  /** Which word of the query. */
  word: number
  /** Which words of the text, half-open. */
  at: number
  to: number
}

function occurrencesOf(text: AnalyzedText, language: string, words: readonly QueryWord[]): Occurrence[] {
  const taken = new Set<number>()
  const all = words.flatMap((word, index) =>
    wordPositions(text, language, word).map(([at, to]) => ({ word: index, at, to })),
  )
  // One word of the text counts for the first word of the query that it is a form of.
  const places = all.filter(({ at }) => !taken.has(at) && taken.add(at))
  return places.sort((one, other) => one.at - other.at)
}

/** How often words are in a text that lie under the key of a word and are no forms of it. */
function lookalikesIn({ words }: AnalyzedText, { lookalikes }: QueryWord): number {
  return lookalikes ? words.filter((token) => lookalikes.words.has(token.text)).length : 0
}

/**
 * How closely the different words that occur are together: 1 where they are neighbours, less the longer the
 * shortest row of words that has them all, 0 where fewer than two occur.
 */
function proximity(places: readonly Occurrence[], about: number): number {
  const different = new Set(places.map((place) => place.word)).size
  if (different + about < 2 || different === 0) return 0
  const inside = new Map<number, number>()
  let shortest = Number.POSITIVE_INFINITY
  let from = 0
  for (const place of places) {
    inside.set(place.word, (inside.get(place.word) ?? 0) + 1)
    while (inside.size === different) {
      const first = places[from]
      if (!first) break
      shortest = Math.min(shortest, place.at - first.at)
      const left = (inside.get(first.word) ?? 0) - 1
      if (left === 0) inside.delete(first.word)
      else inside.set(first.word, left)
      from += 1
    }
  }
  return (different + about - 1) / (shortest + about)
}

/** The share of the words that are right after the one before them in the query. */
function adjacency(places: readonly Occurrence[], words: number, about: number): number {
  if (words < 2) return 0
  const found = new Set<number>()
  for (let word = 0; word + 1 < words; word++) if (maskHas(about, word) || maskHas(about, word + 1)) found.add(word)
  for (const [index, { word, at }] of places.entries()) {
    const next = places[index + 1]
    if (next && next.word === word + 1 && next.at - at <= maxAdjacentDistance) found.add(word)
  }
  return found.size / (words - 1)
}

/** The share of the phrases that are as they were typed. */
function verbatimPhraseShare(text: string, required: readonly RequiredClause[]): number {
  const typed = required.flatMap(({ verbatim }) => verbatim ?? [])
  if (typed.length === 0) return 0
  const small = text.toLowerCase()
  return typed.filter((written) => small.includes(written)).length / typed.length
}

function highlightsOf(
  text: AnalyzedText,
  language: string,
  places: readonly Occurrence[],
  words: readonly QueryWord[],
  required: readonly RequiredClause[],
): Highlight[] {
  const marks: Highlight[] = []
  for (const [index, part] of required.entries()) {
    for (const [from, to] of part.positions?.(text, language) ?? []) {
      const first = text.words[from]
      const last = text.words[to - 1]
      if (first && last) marks.push({ start: first.start, end: last.end, term: words.length + index })
    }
  }
  for (const { word, at, to } of places) {
    const first = text.words[at]
    const last = text.words[to - 1]
    if (first && last) marks.push({ start: first.start, end: last.end, term: word })
  }
  // Where marks overlap, the longer one, a phrase, stays: it comes first among those that start together.
  marks.sort((one, other) => one.start - other.start || other.end - one.end)
  let end = -1
  return marks.filter((mark) => {
    if (mark.start < end) return false
    end = mark.end
    return true
  })
}

/**
 * Looks at the text of a candidate itself, since the buckets of the index are coarse: BM25 over the words, times
 * up to 1.5 for closeness, up to 1.15 for words that are as typed, up to 1.5 for words that are neighbours as typed, and up to
 * 2 for phrases in the writing in which they were typed.
 *
 * @param scored words that count for the score, those inside quotation marks too
 * @param highlightedWords words to mark wherever they are; those of phrases are marked only in the phrase
 * @param required what must be in it, marked where it is
 * @param metadataMask words that are not in it and are said of its document, a bit each: they count as if each were there once
 */
export function rescore(
  text: AnalyzedText,
  language: string,
  scored: readonly QueryWord[],
  highlightedWords: readonly QueryWord[],
  required: readonly RequiredClause[],
  averageLength: number,
  metadataMask: number,
): TextScore {
  const occurrences = occurrencesOf(text, language, scored)
  let sum = 0
  let asWritten = 0
  for (const [index, word] of scored.entries()) {
    if (maskHas(metadataMask, index)) {
      sum += word.idf
      asWritten += 1
      continue
    }
    const own = occurrences.filter((place) => place.word === index)
    sum += word.idf * saturation(own.length, text.words.length, averageLength)
    if (own.length === 0)
      sum += lookalikeShare * word.idf * saturation(lookalikesIn(text, word), text.words.length, averageLength)
    if (own.some((place) => text.words[place.at]?.text === word.written)) asWritten += 1
  }
  const raised =
    (1 + proximityBoost * proximity(occurrences, bitCount(metadataMask))) *
    (1 + (typedFormBoost * asWritten) / Math.max(1, scored.length)) *
    (1 + adjacencyBoost * adjacency(occurrences, scored.length, metadataMask)) *
    (1 + verbatimPhraseBoost * verbatimPhraseShare(text.text, required))
  const score = sum * raised
  return {
    score,
    highlights: highlightsOf(
      text,
      language,
      occurrencesOf(text, language, highlightedWords),
      highlightedWords,
      required,
    ),
  }
}

import { isDatedMonth } from '#lib/search/query/dates.ts'
import type { Clause, PhraseClause, Query, SimpleClause, WordClause } from '#lib/search/query/query.ts'
import { isStopWord } from '#lib/text/stopwords.ts'
import type { FoundWord } from './found-word.ts'
import { asOneWord, withOthers } from './one-word.ts'
import { planPhrase } from './plan-phrase.ts'
import { nearPlaces, type RequiredClause, wordPlaces } from './required-clause.ts'

/** Where the words of a query are looked up. */
export interface Lookup {
  /** A word in every form; `exactly` without widening it to other spellings. */
  word: (written: string, exactly: boolean) => Promise<FoundWord>
  /** All words that begin so, as one. */
  beginning: (prefix: string) => Promise<FoundWord>
  /** The two words of the archive that one is written as which stands nowhere; undefined where it can't be two. */
  divided: (written: string) => Promise<string[] | undefined>
  /** Whether reading where a word stands is dear. */
  isCommon: (word: string) => boolean
  /** A word exactly as it is written. */
  asWritten: (written: string) => Promise<FoundWord>
  /** A common word exactly as it is written, taken to stand in some units. */
  common: (written: string, units: Iterable<number>) => FoundWord
  /** Where two words stand next to each other; undefined where that is not kept of such words. */
  pair: (first: string, second: string) => Promise<Set<number> | undefined>
}

/** A query with where its parts stand, as far as the index knows. */
export interface Plan {
  /** What a paragraph should have; one that has only some of it comes after the others. */
  words: FoundWord[]
  /** What it must have. */
  required: RequiredClause[]
  /** What it must not have. */
  without: RequiredClause[]
}

/**
 * A word with what means the same where it stands. What it is like is looked for only where none of these stands anywhere.
 */
async function planWord({ word, also = [] }: WordClause, lookup: Lookup, exactly: boolean): Promise<FoundWord> {
  if (also.length === 0) return await lookup.word(word, exactly)
  const others = await Promise.all(also.map((other) => lookup.word(other, true)))
  const stands = others.some(({ frequency }) => frequency > 0)
  const own = await lookup.word(word, exactly || stands)
  if (!stands) return own
  return withOthers(own, others)
}

/** A word that stands nowhere, nor anything like it, may be two: healthcare, health care. */
async function planPlain(
  clause: WordClause,
  lookup: Lookup,
): Promise<{ word: FoundWord } | { required: RequiredClause }> {
  const { word: typed, apart } = clause
  const word = await planWord(clause, lookup, apart !== undefined)
  if (word.frequency > 0 || word.leftOut) return { word }
  const parts = apart ?? (await lookup.divided(typed))
  if (!parts) return { word }
  const written = parts.join(' ')
  const required = await planPhrase({ type: 'phrase', words: parts, written, loosely: true }, lookup)
  const [first, ...more] = required.words
  if (required.units.size === 0 || !first) return { word: apart ? { ...word, written: apart.join('-') } : word }
  if (apart) return { required }
  const widened: FoundWord['widened'] = [{ word: typed, to: [written], why: 'spelling' }]
  return { required: { ...required, words: [{ ...first, widened }, ...more] } }
}

async function planSide(
  clause: WordClause | PhraseClause,
  lookup: Lookup,
): Promise<RequiredClause & Required<Pick<RequiredClause, 'places'>>> {
  if (clause.type === 'phrase') {
    const { words, units, places } = await planPhrase(clause, lookup)
    return { words, units, places }
  }
  const word = await planWord(clause, lookup, false)
  return {
    words: [word],
    units: word.postings,
    places: (text, language) => wordPlaces(text, language, word),
  }
}

/** Plans what must, or must not, stand in a paragraph. */
async function planRequired(clause: SimpleClause, lookup: Lookup, exactly: boolean): Promise<RequiredClause> {
  switch (clause.type) {
    case 'phrase':
      return await planPhrase(clause, lookup)
    case 'near': {
      const [left, right] = await Promise.all([planSide(clause.left, lookup), planSide(clause.right, lookup)])
      return {
        words: [...left.words, ...right.words],
        units: new Set([...left.units].filter((unit) => right.units.has(unit))),
        places: (text, language) =>
          nearPlaces(left.places(text, language), right.places(text, language), clause.within),
      }
    }
    case 'word':
    case 'prefix': {
      const word =
        clause.type === 'word' ? await planWord(clause, lookup, exactly) : await lookup.beginning(clause.prefix)
      return { words: [word], units: word.postings }
    }
  }
}

/** Either of several, at least one of which takes a look at the text. */
async function planEither(of: readonly SimpleClause[], lookup: Lookup): Promise<RequiredClause> {
  // One word with a hyphen: neither of its writings is a slip of the other.
  const isOneWord = of.some((clause) => clause.type === 'phrase' && clause.loosely)
  const sides = await Promise.all(of.map((clause) => planRequired(clause, lookup, isOneWord)))
  const words = sides.flatMap((side) => side.words)
  return {
    words: words.length > 0 ? [asOneWord(words)] : [],
    units: new Set(sides.flatMap((side) => [...side.units])),
    isSure: sides.every(({ isSure, places }) => isSure || !places),
    places: (text, language) =>
      sides.flatMap(
        (side) => side.places?.(text, language) ?? side.words.flatMap((word) => wordPlaces(text, language, word)),
      ),
  }
}

async function planClause(clause: Clause, lookup: Lookup): Promise<{ word: FoundWord } | { required: RequiredClause }> {
  switch (clause.type) {
    case 'word':
      return await planPlain(clause, lookup)
    case 'prefix':
      return { word: await lookup.beginning(clause.prefix) }
    case 'any': {
      const simple = clause.of.every(({ type }) => type === 'word' || type === 'prefix')
      if (!simple) return { required: await planEither(clause.of, lookup) }
      const sides = await Promise.all(clause.of.map((side) => planRequired(side, lookup, false)))
      return { word: asOneWord(sides.flatMap((side) => side.words)) }
    }
    default:
      return { required: await planRequired(clause, lookup, true) }
  }
}

/** Leaves stop words aside beside something that tells more. */
export function telling(clauses: readonly Clause[]): Clause[] {
  const kept = clauses.filter(
    (clause, at) => clause.type !== 'word' || !isStopWord(clause.word) || isDatedMonth(clauses, at),
  )
  return kept.length > 0 ? kept : [...clauses]
}

/** Looks up all parts of a query at once. */
export async function makePlan(query: Query, lookup: Lookup): Promise<Plan> {
  const [planned, without] = await Promise.all([
    Promise.all(telling(query.clauses).map((clause) => planClause(clause, lookup))),
    Promise.all(query.without.map((clause) => planRequired(clause, lookup, true))),
  ])
  return {
    words: planned.flatMap((part) => ('word' in part ? [part.word] : [])),
    required: planned.flatMap((part) => ('required' in part ? [part.required] : [])),
    without,
  }
}

/** The words of a plan that count for the score, each once. */
export function scoredWords({ words, required }: Plan): FoundWord[] {
  const all = [...words, ...required.flatMap((part) => part.words)]
  return [...new Map(all.map((word) => [word.written, word])).values()]
}

import type { Clause, PhraseClause, Query, SimpleClause, WordClause } from '#lib/search/query/query.ts'
import { isStopWord } from '#lib/text/stopwords.ts'
import type { FoundWord } from './found-word.ts'
import { intersect, type UnitSet, unite } from './postings.ts'
import { nearPlaces, phrasePlaces, type RequiredClause, wordPlaces } from './required-clause.ts'

/** Where the words of a query are looked up. */
export interface Lookup {
  /** A word in every form; `exactly` without widening it to other spellings. */
  word: (written: string, exactly: boolean) => Promise<FoundWord>
  /** All words that begin so, as one. */
  beginning: (prefix: string) => Promise<FoundWord>
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

function contentWords(words: readonly string[]): string[] {
  const telling = words.filter((word) => !isStopWord(word))
  return telling.length > 0 ? telling : [...words]
}

/** Several words, any of which is meant, as one that counts once. */
function asOneWord(words: readonly FoundWord[]): FoundWord {
  const postings = unite(words.map((word) => word.postings))
  const widened = words.flatMap((word) => word.widened ?? [])
  return {
    written: words.map((word) => word.written).join(' OR '),
    of: words,
    matches: (token, language) => words.some((word) => word.matches(token, language)),
    forms: words.flatMap((word) => word.forms),
    postings,
    frequency: Math.max(0, ...words.map((word) => word.frequency)),
    idf: Math.min(...words.map((word) => word.idf)),
    ...(widened.length > 0 && { widened }),
  }
}

/**
 * A phrase is looked for by the pairs of its common words and by its rare ones, as they are written. Only where it has
 * neither is read where common words stand.
 */
async function planPhrase({ words }: PhraseClause, lookup: Lookup): Promise<RequiredClause> {
  const places: RequiredClause['places'] = (text) => phrasePlaces(text, words)
  const content = contentWords(words)
  const rare = content.filter((word) => !lookup.isCommon(word))
  const [pairs, rareFound] = await Promise.all([
    Promise.all(words.slice(1).map((word, index) => lookup.pair(words[index] ?? '', word))),
    Promise.all(rare.map((word) => lookup.asWritten(word))),
  ])
  const kept = pairs.filter((units) => units !== undefined)
  if (kept.length + rare.length === 0) {
    const found = await Promise.all(content.map((word) => lookup.asWritten(word)))
    return {
      words: found,
      units: new Set(intersect(found.map((word) => word.postings))),
      places,
      isSure: words.length === 1,
    }
  }
  const all: UnitSet[] = [...kept, ...rareFound.map(({ postings }) => postings)]
  const units = new Set(intersect(all))
  const common = content.filter((word) => lookup.isCommon(word)).map((word) => lookup.common(word, units))
  // One word is sure, and so is a pair.
  const isSure = words.length === 1 || (words.length === 2 && kept.length === 1)
  return { words: [...rareFound, ...common], units, places, isSure }
}

async function planSide(
  clause: WordClause | PhraseClause,
  lookup: Lookup,
): Promise<RequiredClause & Required<Pick<RequiredClause, 'places'>>> {
  if (clause.type === 'phrase') {
    const { words, units } = await planPhrase(clause, lookup)
    return { words, units, places: (text) => phrasePlaces(text, clause.words) }
  }
  const word = await lookup.word(clause.word, false)
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
        clause.type === 'word' ? await lookup.word(clause.word, exactly) : await lookup.beginning(clause.prefix)
      return { words: [word], units: word.postings }
    }
  }
}

/** Either of several, at least one of which takes a look at the text. */
async function planEither(of: readonly SimpleClause[], lookup: Lookup): Promise<RequiredClause> {
  const sides = await Promise.all(of.map((clause) => planRequired(clause, lookup, false)))
  const words = sides.flatMap((side) => side.words)
  return {
    words: words.length > 0 ? [asOneWord(words)] : [],
    units: new Set(sides.flatMap((side) => [...side.units])),
    places: (text, language) =>
      sides.flatMap(
        (side) => side.places?.(text, language) ?? side.words.flatMap((word) => wordPlaces(text, language, word)),
      ),
  }
}

async function planClause(clause: Clause, lookup: Lookup): Promise<{ word: FoundWord } | { required: RequiredClause }> {
  switch (clause.type) {
    case 'word':
      return { word: await lookup.word(clause.word, false) }
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
  const kept = clauses.filter((clause) => clause.type !== 'word' || !isStopWord(clause.word))
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

/** The words of a plan that count for the score, each once; those that stand nowhere are left out. */
export function scoredWords({ words, required }: Plan): FoundWord[] {
  const all = [...words, ...required.flatMap((part) => part.words)].filter((word) => word.postings.size > 0)
  return [...new Map(all.map((word) => [word.written, word])).values()]
}

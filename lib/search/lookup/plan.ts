import type { Clause, PhraseClause, Query, SimpleClause, WordClause } from '#lib/search/query/query.ts'
import type { MatchedWord } from './matched-word.ts'
import { planPhrase } from './plan-phrase.ts'
import { contentClauses, type QueryPlan } from './query-plan.ts'
import { nearPositions, type RequiredClause, wordPositions } from './required-clause.ts'
import { uniteWords, withSynonyms } from './unite-words.ts'

/** Where the words of a query are looked up. */
export interface Lookup {
  /** A word in every form; `exactly` without widening it to other spellings. */
  word: (written: string, exactly: boolean) => Promise<MatchedWord>
  /** All words that begin so, as one. */
  prefix: (prefix: string) => Promise<MatchedWord>
  /** The two words of the archive that one is written as which is nowhere; undefined where it can't be two. */
  decompound: (written: string) => Promise<string[] | undefined>
  /** Whether it is costly to read where a word is. */
  isCommon: (word: string) => boolean
  /** A word exactly as it is written. */
  exactForm: (written: string) => Promise<MatchedWord>
  /** A common word exactly as it is written, taken to be in some units. */
  assumedCommon: (written: string, units: Iterable<number>) => MatchedWord
  /** Whether what is required may be in any text, where the units don't say it. */
  mayBeAnywhere?: (required: RequiredClause) => Promise<boolean>
  /** Where two words are next to each other; undefined where that is not kept of such words. */
  bigram: (first: string, second: string) => Promise<Set<number> | undefined>
}

/**
 * A word with what means the same where it is. What it is like is looked for only where none of these is anywhere.
 */
async function planWord({ word, synonyms = [] }: WordClause, lookup: Lookup, exactly: boolean): Promise<MatchedWord> {
  if (synonyms.length === 0) return await lookup.word(word, exactly)
  const others = await Promise.all(synonyms.map((other) => lookup.word(other, true)))
  const occurs = others.some(({ frequency }) => frequency > 0)
  const own = await lookup.word(word, exactly || occurs)
  if (!occurs) return own
  return withSynonyms(own, others)
}

/** A word that is nowhere, nor anything like it, may be two: healthcare, health care. */
async function planSplittableWord(
  clause: WordClause,
  lookup: Lookup,
): Promise<{ word: MatchedWord } | { required: RequiredClause }> {
  const { word: typed, split } = clause
  const word = await planWord(clause, lookup, split !== undefined)
  if (word.frequency > 0 || word.excludedForms) return { word }
  const parts = split ?? (await lookup.decompound(typed))
  if (!parts) return { word }
  const written = parts.join(' ')
  const required = await planPhrase({ type: 'phrase', words: parts, written, implicit: true }, lookup)
  const [first, ...more] = required.words
  const occurs = lookup.mayBeAnywhere ? await lookup.mayBeAnywhere(required) : required.units.size > 0
  if (!first || !occurs) return { word: split ? { ...word, written: split.join('-') } : word }
  if (split) return { required }
  const widened: MatchedWord['widened'] = [{ word: typed, to: [written], why: 'spelling' }]
  return { required: { ...required, words: [{ ...first, widened }, ...more] } }
}

type PlacedClause = Required<Pick<RequiredClause, 'positions' | 'tree'>>

async function planNearOperand(
  clause: WordClause | PhraseClause,
  lookup: Lookup,
): Promise<RequiredClause & PlacedClause> {
  if (clause.type === 'phrase') {
    const { words, tree, units, positions } = await planPhrase(clause, lookup)
    return { words, tree, units, positions }
  }
  const word = await planWord(clause, lookup, false)
  return {
    words: [word],
    tree: { type: 'word', word },
    units: word.postings,
    positions: (text, language) => wordPositions(text, language, word),
  }
}

/** Plans what must, or must not, be in a paragraph. */
async function planRequired(
  clause: SimpleClause,
  lookup: Lookup,
  exactly: boolean,
): Promise<RequiredClause & Required<Pick<RequiredClause, 'tree'>>> {
  switch (clause.type) {
    case 'phrase':
      return await planPhrase(clause, lookup)
    case 'near': {
      const [left, right] = await Promise.all([
        planNearOperand(clause.left, lookup),
        planNearOperand(clause.right, lookup),
      ])
      return {
        words: [...left.words, ...right.words],
        tree: { type: 'near', left: left.tree, right: right.tree, within: clause.within },
        units: new Set([...left.units].filter((unit) => right.units.has(unit))),
        positions: (text, language) =>
          nearPositions(left.positions(text, language), right.positions(text, language), clause.within),
      }
    }
    case 'word':
    case 'prefix': {
      const word = clause.type === 'word' ? await planWord(clause, lookup, exactly) : await lookup.prefix(clause.prefix)
      return { words: [word], tree: { type: 'word', word }, units: word.postings }
    }
  }
}

/** Either of several, at least one of which takes a look at the text. */
async function planAlternatives(of: readonly SimpleClause[], lookup: Lookup): Promise<RequiredClause> {
  // One word with a hyphen: neither of its writings is a slip of the other.
  const isOneWord = of.some((clause) => clause.type === 'phrase' && clause.implicit)
  const sides = await Promise.all(of.map((clause) => planRequired(clause, lookup, isOneWord)))
  const words = sides.flatMap((side) => side.words)
  return {
    words: words.length > 0 ? [uniteWords(words)] : [],
    tree: { type: 'any', of: sides.map(({ tree }) => tree) },
    units: new Set(sides.flatMap((side) => [...side.units])),
    isConfirmed: sides.every(({ isConfirmed, positions }) => isConfirmed || !positions),
    positions: (text, language) =>
      sides.flatMap(
        (side) => side.positions?.(text, language) ?? side.words.flatMap((word) => wordPositions(text, language, word)),
      ),
  }
}

async function planClause(
  clause: Clause,
  lookup: Lookup,
): Promise<{ word: MatchedWord } | { required: RequiredClause }> {
  switch (clause.type) {
    case 'word':
      return await planSplittableWord(clause, lookup)
    case 'prefix':
      return { word: await lookup.prefix(clause.prefix) }
    case 'any': {
      const simple = clause.of.every(({ type }) => type === 'word' || type === 'prefix')
      if (!simple) return { required: await planAlternatives(clause.of, lookup) }
      const sides = await Promise.all(clause.of.map((side) => planRequired(side, lookup, false)))
      return { word: uniteWords(sides.flatMap((side) => side.words)) }
    }
    default:
      return { required: await planRequired(clause, lookup, true) }
  }
}

/** Looks up all parts of a query at once. Rejects with `LoadError`. */
export async function planQuery(query: Query, lookup: Lookup): Promise<QueryPlan> {
  const [planned, without] = await Promise.all([
    Promise.all(contentClauses(query.clauses).map((clause) => planClause(clause, lookup))),
    Promise.all(query.excluded.map((clause) => planRequired(clause, lookup, true))),
  ])
  return {
    words: planned.flatMap((part) => ('word' in part ? [part.word] : [])),
    required: planned.flatMap((part) => ('required' in part ? [part.required] : [])),
    excluded: without,
  }
}

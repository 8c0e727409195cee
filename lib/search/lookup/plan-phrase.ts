import type { PhraseClause } from '#lib/search/query/query.ts'
import { isStopWord } from '#lib/text/stopwords.ts'
import { findPhrase } from './find-phrase.ts'
import type { MatchedWord } from './matched-word.ts'
import { type PhrasePart, parsePhrase } from './phrase.ts'
import { phrasePrefilter } from './phrase-prefilter.ts'
import type { Lookup } from './plan.ts'
import { intersect, type UnitSet } from './postings.ts'
import type { RequiredClause } from './required-clause.ts'
import { withSynonyms } from './unite-words.ts'

function contentParts(parts: readonly PhrasePart[]): PhrasePart[] {
  const kept = parts.filter(({ word }) => !isStopWord(word))
  return kept.length > 0 ? kept : [...parts]
}

/** The units of any of several sets. */
function unionOfSets(sets: readonly UnitSet[]): UnitSet {
  const [only] = sets
  return sets.length === 1 && only ? only : new Set(sets.flatMap((set) => [...set]))
}

/**
 * Where a phrase may be, by the index: it is looked for by the pairs of its common words and by its rare ones, as they are
 * written. The places of single common words are read only where it has neither. Where words can be written as one, they may
 * be written so. Rejects with `LoadError`.
 */
export async function planPhrase(clause: PhraseClause, lookup: Lookup): Promise<RequiredClause & WithPositions> {
  const phrase = parsePhrase(clause)
  const { parts } = phrase
  const asJoined = (of: readonly PhrasePart[]) =>
    Promise.all([...new Set(of.flatMap(({ compounds }) => compounds))].map((word) => lookup.exactForm(word)))
  const content = contentParts(parts)
  const rare = content.filter(({ word }) => !lookup.isCommon(word))
  const neighbours = parts.slice(1).flatMap((part, index) => {
    const before = parts[index]
    return before ? [[before, part] as const] : []
  })
  const [pairs, rareFound] = await Promise.all([
    Promise.all(
      neighbours.map(async ([one, other]) => {
        const pair = await lookup.bigram(one.word, other.word)
        return pair && unionOfSets([pair, ...(await asJoined([one, other])).map(({ postings }) => postings)])
      }),
    ),
    Promise.all(rare.map((part) => lookupPart(part))),
  ])
  const places: WithPositions['positions'] = (text) => findPhrase(text, phrase)
  const written = clause.written.toLowerCase().trim()
  const writing = clause.implicit ? {} : { written }
  const look = phrasePrefilter(clause.written)
  async function lookupPart(part: PhrasePart): Promise<MatchedWord> {
    const [word, joined] = await Promise.all([lookup.exactForm(part.word), asJoined([part])])
    return withSynonyms(word, joined)
  }
  const kept = pairs.filter((units) => units !== undefined)
  if (kept.length + rare.length === 0) {
    const found = await Promise.all(content.map(lookupPart))
    const units = new Set(intersect(found.map(({ postings }) => postings)))
    return {
      words: found,
      tree: { type: 'phrase', phrase },
      units,
      positions: places,
      ...writing,
      prefilter: look,
      isConfirmed: !phrase.needsTextCheck && parts.length === 1,
    }
  }
  const units = new Set(intersect([...kept, ...rareFound.map(({ postings }) => postings)]))
  const common = content
    .filter(({ word }) => lookup.isCommon(word))
    .map(({ word }) => lookup.assumedCommon(word, units))
  // One word is sure, and so is a pair, with what the two are when joined.
  const isSure = !phrase.needsTextCheck && (parts.length === 1 || (parts.length === 2 && kept.length === 1))
  return {
    words: [...rareFound, ...common],
    tree: { type: 'phrase', phrase },
    units,
    positions: places,
    ...writing,
    prefilter: look,
    isConfirmed: isSure,
  }
}

type WithPositions = Required<Pick<RequiredClause, 'positions' | 'tree'>>

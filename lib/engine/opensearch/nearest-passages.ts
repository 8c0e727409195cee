import type { EnginePassage } from '#lib/engine/archive-engine.ts'
import { foldDiacritics } from '#lib/text/fold-diacritics.ts'
import { isStopWord } from '#lib/text/stopwords.ts'
import { EngineLookup } from './engine-lookup.ts'
import { notWhole, PartStatus } from './part-status.ts'
import { archiveOrder, type Session } from './session.ts'
import { passageOf, readUnit, sourceFields } from './unit-source.ts'
import { formsOfWord, formsQuery } from './word-query.ts'

/** Most words that are looked up, spread evenly over what was given, and most stop words where there is nothing else. */
const mostWords = 24
const mostStopWords = 3

/**
 * The paragraphs that have most of the weight of some words, as `lib/quote/candidates` finds them. Rejects with `EngineError`, also
 * where a part of the index is silent: a quotation may be in it.
 */
export async function nearestPassages(
  session: Session,
  words: readonly string[],
  { limit }: { limit: number },
): Promise<EnginePassage[]> {
  const status = new PartStatus()
  const lookup = new EngineLookup(session.lexicon, session.counting(status))
  const different = [...new Set(words)]
  const telling = spread(
    different.filter((word) => !isStopWord(word)),
    mostWords,
  )
  const asked = telling.length > 0 ? telling : different.slice(0, mostStopWords)
  const found = await Promise.all(asked.map((word) => lookup.word(foldDiacritics(word), true)))
  const should = found.flatMap((word) =>
    word.frequency === 0
      ? []
      : [{ constant_score: { filter: formsQuery('words', formsOfWord(word, lookup.termsOf)), boost: word.idf } }],
  )
  if (should.length === 0) return []
  const [answer] = await session.ask(
    [
      {
        query: { bool: { should, minimum_should_match: 1, filter: [{ term: { unit: 'paragraph' } }] } },
        size: limit,
        _source: sourceFields,
        sort: [{ _score: 'desc' }, ...archiveOrder],
      },
    ],
    status,
  )
  if (!status.isWhole) throw notWhole(status)
  return (answer?.hits.hits ?? []).map((hit) => passageOf(readUnit(hit)))
}

/** At most `most` of the elements of an array, evenly spread over it. */
function spread<T>(all: readonly T[], most: number): T[] {
  if (all.length <= most) return [...all]
  return all.filter(
    (_, index) => Math.floor((index * most) / all.length) !== Math.floor(((index - 1) * most) / all.length),
  )
}

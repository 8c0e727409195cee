import { analyze } from '#lib/search/format/analyzer.ts'
import type { StoredDocument } from '#lib/search/format/index-files.ts'
import { completions, type IncompleteWord, incompleteWord, type Suggestion } from '#lib/search/lookup/completions.ts'
import { isStopWord } from '#lib/text/stopwords.ts'
import { EngineLookup } from './engine-lookup.ts'
import { PartStatus } from './part-status.ts'
import { archiveOrder, type Session } from './session.ts'
import { readUnit, sourceFields } from './unit-source.ts'
import { formsOfWord, formsQuery } from './word-query.ts'

/** As in `lib/search/lookup/complete-query.ts`. */
const maxTitles = 5
const maxTitlePrefixes = 8
const maxWords = 20

/** Words, speakers and titles for a query that is being typed. Rejects with `EngineError`. */
export async function suggest(session: Session, query: string): Promise<Suggestion[]> {
  const open = incompleteWord(query)
  if (!open) return []
  const [words, facets, titled] = await Promise.all([
    session.lexicon.vocabulary.withPrefix(open.word, maxWords),
    session.lexicon.values(),
    titlesMatching(session, query, open),
  ])
  return completions(query, words, facets, titled)
}

/** Documents of which all words of what is typed are said, the last one perhaps unfinished. */
async function titlesMatching(
  session: Session,
  query: string,
  { before, word }: IncompleteWord,
): Promise<StoredDocument[]> {
  const status = new PartStatus()
  const lookup = new EngineLookup(session.lexicon, session.counting(status))
  const finished = analyze(before).words.filter((token) => !isStopWord(token.text))
  if (query.trim() === '' || (finished.length === 0 && isStopWord(word))) return []
  const found = await Promise.all([
    lookup.prefix(word, maxTitlePrefixes),
    ...finished.map((token) => lookup.word(token.text, true)),
  ])
  const said = found.map((one) => formsQuery('said', formsOfWord(one, lookup.termsOf)))
  const [answer] = await session.ask(
    [
      {
        query: { bool: { filter: [{ term: { unit: 'title' } }, ...said] } },
        size: maxTitles,
        _source: sourceFields,
        sort: archiveOrder,
      },
    ],
    status,
  )
  return (answer?.hits.hits ?? []).map((hit) => readUnit(hit).document)
}

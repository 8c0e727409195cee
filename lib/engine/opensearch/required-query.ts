import type { Phrase, PhraseTransition } from '#lib/search/lookup/phrase.ts'
import type { RequiredTree } from '#lib/search/lookup/required-clause.ts'
import { QueryError } from '#lib/search/query/query-error.ts'
import type { QueryDsl } from './client.ts'
import { capitalMark, hole, isSendable, readSpan, stackMark } from './positioned-tokens.ts'
import { type FormTerms, formsOfWord, formsQuery, nothing, type TermsOfForm } from './word-query.ts'

/** What has to be known of the words of what is required. */
export interface TermSource {
  termsOf: TermsOfForm
  spansOf: (word: string) => Promise<string[]>
}

/** One way to write a phrase: what may be at each of its places. */
interface Writing {
  places: string[]
  /** How many words the last of them is beside the first. */
  rest: number
}

/** Most ways to write a phrase that are looked for. */
const mostWritings = 256

/** Finds the units that have what is required. Throws `QueryError` for a phrase that can be written in too many ways. */
export async function requiredQuery(tree: RequiredTree, source: TermSource): Promise<QueryDsl> {
  switch (tree.type) {
    case 'word':
      return formsQuery('words', formsOfWord(tree.word, source.termsOf))
    case 'phrase':
      return anyOf((await writingsOf(tree.phrase, source)).map(writingQuery))
    case 'any':
      return anyOf(await Promise.all(tree.of.map((one) => requiredQuery(one, source))))
    case 'near': {
      const [left, right] = await Promise.all([operands(tree.left, source), operands(tree.right, source)])
      return anyOf([
        ...left.flatMap((one) => right.map((other) => inOrder(one, other, tree.within))),
        ...left.flatMap((one) => right.map((other) => inOrder(other, one, tree.within))),
      ])
    }
  }
}

function anyOf(should: readonly QueryDsl[]): QueryDsl {
  const [only] = should
  if (should.length === 1 && only) return only
  return should.length === 0 ? nothing : { bool: { should, minimum_should_match: 1 } }
}

function writingQuery({ places }: Writing): QueryDsl {
  return { [places.length === 1 ? 'match' : 'match_phrase']: { words: { query: places.join(' ') } } }
}

async function writingsOf({ transitions }: Phrase, source: TermSource): Promise<Writing[]> {
  const texts = [...new Set(transitions.flat().map(({ text }) => text))]
  const spans = new Map(await Promise.all(texts.map(async (text) => [text, await source.spansOf(text)] as const)))
  /** The ways to write what follows a word of the phrase. */
  const writings = (place: number): Writing[] => {
    const next = transitions[place]
    if (!next) return [{ places: [], rest: 0 }]
    const all = next.flatMap((transition) =>
      stepsOf(transition, spans.get(transition.text) ?? []).flatMap(({ terms, length }) =>
        writings(transition.to).map(({ places, rest }): Writing => {
          const isLast = places.length === 0
          const own = [terms.join(stackMark), ...(isLast ? [] : Array.from({ length: length - 1 }, () => hole))]
          return { places: [...own, ...places], rest: isLast ? length - 1 : rest }
        }),
      ),
    )
    if (all.length > mostWritings)
      throw new QueryError('The phrase can be written in too many ways: look for a part of it.', { start: 0, end: 0 })
    return all
  }
  return writings(0)
}

/** Of what is in no list of words: money, which stands beside its figure. */
const unlistedSpans = ['~1']

/** What may be at one place of a phrase, by how many words of a text it is. */
function stepsOf({ text, capital }: PhraseTransition, spans: readonly string[]): { terms: string[]; length: number }[] {
  if (!isSendable(text)) return []
  const byLength = new Map<number, string[]>()
  for (const span of spans.length > 0 ? spans : unlistedSpans) {
    const { length, inPhrases } = readSpan(span)
    if (!inPhrases) continue
    const term = span === '' && capital ? capitalMark + text : text + span
    byLength.set(length, [...(byLength.get(length) ?? []), term])
  }
  return [...byLength].map(([length, terms]) => ({ terms, length }))
}

/** One side of NEAR: how it is found, how many words it is beside those places, and in texts of which languages. */
interface Operand {
  intervals: QueryDsl
  rest: number
  languages?: readonly string[]
}

async function operands(tree: RequiredTree, source: TermSource): Promise<Operand[]> {
  if (tree.type === 'word') return wordOperands(formsOfWord(tree.word, source.termsOf))
  if (tree.type !== 'phrase') return []
  return (await writingsOf(tree.phrase, source)).map(({ places, rest }) => ({
    intervals: { match: { query: places.join(' '), ordered: true, max_gaps: 0 } },
    rest,
  }))
}

function wordOperands(forms: readonly FormTerms[]): Operand[] {
  const byKind = new Map<string, { terms: string[]; rest: number; languages?: readonly string[] }>()
  for (const { word, spans, languages } of forms) {
    if (!isSendable(word)) continue
    for (const span of spans) {
      const { length } = readSpan(span)
      const kind = `${length} ${languages?.join(' ') ?? ''}`
      const own = byKind.get(kind) ?? { terms: [], rest: length - 1, ...(languages && { languages }) }
      own.terms.push(word + span)
      byKind.set(kind, own)
    }
  }
  return [...byKind.values()].map(({ terms, rest, languages }) => ({
    intervals: { match: { query: terms.join(stackMark) } },
    rest,
    ...(languages && { languages }),
  }))
}

/** Neighbours are 1 apart; of a joined word the engine sees only the first place. */
function inOrder(first: Operand, second: Operand, within: number): QueryDsl {
  const all = { ordered: true, max_gaps: within - 1 + first.rest, intervals: [first.intervals, second.intervals] }
  const found = { intervals: { words: { all_of: all } } }
  const filter = [first, second].flatMap(({ languages }) => (languages ? [{ terms: { language: languages } }] : []))
  return filter.length > 0 ? { bool: { must: [found], filter } } : found
}

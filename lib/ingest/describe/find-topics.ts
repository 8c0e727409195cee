import type { TopicRecord } from '#lib/domain/authority.ts'
import { noteNoTerms, noteStems } from '#lib/ingest/recognise/asked-of-records.ts'
import type { Draft, Known } from '#lib/ingest/source-segment.ts'
import { stem } from '#lib/text/stem.ts'
import { tokens } from '#lib/text/tokens.ts'

/** How often the terms of a topic must occur in a text, and at most how many words apart on average, unless its title or headings have one. */
const leastCount = 3
const mostWordsBetween = 250

/**
 * A long text deals with many topics, each in a passage: it is also on one of which its paragraphs have this many words
 * together, where a paragraph counts that has two terms of it, and one in so many words. Measured on State of the Union
 * addresses (7,700 words on average): 400 words and one in 45 gave half of the topics, these gave 2 wrong ones of 100.
 */
const leastPassageWords = 250
const leastInParagraph = 2
const mostWordsBetweenInParagraph = 60

/**
 * The topics of a text, by the vocabulary of the authority records: terms in the language of the text, compared by
 * their stems. The basis names the words that caused each. Languages without terms give no topics.
 */
export function findTopics(
  title: string,
  drafts: Draft[],
  language: string | undefined,
  topics: TopicRecord[],
): Known<string[]> | undefined {
  if (!language) return undefined
  const wantedTopics = vocabularyOf(topics, language)
  // Reading all words of a text is a large part of its ingest: not where nothing is looked for.
  if (wantedTopics.length === 0) {
    noteNoTerms(language)
    return undefined
  }
  const heads = stems(
    [title, ...drafts.filter((draft) => draft.type === 'heading').map((draft) => draft.text)].join(' . '),
    language,
  )
  const paragraphs = drafts.map((draft) => stems(draft.text, language))
  const body = paragraphs.flat()
  noteStems(language, heads)
  noteStems(language, body)
  const found = wantedTopics.flatMap(({ name, terms }) => {
    const counts = terms.flatMap(({ term, wanted }) => {
      const count = occurrences(body, wanted)
      const inHead = occurrences(heads, wanted) > 0
      return count > 0 || inHead ? [{ term, count, inHead }] : []
    })
    const total = counts.reduce((sum, { count }) => sum + count, 0)
    const enough = total >= leastCount && body.length / total <= mostWordsBetween
    const isInHead = total > 0 && counts.some(({ inHead }) => inHead)
    if (!enough && !isInHead && !hasPassages(paragraphs, terms)) return []
    const words = counts.map(({ term, count }) => `${term} ×${count}`).join(', ')
    return [{ name, words: `${name}: ${words}`, total }]
  })
  if (found.length === 0) return undefined
  const ordered = found.sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1))
  return {
    value: ordered.map(({ name }) => name),
    basis: { kind: 'inferred', rule: 'terms-of-the-topic', words: ordered.map(({ words }) => words).join('; ') },
  }
}

/** Whether the paragraphs that are on a topic have words enough together. */
function hasPassages(paragraphs: readonly string[][], terms: WantedTopic['terms']): boolean {
  const words = paragraphs.map((paragraph) => {
    const count = terms.reduce((sum, { wanted }) => sum + occurrences(paragraph, wanted), 0)
    const isOnTopic = count >= leastInParagraph && paragraph.length / count <= mostWordsBetweenInParagraph
    return isOnTopic ? paragraph.length : 0
  })
  return words.reduce((sum, length) => sum + length, 0) >= leastPassageWords
}

/** A topic with its terms in one language, and their stems. */
interface WantedTopic {
  name: string
  terms: TopicTerm[]
}

/** A term of a topic, and the stems that a text must have one after the other. */
interface TopicTerm {
  term: string
  wanted: string[]
}

/** The vocabulary of each list of topics by language, made once: it is the same for every text. */
const vocabularies = new WeakMap<TopicRecord[], Map<string, WantedTopic[]>>()

/** The topics that have terms in a language. */
function vocabularyOf(topics: TopicRecord[], language: string): WantedTopic[] {
  const byLanguage = vocabularies.get(topics) ?? new Map<string, WantedTopic[]>()
  vocabularies.set(topics, byLanguage)
  const known = byLanguage.get(language)
  if (known) return known
  const wanted = topics.flatMap((topic) => {
    const terms = termsOfTopic(topic, language)
    return terms.length > 0 ? [{ name: topic.name, terms }] : []
  })
  byLanguage.set(language, wanted)
  return wanted
}

/** The terms of a topic in a language, with their stems. */
export function termsOfTopic(topic: TopicRecord, language: string): TopicTerm[] {
  return distinct(termsIn(topic, language), language)
}

/** Terms with their stems; of terms that have the same stems (flood, flooding) the first. */
function distinct(terms: string[], language: string): TopicTerm[] {
  const byStems = new Map<string, TopicTerm>()
  for (const term of terms) {
    const wanted = stems(term, language)
    const key = wanted.join(' ')
    if (!byStems.has(key)) byStems.set(key, { term, wanted })
  }
  return [...byStems.values()]
}

function stems(text: string, language: string): string[] {
  return tokens(text).map((token) => stem(token.text, language))
}

function occurrences(body: string[], wanted: string[]): number {
  const [first] = wanted
  if (first === undefined) return 0
  let count = 0
  for (let at = body.indexOf(first); at !== -1; at = body.indexOf(first, at + 1)) {
    if (wanted.every((word, offset) => body[at + offset] === word)) count += 1
  }
  return count
}

/** Its terms of a language; a language may be called what every object has (`constructor`). */
function termsIn({ terms }: TopicRecord, language: string): string[] {
  return Object.hasOwn(terms, language) ? (terms[language] ?? []) : []
}

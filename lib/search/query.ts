import { type Token, tokens } from '#lib/text/tokens.ts'
import { QueryError } from './errors.ts'

/** Words to find next to each other, folded. A `-without` of one word is such a row of one. */
export type Phrase = string[]

export interface Query {
  /** Folded words outside quotation marks, in their order, each once. */
  words: string[]
  /** What stands inside quotation marks. */
  phrases: Phrase[]
  /** Words that must not stand in the paragraph. */
  withoutWords: string[]
  withoutPhrases: Phrase[]
}

const quotationMarks = /["“”„‟«»＂]/gu
const minus = /[-−–]/u

interface Part {
  text: string
  /** Place in the query, in UTF-16 units. */
  start: number
  quoted: boolean
  without: boolean
}

/** A minus counts when a word follows at once and nothing but space stands before it: not in "COVID-19" or " - ". */
function hasMinusBefore(text: string, start: number): boolean {
  const sign = text[start - 1]
  const before = text[start - 2]
  return sign !== undefined && minus.test(sign) && (before === undefined || /\s/u.test(before))
}

function cutAtQuotationMarks(query: string): Part[] {
  const marks = [...query.matchAll(quotationMarks)].map((match) => match.index)
  const parts: Part[] = []
  let from = 0
  for (let index = 0; index < marks.length; index += 2) {
    const open = marks[index] ?? 0
    const close = marks[index + 1]
    if (close === undefined) {
      throw new QueryError(`The quotation mark at character ${open + 1} is not closed.`, open)
    }
    parts.push({ text: query.slice(from, open), start: from, quoted: false, without: false })
    const without = hasMinusBefore(query, open)
    parts.push({ text: query.slice(open + 1, close), start: open + 1, quoted: true, without })
    from = close + 1
  }
  parts.push({ text: query.slice(from), start: from, quoted: false, without: false })
  return parts
}

/** Tokens between which no space stands, as in "COVID-19". */
function runsOf(text: string): Token[][] {
  const runs: Token[][] = []
  let end = -1
  for (const token of tokens(text)) {
    const run = runs.at(-1)
    if (run && !/\s/u.test(text.slice(end, token.start))) run.push(token)
    else runs.push([token])
    end = token.end
  }
  return runs
}

function readWords(part: Part, query: Query): void {
  for (const run of runsOf(part.text)) {
    const words = run.map((token) => token.text)
    if (!hasMinusBefore(part.text, run[0]?.start ?? 0)) query.words.push(...words)
    else if (words.length > 1) query.withoutPhrases.push(words)
    else query.withoutWords.push(...words)
  }
}

function readPhrase(part: Part, query: Query): void {
  const phrase = tokens(part.text).map((token) => token.text)
  if (phrase.length === 0) {
    throw new QueryError(`Between the quotation marks at character ${part.start} stands no word.`, part.start - 1)
  }
  if (part.without) query.withoutPhrases.push(phrase)
  else query.phrases.push(phrase)
}

/**
 * Reads a query: words, "exact phrases" in straight or curly quotation marks, and `-without` before either.
 * Throws `QueryError` for a quotation mark that is not closed, and where nothing is left to look for.
 */
export function parseQuery(text: string): Query {
  const query: Query = { words: [], phrases: [], withoutWords: [], withoutPhrases: [] }
  for (const part of cutAtQuotationMarks(text)) {
    if (part.quoted) readPhrase(part, query)
    else readWords(part, query)
  }
  query.words = [...new Set(query.words)]
  if (query.words.length + query.phrases.length > 0) return query
  if (query.withoutWords.length + query.withoutPhrases.length > 0) {
    throw new QueryError('Only words to leave out: say at least one word to look for as well.', 0)
  }
  throw new QueryError('There is no word or figure to look for.', 0)
}

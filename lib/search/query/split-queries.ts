import { tokens } from '#lib/text/tokens.ts'

/** A query among several, without the space around it, and where it begins in the whole, in UTF-16 units. */
export interface QueryPart {
  query: string
  start: number
}

const opening = /["“”„‟«»＂]/u

/**
 * Divides what was typed into queries at each comma, but for those inside quotation marks and those of a figure
 * (`42,500`). Empty ones and repeated ones are left out. A quotation mark that is not closed reaches to the end.
 */
export function splitQueries(text: string): QueryPart[] {
  const found = new Map<string, QueryPart>()
  const take = (from: number, to: number) => {
    const part = text.slice(from, to)
    const query = part.trim()
    if (query !== '' && !found.has(query)) found.set(query, { query, start: from + part.indexOf(query) })
  }
  let from = 0
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (opening.test(sign)) quoted = !quoted
    if (sign !== ',' || quoted || isInsideNumber(text, at)) continue
    take(from, at)
    from = at + 1
  }
  take(from, text.length)
  return [...found.values()]
}

/** UTF-16 units on either side of a comma among which a figure is looked for: none is longer. */
const maxFigureLength = 40

/** Whether the comma is in what is one figure, as the search reads it. */
function isInsideNumber(text: string, comma: number): boolean {
  if (!/\d/u.test(text.charAt(comma - 1)) || !/\d/u.test(text.charAt(comma + 1))) return false
  const before = /(?:(?<![\d.,])[\d.,]+)?$/u.exec(text.slice(Math.max(0, comma - maxFigureLength), comma))?.[0] ?? ''
  const after = /^[\d.,]*/u.exec(text.slice(comma + 1, comma + 1 + maxFigureLength))?.[0] ?? ''
  return /\d$/u.test(before) && /^\d/u.test(after) && tokens(`${before},${after}`).length === 1
}

/** Several queries as one text that `splitQueries` divides again. */
export function joinQueries(queries: readonly string[]): string {
  return queries.join(', ')
}

/** A query as one term: its commas outside quotation marks, which mean nothing to the search, are left out. */
export function asSingleQuery(query: string): string {
  return splitQueries(query)
    .map((term) => term.query)
    .join(' ')
}

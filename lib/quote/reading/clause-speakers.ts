import type { KnownPerson } from '#lib/quote/persons/match-persons.ts'
import { sentences } from '#lib/text/sentences.ts'
import { clauseSymbols, type SymbolSpan } from './clause-symbols.ts'
import { reportingClauses } from './reporting-clauses.ts'

/** Where words stand without a verb: "Verell in her speech of 1962: …", «Асқаров 2023 жылғы сөзінде: …». */
const beforeColon = /^(?:[BDos,]|I(?!N)){0,8}(N)[DoIsBN,]{0,8}:$/du

/**
 * Where the names are of those who say what is quoted, by the grammar of reporting clauses: of a text that leads up to
 * quotation marks, its last sentence is read; of one that follows them, its first. Empty where no clause has that form.
 *
 * @returns places in the text: half-open, in UTF-16 units
 */
export function speakersOfClause(
  text: string,
  side: 'before' | 'between' | 'after',
  known: readonly KnownPerson[],
): SymbolSpan[] {
  const all = sentences(text)
  const { start, end } = (side === 'before' ? all.at(-1) : all[0]) ?? { start: 0, end: text.length }
  const { row, spans } = clauseSymbols(text.slice(start, end), known)
  const patterns = reportingClauses
    .filter((clause) => clause.side === side && clause.closing === undefined)
    .map(({ pattern }) => pattern)
  return (side === 'before' ? [...patterns, beforeColon] : patterns).flatMap((pattern) => {
    const [, ...names] = pattern.exec(row)?.indices ?? []
    return names
      .filter((name) => name !== undefined)
      .flatMap(([from]) => {
        const span = spans[from]
        return span ? [{ start: start + span.start, end: start + span.end }] : []
      })
  })
}

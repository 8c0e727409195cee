import { describe, expect, it } from 'vitest'
import { clauseSymbols } from '#lib/quote/reading/clause-symbols.ts'
import { readByClause } from '#lib/quote/reading/reported-speech.ts'
import { reportingClauses } from '#lib/quote/reading/reporting-clauses.ts'

const known = [
  { name: 'Ana Verell', forms: ['Ана Верелл', 'Верелл'] },
  { name: 'Timur Askarov', forms: ['Тимур Асқаров'] },
]

const examples = reportingClauses.flatMap((clause) =>
  clause.examples.map((example) => ({ name: clause.name, clause, ...example })),
)

describe('each clause of the table', () => {
  it.each(examples)('$name: $text', ({ clause, text, words }) => {
    expect(readByClause(clause, clauseSymbols(text, known), text, known)?.quotation).toBe(words)
  })
})

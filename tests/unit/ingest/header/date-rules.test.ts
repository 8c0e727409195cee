import { describe, expect, it } from 'vitest'
import { dateRules, headDates } from '#lib/ingest/header/header-date.ts'
import { readHeadLines } from '#lib/ingest/header/header-lines.ts'
import { linesOf } from '#lib/ingest/read/source.ts'

describe.each(dateRules)('the rule $id', ({ id, of, examples }) => {
  it.each(examples)('is chosen for $head', ({ head, date }) => {
    const lines = readHeadLines(linesOf(`${head}\n\nLadies and gentlemen,\n\nWe have come to mend the lamps.`))
    expect(headDates(lines).date).toMatchObject({ value: date, basis: { rule: id, of } })
  })
})

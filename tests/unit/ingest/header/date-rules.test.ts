import { describe, expect, it } from 'vitest'
import { dateRules, headerDates } from '#lib/ingest/header/header-date.ts'
import { readHeaderLines } from '#lib/ingest/header/read-header-lines.ts'
import { linesOf } from '#lib/ingest/read/source.ts'

describe.each(dateRules)('the rule $id', ({ id, of, examples }) => {
  it.each(examples)('is chosen for $head', ({ head, date }) => {
    const lines = readHeaderLines(linesOf(`${head}\n\nLadies and gentlemen,\n\nWe have come to mend the lamps.`))
    expect(headerDates(lines).date).toMatchObject({ value: date, basis: { rule: id, of } })
  })
})

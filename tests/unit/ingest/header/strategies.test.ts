import { describe, expect, it } from 'vitest'
import type { HeaderLine } from '#lib/ingest/header/header-line.ts'
import { fieldOf } from '#lib/ingest/header/lexicon/matchers.ts'
import { namesGenre } from '#lib/ingest/header/read-header-lines.ts'
import { speakerStrategies } from '#lib/ingest/header/speaker/strategies.ts'
import { speakerContext } from '#lib/ingest/header/speaker/strategy.ts'
import { venueStrategies } from '#lib/ingest/header/venue/strategies.ts'
import { venueContext } from '#lib/ingest/header/venue/strategy.ts'
import { linesOf } from '#lib/ingest/read/source.ts'
import { findDates } from '#lib/ingest/recognise/find-dates.ts'

/** A head with the kinds of its lines told simply: a genre, a field, a date, a time of day, or any words. */
function headLines(head: string): HeaderLine[] {
  return linesOf(head).map((line) => {
    const dates = findDates(line.text)
    const isDate = dates[0]?.words.length === line.text.length
    const isTime = /^\d{1,2}:\d\d [AP]\.M\.$/.test(line.text)
    const field = namesGenre(line.text) ? undefined : fieldOf(line.text)
    return {
      ...line,
      rule: 'test',
      dates,
      ...(field ? { field } : {}),
      kind: field ? 'field' : isDate ? 'date' : isTime ? 'time' : namesGenre(line.text) ? 'genre' : 'text',
    }
  })
}

describe('each way in which heads name who speaks', () => {
  it.each(
    speakerStrategies.flatMap(({ id, find, examples }) =>
      examples.map(({ head, finds }) => ({ id, head, finds, find })),
    ),
  )('$id: $head', ({ head, finds, find }) => {
    const lines = headLines(`${head}\n\n1 May 2001`)
    expect(find(speakerContext(lines)).map(({ known }) => known.value)).toEqual(finds)
  })
})

describe('each way in which heads name a place', () => {
  it.each(
    venueStrategies.flatMap(({ id, find, examples }) => examples.map(({ head, finds }) => ({ id, head, finds, find }))),
  )('$id: $head', ({ head, finds, find }) => {
    expect(find(venueContext(headLines(head))).map(({ known }) => known.value)).toEqual(finds)
  })
})

describe('each strategy', () => {
  it.each([
    ['speakers', speakerStrategies],
    ['places', venueStrategies],
  ])('of %s has an id of its own, and examples that it reads and that it does not', (_, strategies) => {
    expect(new Set(strategies.map(({ id }) => id)).size).toBe(strategies.length)
    for (const { examples } of strategies) {
      expect(examples.some(({ finds }) => finds.length > 0)).toBe(true)
      expect(examples.some(({ finds }) => finds.length === 0)).toBe(true)
    }
  })
})

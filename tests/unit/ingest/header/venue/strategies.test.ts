import { describe, expect, it } from 'vitest'
import { headerVenue } from '#lib/ingest/header/header-venue.ts'
import { venueStrategies } from '#lib/ingest/header/venue/strategies.ts'
import { venueContext } from '#lib/ingest/header/venue/strategy.ts'
import { simpleHead } from '#tests/unit/ingest/header/invented-lines.ts'

describe('each way in which heads name a place', () => {
  it.each(
    venueStrategies.flatMap(({ id, find, examples }) => examples.map(({ head, finds }) => ({ id, head, finds, find }))),
  )('$id: $head', ({ head, finds, find }) => {
    expect(find(venueContext(simpleHead(head))).map(({ known }) => known.value)).toEqual(finds)
  })

  it('has an id of its own, and examples that it reads and that it does not', () => {
    expect(new Set(venueStrategies.map(({ id }) => id)).size).toBe(venueStrategies.length)
    for (const { examples } of venueStrategies) {
      expect(examples.some(({ finds }) => finds.length > 0)).toBe(true)
      expect(examples.some(({ finds }) => finds.length === 0)).toBe(true)
    }
  })
})

describe('where two find a place, the surer decides', () => {
  it.each([
    ['a field before a date', 'Speech\nVenue: Ormond Hall\nSydney, 12 May 2019', 'Ormond Hall'],
    [
      'a time of day before a date',
      'Remarks by Ana Verell\nOrmond Hall\n2:47 P.M.\nSydney, 12 May 2019',
      'Ormond Hall',
    ],
    [
      'a body in session before a date',
      'Statement to the UN Security Council\nSydney, 12 May 2019',
      'United Nations Security Council',
    ],
    ['“at” before the end of a title', 'Address at Ormond College\nHARBOUR PARADE VIENNA', 'Ormond College'],
  ])('%s', (_, head, place) => {
    expect(headerVenue(simpleHead(head)).venue?.value).toBe(place)
  })
})

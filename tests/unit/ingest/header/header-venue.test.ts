import { describe, expect, it } from 'vitest'
import { headerSpeaker } from '#lib/ingest/header/header-speaker.ts'
import { headerVenue } from '#lib/ingest/header/header-venue.ts'
import { headOf } from './invented-head.ts'

const venue = (head: string) => {
  const lines = headOf(head)
  return headerVenue(lines, headerSpeaker(lines).found)
}

describe('where it happened, as a head states it', () => {
  it('is the place beside the date', () => {
    expect(venue('Speech by Ana Verell\nVienna, 12 May 2019').venue).toMatchObject({
      value: 'Vienna',
      basis: { kind: 'stated', line: 2 },
    })
  })

  it('is what a label says, before all else', () => {
    expect(venue('Speech by Ana Verell\nVenue: Ormond Hall\nVienna, 12 May 2019').venue?.value).toBe('Ormond Hall')
  })

  it('is never who speaks', () => {
    expect(venue('Speech by Paris Vienna\nVienna, 12 May 2019').venue).toBeUndefined()
  })

  it('is nowhere where none is named', () => {
    expect(venue('Speech by Ana Verell\n12 May 2019')).toEqual({ findings: [] })
  })
})

import { describe, expect, it } from 'vitest'
import { eventPageHeader } from '#lib/ingest/header/event-page-header.ts'
import { segmentOf, textBelow, wordsOfField } from './invented-head.ts'

const text = `Home\nEvents\nMeeting with the pilots of Selby\nThe lamps are new.\n12 May 2019\n14:30\nOrmond Hall${textBelow}`
const head = eventPageHeader.read(segmentOf(text), {})

describe('the head of a page about an event', () => {
  it('gives the nearest line above the date that is no sentence as title', () => {
    expect(head?.segment.title).toMatchObject({ value: 'Meeting with the pilots of Selby', basis: { line: 3 } })
  })

  it('gives date and place, the day being that of the event where a place is there', () => {
    expect(head?.date).toMatchObject({ value: '2019-05-12', basis: { of: 'occasion' } })
    expect(head?.venue?.value).toBe('Ormond Hall')
    const placeless = eventPageHeader.read(segmentOf(text.replace('\nOrmond Hall', '')), {})
    expect(placeless?.date?.basis).toMatchObject({ of: 'publication' })
    expect(placeless).not.toHaveProperty('venue')
  })

  it('leaves the lead to the text, and enters the menu as furniture', () => {
    expect(head?.segment.lines[0]?.text).toBe('The lamps are new.')
    expect(head?.entries.map(({ start, end }) => text.slice(start, end))).toEqual(['Home', 'Events'])
    expect(wordsOfField(text, head?.segment.metadata ?? [], 'date')).toEqual(['12 May 2019', '14:30'])
  })

  it.each([
    ['without a time of day', text.replace('14:30\n', '')],
    ['with sentences above the title', `Dear friends,\n${text}`],
    ['with two days on one line', text.replace('12 May 2019', '12 May 2019, 14 May 2019')],
  ])('is none %s', (_how, other) => {
    expect(eventPageHeader.read(segmentOf(other), {})).toBeUndefined()
  })
})

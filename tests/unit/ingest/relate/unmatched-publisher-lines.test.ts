import { describe, expect, test } from 'vitest'
import { linesOf } from '#lib/ingest/read/source.ts'
import { PublisherLineMonitor, publisherLinesIn } from '#lib/ingest/relate/unmatched-publisher-lines.ts'
import { publisherSchema } from '#lib/records/publisher.ts'

const gazette = publisherSchema.parse({
  id: 'gazette',
  name: 'The Weir Gazette',
  marks: ['The Weir Gazette', { starts: 'Printed at' }],
  furniture: [
    { rule: 'price', starts: 'Price:' },
    { rule: 'office', line: 'Office of the Gazete' },
  ],
})
const text = 'The Weir Gazette\nPrinted at Selby\nPrice: 2 crowns\nOffice of the Gazette\nIt held.'

function notes(sources: [text: string, publisher?: string][]): string[] {
  const named = new PublisherLineMonitor([gazette])
  for (const [words, publisher] of sources) named.add(publisherLinesIn(linesOf(words), publisher, [gazette]), publisher)
  return named.findings([]).map(({ message }) => message)
}

describe('lines that the record of a publisher names', () => {
  test('are told where they are in none of its sources', () => {
    const [note, ...others] = notes([[text, 'gazette'], ['Office of the Gazete']])
    expect(note).toContain('furniture "Office of the Gazete" of the publisher "gazette" is in none of its sources')
    expect(others).toEqual([])
  })

  test('are told where one mark is mistyped, so that nothing is recognised', () => {
    expect(notes([[text.replace('Printed at', 'Printed in')]])).toEqual([
      expect.stringContaining('the mark starting "Printed at" of the publisher "gazette" is in no source'),
    ])
  })

  test('are not told of a publisher that the sources have nothing of', () => {
    expect(notes([['It held.']])).toEqual([])
  })
})

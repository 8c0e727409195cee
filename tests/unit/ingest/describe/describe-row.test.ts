import { describe, expect, it } from 'vitest'
import { describeRow } from '#lib/ingest/describe/describe-row.ts'
import type { DatasetMapping } from '#lib/records/dataset-mapping.ts'

const verell = {
  id: 'ana-verell',
  name: 'Ana Verell',
  forms: ['A. Verell'],
  roles: [{ title: 'Mayor of Ormond', from: '2015', to: '2019' }],
}
const hall = { id: 'guild-hall', name: 'Guild Hall', forms: ['Hall of the Guild'] }
const authorities = { speakers: [verell], venues: [hall], events: [], topics: [], publishers: [] }
const mapping = {
  text: 'text',
  title: 'title',
  date: 'day',
  date_of: 'occasion',
  speaker: 'who',
  role: 'office',
  venue: 'where',
} as unknown as DatasetMapping

function described(cells: Record<string, string>) {
  const title = { value: 'On the weir', basis: { kind: 'stated', words: 'On the weir' } } as const
  const segment = { lines: [], from: 1, to: 1, metadata: [], title }
  const row = { number: 4, cells: new Map(Object.entries(cells)) }
  return describeRow({ file: 'weir.csv', row, mapping, segment, authorities } as unknown as Parameters<
    typeof describeRow
  >[0])
}

describe('describeRow', () => {
  it('gives a speaker the record of any form of the name, and its office on the day', () => {
    const { metadata, speakerRecord } = described({ day: '2017-06-03', who: 'A. Verell', where: 'hall of the guild' })
    expect(metadata.speaker).toEqual({ value: 'Ana Verell', basis: { kind: 'stated', words: 'who: A. Verell' } })
    expect(speakerRecord).toBe(verell)
    expect(metadata.role).toEqual({
      value: 'Mayor of Ormond',
      basis: { kind: 'inferred', rule: 'office-on-that-day' },
    })
    expect(metadata.venue?.value).toBe('Guild Hall')
  })

  it('keeps the office that a cell states', () => {
    const { metadata } = described({ day: '2017-06-03', who: 'Verell, Ana', office: 'Deputy Mayor' })
    expect([metadata.speaker?.value, metadata.role?.value]).toEqual(['Ana Verell', 'Deputy Mayor'])
  })

  it('leaves out offices that are not one for each speaker, and says in which row and column', () => {
    const { metadata, findings } = described({ who: 'Ana Verell; Ivo Sandor', office: 'Mayor; Keeper; Clerk' })
    expect(metadata.speaker?.value).toEqual(['Ana Verell', 'Ivo Sandor'])
    expect(metadata.role).toBeUndefined()
    expect(findings).toEqual([
      expect.objectContaining({
        rule: 'role-not-understood',
        message:
          'row 4: the column "office" was expected to hold one office for each speaker; found "Mayor; Keeper; Clerk", which is left out',
      }),
    ])
  })
})

import { describe, expect, test } from 'vitest'
import type { EventRecord } from '#lib/domain/authority.ts'
import { findEvent } from '#lib/ingest/describe/find-event.ts'
import { BlockIds, DocumentIds, ownDocumentId } from '#lib/ingest/identify/identifiers.ts'
import { inheritEventDates } from '#lib/ingest/relate/inherit-event-dates.ts'
import type { Draft } from '#lib/ingest/source-segment.ts'
import { sourceId } from '#lib/text/source-id.ts'
import { parsed, stated } from './invented.ts'

const session: EventRecord = { id: 'assembly-12', name: '12th session of the Assembly', forms: [] }
const sitting: EventRecord = {
  id: 'sitting',
  name: 'Sitting of 5 February',
  forms: ['sitting of the Council'],
  date: '2024-02-05',
}

function draft(text: string): Draft {
  return { type: 'paragraph', spans: [], line: 1, text, level: 2, form: 'plain' }
}

describe('findEvent', () => {
  const find = (text: string, date?: string) =>
    findEvent('A title', 1, [draft(text)], date, [session, sitting])?.record.id

  test('meets numbers in every writing', () => {
    expect(find('The XII session of the Assembly took place.')).toBe('assembly-12')
    expect(find('The twelfth session of the Assembly was held.')).toBe('assembly-12')
    expect(find('The 13th session of the Assembly was held.')).toBeUndefined()
  })
  test('takes no event that is only mentioned', () => {
    expect(find('He remembers the XII session of the Assembly with warmth.')).toBeUndefined()
  })
  test('matches a name that recurs only together with its day', () => {
    expect(find('At the sitting of the Council she spoke.', '2024-02-05')).toBe('sitting')
    expect(find('At the sitting of the Council she spoke.', '2023-02-05')).toBeUndefined()
    expect(find('At the sitting of the Council she spoke.')).toBeUndefined()
  })
})

const authorities = { speakers: [], venues: [], events: [], topics: [], publishers: [] }

describe('an event of several days', () => {
  const fair: EventRecord = { id: 'fair', name: 'Rope Fair', forms: [], date: '2019-05-12/2019-05-14' }
  const unknown: EventRecord = { id: 'fair', name: 'Rope Fair', forms: [] }
  const find = (date: string) => findEvent('At the Rope Fair', 1, [], date, [fair])?.record.id

  test('is that of a text of one of its days, and of no other', () => {
    expect([find('2019-05-13'), find('2019-05-12/2019-05-14')]).toEqual(['fair', 'fair'])
    expect([find('2019-05-15'), find('2018-05-12/2018-05-14')]).toEqual([undefined, undefined])
  })
  test('gives its days to a text without a date, where one states a day within them', () => {
    const { documents, findings } = inheritEventDates(
      [
        parsed('a', { date: stated('2019-05-12/2019-05-14') }, unknown),
        parsed('b', { date: stated('2019-05-13') }, unknown),
        parsed('c', {}, unknown),
      ],
      authorities,
    )
    expect(documents[2]?.metadata.date?.value).toBe('2019-05-12/2019-05-14')
    expect(findings).toEqual([])
  })
})

describe('relate', () => {
  test('gives a document without a date the day that another states for the event', () => {
    const [, second] = inheritEventDates(
      [parsed('a', { date: stated('2019-05-14') }, session), parsed('b', {}, session)],
      authorities,
    ).documents
    expect(second?.metadata.date).toEqual({
      value: '2019-05-14',
      basis: { kind: 'inherited', from: 'assembly-12', of: 'occasion' },
    })
  })
  test('inherits nothing where the days differ, and says so', () => {
    const { documents, findings } = inheritEventDates(
      [
        parsed('a', { date: stated('2019-05-14') }, session),
        parsed('b', { date: stated('2019-05-15') }, session),
        parsed('c', {}, session),
      ],
      authorities,
    )
    expect(documents[2]?.metadata.date).toBeUndefined()
    expect(findings[0]?.message).toContain('2019-05-14 and 2019-05-15')
  })
  test('inherits no day of publication, and overwrites nothing', () => {
    const published = {
      value: '2019-05-20',
      basis: { kind: 'stated' as const, words: '20 May 2019', of: 'publication' as const },
    }
    const { documents } = inheritEventDates(
      [
        parsed('a', { date: published }, session),
        parsed('b', {}, session),
        parsed('c', { date: stated('2019-05-14') }, session),
      ],
      authorities,
    )
    expect(documents.map(({ metadata }) => metadata.date?.value)).toEqual(['2019-05-20', '2019-05-14', '2019-05-14'])
  })
})

describe('ids', () => {
  test('of paragraphs come from the words and their occurrence, whatever their case, space and quotation marks', () => {
    const ids = new BlockIds()
    const first = ids.next('p', 'It “held”.')
    expect(first).toMatch(/^p-[0-9a-hjkmnp-tv-z]{7}$/)
    expect(new BlockIds().next('p', 'it  "HELD".')).toBe(first)
    expect(ids.next('p', 'It “held”.')).not.toBe(first)
  })
  test('are not moved by a paragraph put in before', () => {
    const plain = new BlockIds()
    const more = new BlockIds()
    more.next('p', 'Something new.')
    expect(more.next('p', 'It held.')).toBe(plain.next('p', 'It held.'))
  })
  test('of documents differ where the text is the same, by lineage and in the order of the files', () => {
    const ids = new DocumentIds()
    const text = 'It held.'
    const next = (lineage: string) => ids.next(ownDocumentId(text), () => text, lineage)
    const first = next('a.txt')
    const second = next('b.txt')
    expect(first.repeated).toBe(false)
    expect(second.repeated).toBe('text')
    expect(second.id).not.toBe(first.id)
  })
  test('of sources come from the hash of the bytes', () => {
    expect(sourceId('00'.repeat(32))).toBe('s-0000000')
  })
})

import { describe, expect, test } from 'vitest'
import { findConflicts } from '#lib/ingest/relate/find-conflicts.ts'
import { parsed, stated } from './invented.ts'

const speakerRecord = {
  id: 'ana-verell',
  name: 'Ana Verell',
  forms: [],
  roles: [{ title: 'Mayor of Ormond', from: '2015', to: '2019' }],
}
const spoke = { speaker: stated('Ana Verell'), date: stated('2018-06-03') }

describe('an office that the source states', () => {
  const rules = (role: string) =>
    findConflicts({ ...parsed('d-1', { ...spoke, role: stated(role) }), speakerRecord }).map(({ rule }) => rule)

  test('is held against that of the record', () => {
    expect(rules('Deputy Mayor of Ormond')).toEqual(['role-differs-from-record'])
    expect(rules('Mayor')).toEqual([])
    expect(rules('the Mayor of Ormond')).toEqual([])
  })

  test.each([
    ['ru', 'Заместитель мэра Ормонда'],
    ['kk', 'Ормонд қаласы әкімінің орынбасары'],
    ['fr', 'Adjointe au maire d’Ormond'],
    ['de', 'Stellvertretende Bürgermeisterin von Ormond'],
  ])('is not where it is in another language than the record, as in a translation: %s', (language, role) => {
    const document = { ...parsed('d-1', { ...spoke, role: stated(role), language: stated(language) }), speakerRecord }
    expect(findConflicts(document)).toEqual([])
  })

  test('is not where an editor gave it', () => {
    const role = { value: 'Guest', basis: { kind: 'editor' as const, reason: 'Register, 1' } }
    expect(findConflicts({ ...parsed('d-1', { ...spoke, role }), speakerRecord })).toEqual([])
  })
})

test('a date that the source states is held against that of the event', () => {
  const eventRecord = { id: 'fair', name: 'Ferry fair', forms: [], date: '2018-06-03' }
  const rules = (date: string) =>
    findConflicts({ ...parsed('d-1', { date: stated(date) }), eventRecord }).map(({ rule }) => rule)
  expect(rules('2018-06-04')).toEqual(['date-differs-from-event'])
  expect(rules('2018-06-03')).toEqual([])
  expect(rules('2018-06')).toEqual([])
})

test('a publisher that the source states is held against the marks that are in it', () => {
  const [finding] = findConflicts({
    ...parsed('d-1', { publisher: stated('The Weir Gazette') }),
    recognisedPublisher: 'Ferris Post',
  })
  expect(finding).toMatchObject({ rule: 'publisher-differs-from-marks', severity: 'warning', document: 'd-1' })
})

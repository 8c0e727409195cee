import { describe, expect, it } from 'vitest'
import { sortDocuments, withUniqueAddresses } from '#lib/archive/document-order.ts'
import { datedSlug } from '#lib/site/addresses.ts'
import { documentWith } from './invented.ts'

describe('the order of the archive', () => {
  it('is by date, a year before its months, unknown years last', () => {
    const dates = ['XXXX-03-13', '2024-04-25', '2024', '1862?', undefined, '2024-04']
    const documents = dates.map((date, number) =>
      documentWith({ id: `d-000000${number}`, slug: `s${number}`, ...(date !== undefined && { date }) }),
    )
    expect(sortDocuments(documents).map(({ date }) => date)).toEqual([
      '1862?',
      '2024',
      '2024-04',
      '2024-04-25',
      'XXXX-03-13',
      undefined,
    ])
  })

  it('is by slug within a date', () => {
    const documents = ['weirs', 'bridges'].map((slug) => documentWith({ slug, date: '2019' }))
    expect(sortDocuments(documents).map(({ slug }) => slug)).toEqual(['bridges', 'weirs'])
  })
})

describe('own addresses', () => {
  it('keep the slug of the first by id and lengthen the others, in whatever order they come', () => {
    const first = documentWith({ id: 'd-1111111', date: '2019-05-14' })
    const second = documentWith({ id: 'd-2222222', date: '2019-05-14?' })
    const elsewhere = documentWith({ id: 'd-3333333', date: '2019-05-15' })
    const slugs = withUniqueAddresses([second, elsewhere, first], datedSlug).map(({ id, slug }) => [id, slug])
    expect(slugs).toEqual([
      ['d-2222222', 'on-bridges-2222222'],
      ['d-3333333', 'on-bridges'],
      ['d-1111111', 'on-bridges'],
    ])
  })
})

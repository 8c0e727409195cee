import { describe, expect, it } from 'vitest'
import { newestFirst, sortDocuments, withUniqueAddresses } from '#lib/archive/document-order.ts'
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

describe('documents of one day', () => {
  const paragraph = (text: string, voice?: string) => ({
    type: 'paragraph' as const,
    id: `p-${text.length}`,
    form: 'plain' as const,
    text,
    ...(voice !== undefined && { voice }),
  })
  const day = { date: '2019-05-14' }
  const short = documentWith({ ...day, slug: 'e', kind: 'speech', blocks: [paragraph('Boats.')] })
  const long = documentWith({ ...day, slug: 'f', kind: 'address', blocks: [paragraph('Boats, oars and weirs.')] })
  const report = documentWith({ ...day, slug: 'b', kind: 'report', blocks: [paragraph('He spoke. '.repeat(9))] })
  const summary = documentWith({ ...day, slug: 'a', kind: 'factsheet', blocks: [paragraph('Boats: 3. '.repeat(9))] })
  const introduced = documentWith({
    ...day,
    slug: 'd',
    kind: 'speech',
    blocks: [paragraph('The Gazette thanks all who came.', 'publisher'), paragraph('Oars.')],
  })

  it('are in the order of what readers want: speeches, the longer first, then the report, then the factsheet', () => {
    const sorted = sortDocuments([summary, report, introduced, short, long])
    expect(sorted.map(({ slug }) => slug)).toEqual(['f', 'e', 'd', 'b', 'a'])
  })

  it('have the text of record first and what was withdrawn last, whatever their kinds', () => {
    const chosen = documentWith({ ...summary, slug: 'g', textOfRecord: true })
    const withdrawn = documentWith({ ...long, slug: 'c', blocks: [], withdrawn: { reason: 'By order.' } })
    const translation = documentWith({ ...long, slug: '0', translationOf: long.id })
    const sorted = sortDocuments([withdrawn, long, translation, summary, chosen])
    expect(sorted.map(({ slug }) => slug)).toEqual(['g', 'f', '0', 'a', 'c'])
  })

  it('keep that order where lists have the newest day first, and those of no known year last', () => {
    const later = documentWith({ date: '2019-05-15', slug: 'z' })
    const undated = documentWith({ slug: 'y' })
    const listed = newestFirst(sortDocuments([undated, summary, later, long]))
    expect(listed.map(({ slug }) => slug)).toEqual(['z', 'f', 'a', 'y'])
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

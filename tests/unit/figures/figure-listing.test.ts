import { expect, it } from 'vitest'
import type { ArchiveFigure } from '#lib/figures/archive-figure.ts'
import { FigureListingBuilder, figureListingSchema, mostListed } from '#lib/figures/figure-listing.ts'

function figure(document: string, value: number | undefined, more: Partial<ArchiveFigure> = {}): ArchiveFigure {
  return {
    ...{
      document,
      paragraph: 'p-0000001',
      sentence: 1,
      before: '',
      asWritten: String(value),
      after: '',
      start: 0,
      end: 1,
    },
    ...(value === undefined ? {} : { value }),
    ...{ unit: { id: 'percent', kind: 'share' }, unitAsWritten: '%', subject: '', words: [] },
    ...{ whose: 'speaker', saidBy: [] },
    ...more,
  }
}

const things = { unit: { id: 'count', kind: 'count' } } as const

it('lists the largest of each unit, money first, and says how many there are', () => {
  const builder = new FigureListingBuilder()
  builder.add([figure('d-1', 3), figure('d-1', 9), figure('d-1', undefined)], 'en')
  builder.add([figure('d-2', 5, { unit: { id: 'tenge', kind: 'money' } })], 'en')
  const listing = builder.listing((unit) => [`${unit}-1.json`])
  expect(figureListingSchema.parse(listing)).toEqual(listing)
  expect(listing).toMatchObject({ total: 4, documents: 2 })
  expect(listing.units.map(({ id, count, withoutValue }) => [id, count, withoutValue])).toEqual([
    ['tenge', 1, 0],
    ['percent', 3, 1],
  ])
  expect(listing.units[1]?.listed.map(({ asWritten }) => asWritten)).toEqual(['9', '3', 'undefined'])
  expect(listing.units[1]?.parts).toEqual(['percent-1.json'])
})

it('lists no more than a page has room for, whatever the order they come in', () => {
  const builder = new FigureListingBuilder()
  for (let value = 1; value <= 5000; value++) builder.add([figure('d-1', value)], 'en')
  const [unit] = builder.listing(() => []).units
  expect(unit?.count).toBe(5000)
  expect(unit?.listed).toHaveLength(mostListed)
  expect(unit?.listed[0]?.asWritten).toBe('5000')
})

it('puts figures of one subject together where several documents have them, whatever the form of its words', () => {
  const builder = new FigureListingBuilder()
  builder.add([figure('d-1', 40, { ...things, subject: 'new harbours' })], 'en')
  builder.add(
    [figure('d-2', 1, { ...things, subject: 'harbour' }), figure('d-2', 7, { ...things, subject: 'ferries' })],
    'en',
  )
  builder.add([figure('d-3', 50, { ...things, subject: 'old harbours' })], 'en')
  const { letters } = builder.listing(() => [])
  expect(letters).toMatchObject([{ letter: 'h', count: 1, subjects: [{ name: 'harbours', count: 3, documents: 3 }] }])
  expect(letters[0]?.subjects[0]?.listed.map(({ document }) => document)).toEqual(['d-1', 'd-2', 'd-3'])
})

it('lists figures of many documents before a second of one', () => {
  const builder = new FigureListingBuilder()
  builder.add(
    Array.from({ length: 9 }, (_, number) => figure('d-1', number, { ...things, subject: 'boats' })),
    'en',
  )
  builder.add([figure('d-2', 99, { ...things, subject: 'boats' })], 'en')
  const [subject] = builder.listing(() => []).letters[0]?.subjects ?? []
  expect(subject?.listed.map(({ document }) => document)).toContain('d-2')
})

import { expect, it } from 'vitest'
import { sortDocuments } from '#lib/archive/document-order.ts'
import { eachDateGroup, groupByDate } from '#lib/archive/group-by-date.ts'
import { documentWith } from './invented.ts'

const documents = sortDocuments(
  ['2024-04-25', '2024-04', '2024', '2023-03-13?', '2023-XX-13', '186X', 'XXXX-03-13', undefined].map((date, number) =>
    documentWith({ id: `d-000000${number}`, slug: `s${number}`, ...(date !== undefined && { date }) }),
  ),
)

it('files documents under year, month and day as far as these are known', () => {
  const { years } = groupByDate(documents)
  const shelves = [...eachDateGroup(years)].map(({ filed, documents, own }) => [filed, documents.length, own.length])
  expect(shelves).toEqual([
    ['2023', 2, 1],
    ['2023-03', 1, 0],
    ['2023-03-13', 1, 1],
    ['2024', 3, 1],
    ['2024-04', 2, 1],
    ['2024-04-25', 1, 1],
  ])
})

it('keeps those whose year is not known, a decade or a day alone included', () => {
  expect(groupByDate(documents).undated.map(({ date }) => date)).toEqual(['186X', 'XXXX-03-13', undefined])
})

it('loses none and repeats none', () => {
  const { years, undated } = groupByDate(documents)
  const own = [...eachDateGroup(years)].flatMap((shelf) => shelf.own)
  expect([...own, ...undated].map(({ id }) => id).sort()).toEqual(documents.map(({ id }) => id).sort())
})

it('lists a text of several days under each of them, and counts it once in a month and a year', () => {
  const conference = documentWith({ id: 'd-0000001', slug: 'a', date: '2018-12-30/2019-01-02' })
  const journey = documentWith({ id: 'd-0000002', slug: 'b', date: '2019-01-02/2019-08-22' })
  const { years } = groupByDate(sortDocuments([conference, journey]))
  const shelves = [...eachDateGroup(years)].map(({ filed, documents }) => [
    filed,
    documents.map(({ slug }) => slug).join(''),
  ])
  expect(shelves).toEqual([
    ['2018', 'a'],
    ['2018-12', 'a'],
    ['2018-12-30', 'a'],
    ['2018-12-31', 'a'],
    ['2019', 'ab'],
    ['2019-01', 'ab'],
    ['2019-01-01', 'a'],
    ['2019-01-02', 'ab'],
  ])
})

import { describe, expect, it } from 'vitest'
import type { NameGroup } from '#lib/archive/group-by-name.ts'
import { indexGroups } from '#lib/archive/group-index.ts'
import { documentWith } from './invented.ts'

const group = (id: string, name: string, ...dates: (string | undefined)[]): NameGroup => ({
  record: { id, name, forms: [] },
  documents: dates.map((date) => documentWith(date === undefined ? {} : { date })),
})

describe('a list of names that is too long for one page', () => {
  it('is divided by the first letter in Latin writing, figures and other scripts apart', () => {
    const groups = [
      group('a', 'Örn', '1990'),
      group('b', 'Шувалов', '1990'),
      group('c', '3rd Committee', '1990'),
      group('d', '東京', '1990'),
      group('e', 'Umar', '1990'),
    ]
    const { letters, places } = indexGroups(groups, () => true)
    expect(letters.map(({ key, names }) => `${key} ${names}`)).toEqual(['0-9 1', 'o 1', 'other 1', 's 1', 'u 1'])
    expect(places.get('b')).toEqual({ key: 's', page: 1 })
  })

  it('has a name under each decade of its documents, and one without a date under none', () => {
    const groups = [group('a', 'Ana', '1958', '1961-05', '1969'), group('b', 'Bo', undefined)]
    const { letters, decades } = indexGroups(groups, () => true)
    expect(decades.map(({ key, pages }) => [key, pages.flat().map(({ record }) => record.id)])).toEqual([
      ['1950s', ['a']],
      ['1960s', ['a']],
    ])
    expect(letters.flatMap(({ pages }) => pages.flat())).toHaveLength(2)
  })

  it('has every name on exactly one page of its letter, and no page of more lines than fit', () => {
    const groups = Array.from({ length: 400 }, (_, index) => group(`m-${index}`, `Mr. ${index}`, '1990', '1991'))
    const { letters, places } = indexGroups(groups, ({ record }) => record.id.endsWith('0'))
    const pages = letters.flatMap((section) => section.pages)
    expect(pages.flat()).toEqual(groups)
    const lines = pages.map((page) =>
      page.reduce((sum, { record, documents }) => sum + 1 + (record.id.endsWith('0') ? 0 : documents.length), 0),
    )
    expect(Math.max(...lines)).toBeLessThanOrEqual(350)
    expect(pages.length).toBe(4)
    for (const [index, page] of pages.entries())
      for (const { record } of page) expect(places.get(record.id)).toEqual({ key: 'm', page: index + 1 })
  })
})

import { describe, expect, it } from 'vitest'
import type { NameGroup } from '#lib/archive/group-by-name.ts'
import { groupsByLetter, indexGroups, lettersOfIndex } from '#lib/archive/group-index.ts'
import { sayIn } from '#lib/i18n/languages.ts'
import { nameLetters } from '#lib/site/name-letters.ts'
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

  it('has the letters of each writing on the pages of the Latin one, each with the page where its names begin', () => {
    const names = [...Array.from({ length: 200 }, (_, index) => `Zed ${index}`), 'Жаров', 'Зимин', 'Әлиева', 'Ana']
    const groups = names.map((name, index) => group(`n-${index}`, name, '1990'))
    const { letters } = indexGroups(groups, () => false)
    const found = lettersOfIndex(letters, nameLetters(sayIn('ru')))
    expect(
      found.map(({ letter, key, page, isFirst, names }) => `${letter} ${key}/${page} ${isFirst} ${names}`),
    ).toEqual(['Ә a/1 true 1', 'Ж z/2 true 1', 'З z/2 false 1', 'A a/1 false 1', 'Z z/1 true 200'])
    const second = letters.find(({ key }) => key === 'z')?.pages[1] ?? []
    expect(groupsByLetter(second, nameLetters(sayIn('en'))).map(({ letter }) => letter)).toEqual(['Z', 'Ж', 'З'])
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

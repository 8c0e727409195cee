import { describe, expect, it } from 'vitest'
import type { KeptSearch } from '#lib/watch/browser/kept-searches.ts'
import { mergedSearches, readSearchFile, searchFile } from '#lib/watch/browser/search-file.ts'

const seen = { corpus: 'c1', on: '2026-01-01', passages: { 'p-0000001': '0a1b2c3d' } }
const ferry: KeptSearch = { query: 'ferry', name: 'The ferry', since: '2026-01-01', seen }
const weir: KeptSearch = { query: 'weir', since: '2026-02-01' }

describe('a file of followed searches', () => {
  it('is read back as what it was made of', () => {
    expect(readSearchFile(searchFile('The River', [ferry, weir]))).toEqual({
      archive: 'The River',
      searches: [ferry, weir],
    })
  })

  it.each([
    ['it is no JSON', 'hello', 'other file'],
    ['it is another file', '{"version":1,"searches":[]}', 'other file'],
    ['it was cut', searchFile('The River', [ferry]).replace('"query"', '"qery"'), 'damaged'],
    ['it names no archive', searchFile('The River', []).replace('"archive"', '"of"'), 'damaged'],
    ['it is of a later version', searchFile('The River', []).replace('"version": 1', '"version": 9'), 'newer'],
  ])('is refused where %s', (_, text, unreadable) => expect(readSearchFile(text)).toEqual({ unreadable }))

  it('adds to what is kept, and changes nothing of it', () => {
    const here = { ...ferry, name: 'Mine' }
    const merged = mergedSearches([here], { archive: 'The River', searches: [ferry, { ...weir, seen }] }, 'The River')
    expect(merged).toEqual({ searches: [here, { ...weir, seen }], added: 1 })
  })

  it('says nothing of what was seen where it is of another archive', () => {
    const { seen: _, ...unseen } = ferry
    expect(mergedSearches([], { archive: 'The Lake', searches: [ferry] }, 'The River').searches).toEqual([unseen])
  })
})

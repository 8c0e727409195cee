import { describe, expect, it } from 'vitest'
import { identifierIn } from '#lib/search/query/identifier.ts'

describe('an identifier in the field', () => {
  it.each([
    ['p-3x9k2m1', 'p-3x9k2m1'],
    [' P-3X9K2M1 ', 'p-3x9k2m1'],
    ['d-7h2k9qa', 'd-7h2k9qa'],
    ['d-7h2k9qa/p-3x9k2m1', 'p-3x9k2m1'],
    ['https://example.org/documents/1862-12-01-on-the-mills/#p-3x9k2m1', 'p-3x9k2m1'],
    ['https://example.org/archive/documents/1862-on-the-mills/?mark=weir#p-3x9k2m1', 'p-3x9k2m1'],
    ['https://example.org/documents/1862-12-01-on-the-mills/p-3x9k2m1/', 'p-3x9k2m1'],
    ['/documents/1862-12-01-on-the-mills/#p-3x9k2m1', 'p-3x9k2m1'],
    ['https://example.org/archive/documents/1862-12-01-on-the-mills/', '1862-12-01-on-the-mills'],
    ['https://example.org/documents/1862-12-01-on-the-mills?mark=weir#top', '1862-12-01-on-the-mills'],
    ['http://example.org/#p-3x9k2m1', 'p-3x9k2m1'],
    ['https://example.org/#p-3x9k2m1', 'p-3x9k2m1'],
    ['/documents/1862-12-01-on-the-mills/index.html', '1862-12-01-on-the-mills'],
  ])('is known: %s', (query, id) => {
    expect(identifierIn(query)).toBe(id)
  })

  it.each([
    'p-3x9k2m1 weir',
    'weir',
    'p-adic',
    'd-day',
    'p-3x9k2m',
    'p-3x9k2m12',
    'https://example.org/documents/',
    'https://example.org/',
    '1862-12-01-on-the-mills',
  ])('is not taken for one: %s', (query) => {
    expect(identifierIn(query)).toBeUndefined()
  })
})

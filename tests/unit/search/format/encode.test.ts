import { describe, expect, it } from 'vitest'
import { encodeText, encodeWord, keyOf } from '#lib/search/format/encode.ts'

describe('encoding a text', () => {
  it('brings the regular forms of a word to one key', () => {
    const [licence] = encodeText('licence', 'en')
    expect(encodeText('Licences', 'en')).toEqual([licence])
  })

  it('keeps figures whole, and one however its digits are grouped', () => {
    expect(encodeText('42,500 and 42 500 and 42500', 'en').filter((term) => term !== 'and')).toEqual([
      '42500',
      '42500',
      '42500',
    ])
    expect(encodeText('5.4% of the 66th', 'en')).toContain('5.4')
    expect(encodeText('5.4% of the 66th', 'en')).toContain('66th')
  })

  it('repeats what is repeated, in order', () => {
    expect(encodeText('bridge bridge', 'en')).toHaveLength(2)
  })
})

describe('the language of a word', () => {
  it('never gives Kazakh to the Russian stemmer', () => {
    expect(keyOf('көпірлер', 'ru')).toBe(keyOf('көпірлер', 'kk'))
  })

  it('takes a Russian word in an English text for Russian', () => {
    expect(keyOf('мосты', 'en')).toBe(keyOf('мосты', 'ru'))
  })

  it('takes a Latin word in a Russian text for English', () => {
    expect(keyOf('bridges', 'ru')).toBe(keyOf('bridges', 'en'))
  })

  it('leaves words of other languages as they are', () => {
    expect(keyOf('brücken', 'de')).toBe('brücken')
  })
})

describe('encoding a word of a query', () => {
  it('gives every key under which it may lie in one of the languages, each once', () => {
    const terms = encodeWord('мостами', ['en', 'kk', 'ru'])
    expect(terms).toContain(keyOf('мостами', 'ru'))
    expect(terms).toContain(keyOf('мостами', 'kk'))
    expect(new Set(terms).size).toBe(terms.length)
  })
})

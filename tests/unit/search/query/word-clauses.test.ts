import { describe, expect, it } from 'vitest'
import { analyze } from '#lib/search/format/analyzer.ts'
import { wordClauses } from '#lib/search/query/word-clauses.ts'

const clauses = (text: string) => {
  const read = analyze(text)
  return wordClauses(read, 0, read.words.length)
}

describe('what words ask for, outside quotation marks', () => {
  it('is each of them', () => {
    expect(clauses('weir ferry')).toEqual([
      { type: 'word', word: 'weir' },
      { type: 'word', word: 'ferry' },
    ])
  })

  it('is both parts of a word with a hyphen, each also as the whole', () => {
    expect(clauses('river-bank')).toEqual([
      { type: 'word', word: 'river', synonyms: ['riverbank'] },
      { type: 'word', word: 'bank', synonyms: ['riverbank'] },
    ])
  })

  it('is the whole or the phrase where a part tells too little', () => {
    for (const text of ['Vision-2050', 'plan-1995']) {
      const [one, ...more] = clauses(text)
      expect(more).toEqual([])
      expect(one).toMatchObject({ type: 'any', of: [{ type: 'word' }, { type: 'phrase', implicit: true }] })
    }
  })

  it('is the whole or the phrase of a row with a small word in it', () => {
    expect(clauses('state-of-the-art')).toEqual([
      {
        type: 'any',
        of: [
          { type: 'word', word: 'stateoftheart' },
          { type: 'phrase', words: ['state', 'of', 'the', 'art'], written: 'state-of-the-art', implicit: true },
        ],
      },
    ])
  })

  it('goes on behind a row', () => {
    expect(clauses('weir-gate mill').map((one) => one.type === 'word' && one.word)).toEqual(['weir', 'gate', 'mill'])
    expect(clauses('33-й weir')).toEqual([
      { type: 'word', word: '33' },
      { type: 'word', word: 'weir' },
    ])
  })

  it('is no more than what was asked of a longer text', () => {
    const read = analyze('weir ferry mill')
    expect(wordClauses(read, 1, 2)).toEqual([{ type: 'word', word: 'ferry' }])
    expect(wordClauses(read, 1, 1)).toEqual([])
  })

  it.each(['33-го', '33-му', '33-ому', '33-м', '33-ых', '33-ое', '33-ом', '33-нші', '33‑й'])(
    'is the figure of %s',
    (word) => expect(clauses(word)).toEqual([{ type: 'word', word: '33' }]),
  )

  it.each(['33-weir', '33-рыба'])('is more than the figure of %s', (word) => {
    expect(clauses(word)).not.toEqual([{ type: 'word', word: '33' }])
  })

  it('is the figure of an ordinal', () => {
    expect(clauses('33-й')).toEqual([{ type: 'word', word: '33' }])
    expect(clauses('33-ші')).toEqual([{ type: 'word', word: '33' }])
  })

  it('is one word where the index has two as one', () => {
    expect(clauses('self-government')).toEqual([
      { type: 'word', word: 'selfgovernment', split: ['self', 'government'] },
    ])
    expect(clauses('COVID-19')).toEqual([{ type: 'word', word: 'covid19', split: ['covid', '19'] }])
  })

  it('is one for a figure with its sign', () => {
    expect(clauses('5%')).toEqual(clauses('5 per cent'))
    expect(clauses('5%')).toHaveLength(1)
  })

  it('is a telephone number or a figure after a plus', () => {
    expect(clauses('+7 701')).toHaveLength(1)
    expect(clauses('+7 701')[0]?.type).toBe('any')
    expect(clauses('7 701')[0]?.type).toBe('word')
    expect(clauses('+7701')[0]?.type).toBe('word')
    expect(clauses('+7 701')).toEqual([
      {
        type: 'any',
        of: [
          { type: 'word', word: '7701' },
          { type: 'phrase', words: ['7', '701'], written: '7, 701', implicit: true },
        ],
      },
    ])
  })

  it('is a phrase of three signs or more without space', () => {
    expect(clauses('很旧的')).toMatchObject([{ type: 'phrase', words: ['很', '旧', '的'], implicit: true }])
    expect(clauses('很旧')[0]?.type).toBe('word')
  })
})

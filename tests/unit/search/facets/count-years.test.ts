import { describe, expect, it } from 'vitest'
import { analyze } from '#lib/search/format/analyzer.ts'
import { encodeText, keyOf } from '#lib/search/format/encode.ts'
import { findPhrase } from '#lib/search/lookup/find-phrase.ts'
import { parsePhrase } from '#lib/search/lookup/phrase.ts'
import { QueryError } from '#lib/search/query/query-error.ts'
import { engineOver, type Told } from '#tests/unit/search/invented.ts'

const vocabulary = ['the', 'toll', 'tolls', 'weir', 'mill', 'old', 'ferry', 'ferries', 'paid', 'and', 'barge', '42,500']

/** The same numbers each time: a linear congruential generator. */
function* numbers(): Generator<number, never> {
  for (let state = 7; ; ) {
    state = (state * 1103515245 + 12345) % 2147483648
    yield state / 2147483648
  }
}
const random = numbers()
const below = (limit: number) => Math.floor(random.next().value * limit)

const dates = ['1861', '1862', '1862-05', '1864-02-01', '1864~', '1866/1867', '1868/1868', '186X', undefined]

const told: Told[] = Array.from({ length: 40 }, (_, number): Told => {
  const date = dates[number % dates.length]
  const lines = Array.from({ length: 3 + below(5) }, () =>
    Array.from({ length: 4 + below(8) }, () => vocabulary[below(vocabulary.length)]).join(' '),
  )
  return {
    title: `Toll ${number}`,
    lines: ['# On the toll', ...lines],
    // A date that is not known takes the place of the one that invented documents have.
    facts: { date: date ?? 'XXXX', speaker: number % 3 === 0 ? 'Ivo Sandor' : 'Ana Verell' },
  }
})
const engine = await engineOver(told)

/** Counted without any index, by walking through the documents. */
function walk(
  year: string,
  holds: (line: string) => boolean,
  of: (document: Told) => boolean = () => true,
): { found: number; paragraphs: number; words: number } {
  const own = told.filter((document) => document.facts?.date?.startsWith(year) && of(document))
  const lines = own.flatMap((document) => document.lines.filter((line) => !line.startsWith('#')))
  return {
    found: lines.filter(holds).length,
    paragraphs: lines.length,
    words: lines.reduce((sum, line) => sum + line.split(' ').length, 0) + own.length * 'On the toll'.split(' ').length,
  }
}

const has = (word: string) => (line: string) => encodeText(line, 'en').includes(keyOf(word, 'en'))
const hasPhrase = (phrase: string) => (line: string) =>
  findPhrase(analyze(line), parsePhrase({ written: phrase })).length > 0
const years = ['1861', '1862', '1864', '1866', '1868']

describe('counting through the years', () => {
  it.each<[string, (line: string) => boolean]>([
    ['toll', has('toll')],
    ['ferries', has('ferry')],
    ['toll weir', (line) => has('toll')(line) && has('weir')(line)],
    ['toll -weir', (line) => has('toll')(line) && !has('weir')(line)],
    ['mill OR barge', (line) => has('mill')(line) || has('barge')(line)],
    ['"old mill"', hasPhrase('old mill')],
    ['"tolls and"', hasPhrase('tolls and')],
    ['42,500', hasPhrase('42500')],
  ])('counts the paragraphs that have %s, and what there is', async (query, holds) => {
    const counted = await engine.countYears(query)
    const expected = years.map((year) => ({ year, ...walk(year, holds) }))
    expect(counted.years.map(({ year, found, paragraphs }) => ({ year, found, paragraphs }))).toEqual(
      expected.map(({ year, found, paragraphs }) => ({ year, found, paragraphs })),
    )
  })

  it.each(['toll', '"old mill"', 'toll OR "the weir"', 'speaker:sandor ferry', 'barge NEAR/3 mill', 'pa*'])(
    'counts of %s what the search finds of the year alone',
    async (query) => {
      const { years: counted, undated } = await engine.countYears(query)
      const all = await engine.search(query, { limit: 1 })
      // Of a decade it is not known which year; an interval is found in each of its years.
      for (const { year, found } of counted) {
        const answer = await engine.search(`${query} year:${year} -year:1867 -year:1869`, { limit: 1 })
        if (year !== '1866') expect([year, answer.found.paragraphs]).toEqual([year, found])
      }
      const sum = counted.reduce((total, { found }) => total + found, 0)
      expect(sum + undated).toBe(all.found.paragraphs)
    },
  )

  it('says what is in documents of no known year and of several years', async () => {
    const counted = await engine.countYears('toll')
    expect(counted.undated).toBe(walk('186X', has('toll')).found + walk('XXXX', has('toll')).found)
    expect(counted.severalYears).toBe(walk('1866/', has('toll')).found)
  })

  it('takes only the texts that the filters leave', async () => {
    const counted = await engine.countYears('toll speaker:sandor year:1862..1865')
    const isOf = ({ facts }: Told) => facts?.speaker === 'Ivo Sandor'
    expect(counted.years.map(({ year, found, paragraphs }) => ({ year, found, paragraphs }))).toEqual(
      ['1862', '1864'].flatMap((year) => {
        const { found, paragraphs } = walk(year, has('toll'), isOf)
        return paragraphs === 0 ? [] : [{ year, found, paragraphs }]
      }),
    )
  })

  it('tells the words of each year', async () => {
    const plain = await engineOver([
      { title: 'One', lines: ['# Of it', 'The toll was paid.', 'The weir held.'], facts: { date: '1862' } },
      { title: 'Two', lines: ['No toll was asked.'], facts: { date: '1862-03' } },
      { title: 'Three', lines: [], facts: { date: '1863' } },
      { title: 'Four', lines: ['Nothing.'], facts: { date: '1865' } },
    ])
    expect((await plain.countYears('toll')).years).toEqual([
      { year: '1862', found: 2, paragraphs: 3, words: 13 },
      { year: '1865', found: 0, paragraphs: 1, words: 1 },
    ])
  })

  it('counts a word that occurs nowhere as never, and says so', async () => {
    const counted = await engine.countYears('"zzyzx"')
    expect(counted.years.every(({ found }) => found === 0)).toBe(true)
    expect(counted.unknown).toEqual(['zzyzx'])
  })

  it('rejects what can’t be read, and ends when nobody wants it', async () => {
    await expect(engine.countYears('toll OR')).rejects.toThrow(QueryError)
    await expect(engine.countYears('"old mill"', { signal: AbortSignal.abort() })).rejects.toThrow(
      expect.objectContaining({ name: 'AbortError' }),
    )
  })
})

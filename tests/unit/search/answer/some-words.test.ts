import { describe, expect, it } from 'vitest'
import { isStopWord } from '#lib/text/stopwords.ts'
import { tokens } from '#lib/text/tokens.ts'
import { engineOver } from '#tests/unit/search/invented.ts'

const lines = [
  'The flood took the lower bridge of Ormond.',
  'After the flood the ferry crossed alone.',
  'The storm spared the bridge and the ferry.',
  '# The flood and the bridge',
  'In 1871 the toll was paid in barley.',
  'Nobody crossed in winter.',
]
const engine = await engineOver([
  { title: 'The flood at the bridge', lines },
  { title: 'Notes', lines: ['A ferry, a flood, a storm: three words of 1871.'], facts: { speaker: 'Ivo Sandor' } },
])

const paragraphs = [...lines.filter((line) => !line.startsWith('#')), 'A ferry, a flood, a storm: three words of 1871.']
const texts = paragraphs.map((line) => new Set(tokens(line).map(({ text }) => text)))

/** Counted without an index; the words have no other forms in these texts. */
function byHand(query: string) {
  const words = tokens(query)
    .map(({ text }) => text)
    .filter((word) => !isStopWord(word))
  const having = texts.map((text) => words.filter((word) => text.has(word)).length)
  return {
    paragraphs: having.filter((count) => count === words.length).length,
    someTerms: having.filter((count) => count > 0 && count < words.length).length,
  }
}

describe('counting paragraphs with all and with some of the words', () => {
  it.each([
    'flood bridge',
    'flood bridge ferry',
    'flood ferry zzkatrin',
    'storm 1872',
    'zzkatrin',
    'zzkatrin 1999',
    'the storm of the ferry',
    'toll 1871 flood',
    'flood',
    'ivo flood',
  ])('agrees with a count by hand: %s', async (query) => {
    const { paragraphs: all, someTerms } = await engine.count(query)
    expect({ paragraphs: all, someTerms }).toEqual(byHand(query))
  })
})

describe('a word, a figure or a name that occurs nowhere', () => {
  it.each([
    ['flood zzkatrin', 'zzkatrin'],
    ['flood 1999', '1999'],
    ['ferry storm 42,500', '42500'],
  ])('is not dropped: nothing has all of the words in %s', async (query, missing) => {
    const answer = await engine.search(query, { limit: 10, facets: true })
    expect(answer.found).toEqual({ paragraphs: 0, headings: 0, documents: 0 })
    expect(answer.unknown).toEqual([missing])
    expect(answer.hits.length).toBeGreaterThan(0)
    expect(answer.someTerms).toBe(answer.hits.length)
    expect(answer.hits.filter(({ allTerms, complete }) => allTerms || complete)).toEqual([])
  })

  it('counts nothing in any year', async () => {
    const { years, unknown } = await engine.countYears('flood zzkatrin')
    expect(years.map(({ found }) => found)).toEqual([0])
    expect(unknown).toEqual(['zzkatrin'])
  })

  it('is said to be in no paragraph where only a title has it', async () => {
    const { unknown, found } = await engine.search('notes flood', { limit: 10 })
    expect(unknown).toEqual(['notes'])
    expect(found.paragraphs).toBe(0)
  })
})

import { describe, expect, it } from 'vitest'
import { CandidateFinder } from '#lib/quote/candidates/candidate-finder.ts'
import { findParts } from '#lib/quote/verdict/quotation-parts.ts'
import { comparableWords } from '#lib/quote/words/comparable-words.ts'
import { sourceOf } from '#tests/unit/quote/invented-source.ts'

const lines = {
  weir: 'Nobody has repaired the lower weir for years, although three engineers wrote to the council of its cracks.',
  stove: 'In most of the classrooms the stove was older than the building around it.',
  geese: 'Loud geese graze.',
  bread: 'Bread for the children of the ferry, and to them all it was as golden as it could be.',
}

const finder = new CandidateFinder(
  sourceOf([
    { title: 'Later', lines: [lines.stove], facts: { date: '2020' } },
    { title: 'On the weir', lines: [lines.weir, lines.geese], facts: { date: '1962' } },
    { title: 'On schools', lines: [lines.stove, lines.bread], facts: { date: '1971' } },
  ]),
)

async function parts(quotation: string) {
  const words = comparableWords(quotation)
  const found = await findParts(words, [], finder)
  return found.map(({ quoted: { from, to }, candidate, isWhole }) => ({
    words: quotation.slice(words[from]?.start, words[to - 1]?.end),
    in: candidate.document.title,
    isWhole,
  }))
}

describe('the parts of a quotation that occur somewhere', () => {
  it('come in its order, each with where it is', async () => {
    expect(
      await parts('The stove was older than the building around it, and nobody has repaired the lower weir for years.'),
    ).toEqual([
      { words: 'The stove was older than the building around it', in: 'On schools', isWhole: true },
      { words: 'nobody has repaired the lower weir for years', in: 'On the weir', isWhole: true },
    ])
  })

  it('leave out what occurs nowhere', async () => {
    const found = await parts('My uncle says that nobody has repaired the lower weir, and he drinks vinegar at dawn.')
    expect(found.map(({ words }) => words)).toEqual(['nobody has repaired the lower weir'])
  })

  it('end where the quotation has a word of its own', async () => {
    const found = await parts(
      'Nobody has repaired the lower weir for years, xylophone three engineers wrote to the council',
    )
    expect(found.map(({ words }) => words)).toEqual([
      'Nobody has repaired the lower weir for years',
      'three engineers wrote to the council',
    ])
  })

  it('go on where one or two words are left out, and not where three are', async () => {
    expect(await parts('Nobody has repaired the weir for years, although three engineers wrote')).toHaveLength(1)
    const found = await parts('Nobody has repaired the lower weir, three engineers wrote to the council')
    expect(found).toMatchObject([{ words: 'Nobody has repaired the lower weir' }, { in: 'On the weir' }])
  })

  it.each([
    ['three words that all tell something', 'Loud geese graze', ['Loud geese graze']],
    ['four words, two of which do', 'children of the ferry', ['children of the ferry']],
    ['three words, one of which does', 'of the ferry', []],
    ['six words, one of which does', 'and to them all it was as golden', ['and to them all it was as golden']],
    ['words that tell nothing', 'as it was to them and to it all', []],
  ])('may be %s', async (_, quotation, expected) => {
    expect((await parts(quotation)).map(({ words }) => words)).toEqual(expected)
  })

  it('are whole where they have five words and as much in common, or are a sentence of less', async () => {
    const isWhole = async (quotation: string) => (await parts(quotation)).map((part) => part.isWhole)
    expect(await isWhole('xylophone lower weir for years, although engineers wrote, xylophone')).toEqual([true])
    expect(await isWhole('xylophone children of the ferry xylophone')).toEqual([false])
    expect(await isWhole('xylophone for the children of the ferry, xylophone')).toEqual([false])
    expect(await isWhole('Xylophone. For the children of the ferry. Xylophone')).toEqual([true])
    expect(await isWhole('xylophone … for the children of the ferry … xylophone')).toEqual([true])
  })

  it('are where they were said first, of places where they are as well', async () => {
    expect(await parts('The stove was older than the building around it')).toMatchObject([{ in: 'On schools' }])
  })

  it('are none of a word, or of nothing', async () => {
    expect(await parts('weir')).toEqual([])
    expect(await parts('')).toEqual([])
  })
})

import { beforeAll, describe, expect, it } from 'vitest'
import { english } from '#lib/i18n/english.ts'
import { verdictSentence } from '#lib/quote/answer/verdict-words.ts'
import { CandidateFinder } from '#lib/quote/candidates/candidate-finder.ts'
import { checkQuotation, type QuoteCheck } from '#lib/quote/verdict/check-quotation.ts'
import type { SearchEngine } from '#lib/search/engine.ts'
import { makeMutations } from '#tests/bench/quote/mutations.ts'
import { sourceOf } from '#tests/unit/quote/invented-source.ts'
import { documentOf, engineOver, type Told } from '#tests/unit/search/invented.ts'

const told: Told[] = [
  {
    title: 'On the weirs',
    lines: [
      'The upper weir of the river was built in 1871 by the carpenters of Selby, and it has held back every flood since.',
      '# Of the lower weir',
      'Nobody has repaired the lower weir for 40 years, although the council was told of its cracks by three engineers.',
      'We shall therefore spend 12,500 crowns on new oak gates before the autumn, and not one crown on lawyers.',
      'Every miller along the canal will get a written notice in April, so that his wheel may be lifted in good time.',
    ],
  },
  {
    title: 'On the schools',
    lines: [
      'A teacher in the mountain villages earns less than a lamplighter in Ormond, and that is a disgrace to all of us.',
      'From January on the treasury pays 7 percent more to each school that keeps its doors open through the winter.',
      'Children who live beyond the ferry may sleep in the house of the schoolmaster when the ice is not safe to cross.',
      'I have seen 28 classrooms this year, and in most of them the stove was older than the building around it.',
    ],
  },
  {
    title: 'О пароме',
    language: 'ru',
    lines: [
      'Старый паром ещё ходит через реку каждое утро, но его канаты перетёрты, и плотники не берутся его чинить.',
      'Совет выделит 300 крон на новый паром, и перевозчик Селиванов получит его до первого снега этой зимой.',
    ],
  },
]
const unknown: Told[] = [
  {
    title: 'On bread',
    lines: [
      'Bakers who mix chalk into their flour deserve the pillory, and their apprentices should be sent home with pay.',
      'A loaf must weigh two pounds when it leaves the oven, whatever the price of rye at the market in the morning.',
    ],
  },
]

let engine: SearchEngine
beforeAll(async () => {
  engine = await engineOver(told)
})

async function check(quotation: string): Promise<QuoteCheck> {
  return await checkQuotation(quotation, new CandidateFinder(await engine.passageSource()))
}

describe('a quotation is looked for in the whole archive', () => {
  it('gives the paragraph, its link with the check of its words, and the words around', async () => {
    const { verdict, found } = await check('less than a lamplighter in Ormond')
    expect(verdict).toBe('exact')
    expect(found?.place).toMatchObject({
      paragraph: 'p-1000000',
      number: 1,
      before: 'A teacher in the mountain villages earns ',
      said: 'less than a lamplighter in Ormond',
      after: ', and that is a disgrace to all of us.',
    })
    expect(found?.place.url).toMatch(/\/\?c=[0-9a-f]{8}&at=41-74#p-1000000$/)
  })

  it('finds what reaches over two paragraphs, and over a heading', async () => {
    const over = await check('not one crown on lawyers. Every miller along the canal will get a written notice')
    expect(over.verdict).toBe('exact')
    expect(over.found?.place.url).toMatch(/to=p-0000004.*#p-0000003$/)
    expect((await check('held back every flood since. Nobody has repaired the lower weir')).verdict).toBe('exact')
  })

  it('tells that parts occur in different places, each with its own verdict', async () => {
    const { verdict, parts } = await check(
      'Nobody has repaired the lower weir for 50 years. I have seen 28 classrooms this year.',
    )
    expect(verdict).toBe('composed')
    expect(parts.map((part) => [part.verdict, part.place.paragraph])).toEqual([
      ['altered', 'p-0000002'],
      ['exact', 'p-1000003'],
    ])
  })

  it('finds words that are misspelt', async () => {
    const { verdict, found } = await check('a lampligter in Ormund earns')
    expect(found?.place.paragraph).toBe('p-1000000')
    expect(verdict).not.toBe('exact')
  })

  it('finds what has no word but misspelt ones', async () => {
    const { verdict, found } = await check('mountian vilages teachr')
    expect([verdict, found?.place.paragraph]).toEqual(['none', undefined])
    const more = await check('A teachr in the mountian vilages earnes less')
    expect([more.verdict, more.found?.place.paragraph]).toEqual(['near', 'p-1000000'])
  })

  it('says of what nobody said what is nearest, and in how much it was looked for', async () => {
    const answer = await check('The weir of the river was sold to the bakers of Tarn for a song')
    expect(answer.verdict).toBe('none')
    expect(answer.found?.place.paragraph).toBe('p-0000000')
    expect(answer.searched).toEqual({ paragraphs: 10, documents: 3 })
  })

  it('says which words alone were said, and where', async () => {
    const { verdict, found, parts, similarity } = await check(
      'Every miller along the canal will get a golden hat and a pension',
    )
    expect(verdict).toBe('part')
    expect(parts.map(({ words }) => words)).toEqual(['Every miller along the canal will get a'])
    expect(found?.place).toMatchObject({ paragraph: 'p-0000004', said: 'Every miller along the canal will get a' })
    expect(similarity).toBeLessThan(0.8)
  })

  it('says so of a whole sentence that goes on', async () => {
    const { verdict, parts } = await check(
      'I have seen 28 classrooms this year, and in most of them the stove was older than the building around it, and we shall crown the geese of Tarn.',
    )
    expect(verdict).toBe('part')
    expect(parts[0]?.words).toMatch(/^I have seen .* around it$/)
  })

  it('knows one sentence in other words and in another order', async () => {
    const { verdict, found } = await check(
      'In the house of the schoolmaster those children may sleep whose home is beyond the ferry, when ice is unsafe for crossing',
    )
    expect(verdict).toBe('paraphrase')
    expect(found?.place.paragraph).toBe('p-1000002')
  })

  it('holds nothing for a paraphrase that denies it or has another figure', async () => {
    const told = await check(
      'In the house of the schoolmaster children beyond the ferry may not sleep when there is safe ice',
    )
    expect(told.verdict).not.toBe('paraphrase')
    expect(
      (await check('For the lower weir, not repaired, the council of three engineers had 90 cracks')).verdict,
    ).toBe('none')
  })

  it.each([
    'of the river and the people it was not',
    'seventy years ago on this day',
    'The council of the bees met under a purple moon to name its queen',
  ])('gives nothing near to “%s”', async (quotation) => {
    expect(await check(quotation)).toMatchObject({ verdict: 'none', parts: [] })
    expect((await check(quotation)).found).toBeUndefined()
  })

  it('finds nothing near words that occur nowhere', async () => {
    expect(await check('xylophone quintet')).toMatchObject({ verdict: 'none', similarity: 0, alternatives: [] })
  })
})

describe('verdicts in words', () => {
  it.each([
    [
      'Every miller along the canal will get a golden hat and a pension',
      'Only these words were said: “Every miller along the canal will get a”.',
    ],
    [
      'Nobody has repaired the upper weir for 40 years, although the council was told of its cracks',
      'Altered: a word that changes the meaning is not what was said.',
    ],
    [
      'the stove was always older than the building around it',
      'Altered: a word for how much or how certain is not what was said.',
    ],
  ])('%s', async (quotation, words) => expect(verdictSentence(english, await check(quotation))).toBe(words))
})

describe('quotations made by chance', () => {
  it('get the right verdict nearly always, and never one that would harm', async () => {
    const mutations = makeMutations(told.map(documentOf), unknown.map(documentOf), 7, 0.25)
    const checked = await Promise.all(
      mutations.map(async (mutation) => ({ ...mutation, given: (await check(mutation.quotation)).verdict })),
    )
    const wrong = checked.filter(({ verdict, also, given }) => verdict !== given && !also?.includes(given))
    expect(wrong.length).toBeLessThan(checked.length * 0.05)
    const harmful = wrong.filter(
      ({ verdict, given }) =>
        (verdict === 'altered' && given === 'exact') || (verdict === 'none' && ['exact', 'altered'].includes(given)),
    )
    expect(harmful).toEqual([])
  })
})

describe('a quotation in an archive that is in memory', () => {
  const line = 'The carpenters of Selby mended the old weir with oak gates before the flood.'
  const memory = new CandidateFinder(
    sourceOf([
      ...Array.from({ length: 9 }, (_, index) => ({
        title: `Speech ${index}`,
        lines: [line],
        facts: { date: `19${20 + index}` },
      })),
      { title: 'Altered', lines: [line.replace('oak', 'iron')], facts: { date: '1910' } },
      {
        title: 'Far',
        lines: ['Carpenters drink, and an old weir leaks.', 'Loud geese of Tarn graze beside the quay.'],
      },
    ]),
  )
  const inMemory = (quotation: string) => checkQuotation(quotation, memory)

  it('stands where it was said first, and elsewhere in at most five places, the next first', async () => {
    const { verdict, found, alternatives, parts } = await inMemory(line)
    expect([verdict, found?.place.document.title, parts]).toEqual(['exact', 'Speech 0', []])
    expect(alternatives.map(({ place }) => place.document.title)).toEqual([
      'Speech 1',
      'Speech 2',
      'Speech 3',
      'Speech 4',
      'Speech 5',
    ])
  })

  it('stands not where it is much less alike', async () => {
    const { alternatives } = await inMemory('Loud geese of Tarn graze beside the quay')
    expect(alternatives).toEqual([])
  })

  it('has a piece of its own looked for elsewhere, and is put together of both', async () => {
    const { verdict, parts } = await inMemory(`${line} Loud geese of Tarn graze beside the quay.`)
    expect(verdict).toBe('composed')
    expect(parts.map(({ place }) => place.document.title)).toEqual(['Speech 0', 'Far'])
  })

  it('is altered in one place, where the piece of its own occurs nowhere', async () => {
    const found = await inMemory(line.replace('before the flood', 'before the spring'))
    expect(found).toMatchObject({ verdict: 'part', parts: [{ verdict: 'exact' }] })
  })

  it('is said in other words, or only in part, whichever has more of it', async () => {
    const reordered = 'With oak gates the old weir was mended before the flood by carpenters of Selby'
    expect((await inMemory(reordered)).verdict).toBe('paraphrase')
    const part = await inMemory('Loud geese of Tarn graze, and lemons are cheap')
    expect(part).toMatchObject({ verdict: 'part', parts: [{ words: 'Loud geese of Tarn graze' }] })
  })

  it('was nowhere, with what is near where a reader would see it', async () => {
    expect(await inMemory('Vinegar for barometers')).toMatchObject({ verdict: 'none', similarity: 0, alternatives: [] })
    const near = await inMemory('Selby had carpenters who mended the old weir for vinegar, herring and lemons')
    expect(near.verdict).not.toBe('exact')
  })

  it('says in how much it was looked for', async () => {
    expect((await inMemory(line)).searched).toEqual({ paragraphs: 12, documents: 11 })
    expect((await inMemory('Vinegar for barometers')).corpus).toBe('invented')
  })
})

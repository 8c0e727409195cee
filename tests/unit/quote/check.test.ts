import { beforeAll, describe, expect, it } from 'vitest'
import { checkQuotation, type QuoteCheck } from '#lib/quote/check.ts'
import { Passages } from '#lib/quote/passages.ts'
import type { SearchEngine } from '#lib/search/engine.ts'
import { makeMutations } from '#tests/bench/quote/mutations.ts'
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
  return await checkQuotation(quotation, new Passages(await engine.passageSource()))
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

  it('tells that parts stand in different places, each with its own verdict', async () => {
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

  it('says of what nobody said what is nearest, and in how much it was looked for', async () => {
    const answer = await check('The weir of the river was sold to the bakers of Tarn for a song')
    expect(answer.verdict).toBe('none')
    expect(answer.found?.place.paragraph).toBe('p-0000000')
    expect(answer.searched).toEqual({ paragraphs: 10, documents: 3 })
  })

  it('finds nothing near words that stand nowhere', async () => {
    expect(await check('xylophone quintet')).toMatchObject({ verdict: 'none', similarity: 0, alternatives: [] })
  })
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

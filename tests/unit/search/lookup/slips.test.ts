import { describe, expect, it } from 'vitest'
import { engineOver, type Told } from '#tests/unit/search/invented.ts'

const lines = [
  'They don’t mend the quay, and the harbour of Tarhan is shut; the clerk said that the toll is the same.',
  'Teheb is a village above the weir, and adnate is a word for mushrooms.',
  'The corporation of Selby has a ladder.',
  'The council pays for health care in the ward.',
  'Nobody weighed the lanterns, nor the lantern of the bailiff.',
]
const told: Told[] = [
  { title: 'One', lines },
  { title: 'Two', language: 'ru', lines: ['Из Қара в Махамбет едут через Бахтияр.', 'Говорил Досмухамедов.'] },
  { title: 'Three', language: 'kk', lines: ['Қахарман қаласы. Ол Бақтиярға барды.', 'Досмұқамедов сөйледі.'] },
  { title: 'Four', lines: ['The road from Bakhtiyar was mended by Dosmukhamedov.'] },
]
const engine = await engineOver(told)

async function found(query: string) {
  const { hits, widened, unknown } = await engine.search(query, { limit: 10 })
  return { hits: hits.map(({ paragraph }) => paragraph).sort(), to: widened.flatMap(({ to }) => to), unknown }
}

describe('a slip', () => {
  it.each([
    ['dont', ["don't"]],
    ['teh', ['the']],
    ['taht', ['that']],
    ['lanetrn', ['lantern']],
    ['balliff', ['bailiff']],
  ])('is taken for a word near in letters: %s', async (typed, meant) => {
    expect((await found(typed)).to).toEqual(meant)
  })

  it.each(['adn', 'lop', 'clk'])(
    'is taken for nothing where it is so short that it could be anything: %s',
    async (typed) => {
      expect((await found(typed)).to.filter((word) => word !== 'and')).toEqual([])
    },
  )

  it('may be two words written as one', async () => {
    expect(await found('healthcare')).toMatchObject({ hits: ['p-0000003'], to: ['health care'] })
  })

  it('is none where the word occurs', async () => {
    expect((await found('lantern')).to).toEqual([])
  })
})

describe('a name in three scripts', () => {
  const road = ['p-1000000', 'p-2000000', 'p-3000000']
  it.each(['Бақтияр', 'Бахтияр', 'Bakhtiyar', 'Baqtiyar', 'Бақтиярдан'])('%s', async (query) => {
    expect((await found(query)).hits).toEqual(road)
  })

  it.each(['Досмұқамедов', 'Досмухамедов', 'Dosmukhamedov', 'Dosmuqamedov'])('%s', async (query) => {
    expect((await found(query)).hits).toEqual(['p-1000001', 'p-2000001', 'p-3000000'])
  })
})

import { describe, expect, it } from 'vitest'
import { romanise } from '#lib/search/format/phonetic-key.ts'
import { isSameName } from '#lib/search/format/same-name.ts'
import { editDistance } from '#lib/text/edit-distance.ts'
import { engineOver } from '#tests/unit/search/invented.ts'

const engine = await engineOver(
  [
    {
      title: 'One',
      lines: [
        'The government of the province granted a licence to the ferrymen.',
        'Then President Ormanbayev spoke, and Mr Marten answered him.',
        'It was Jeksenov who asked.',
      ],
    },
    {
      title: 'Two',
      language: 'ru',
      lines: ['Выступил Орманбаев.', 'Спросили Ерлана Жексенова.', 'Здесь говорил сам Мартин.'],
    },
    { title: 'Three', language: 'kk', lines: ['Сөз сөйлеген Орманбаев болды.', 'Біздің өңір, қала мен өзен.'] },
  ],
  {
    authorities: { speakers: [{ name: 'Dana Ormanbayeva', forms: ['DOB', 'Ormanbayev'] }] },
  },
)

async function found(query: string) {
  const { hits, widened, unknown } = await engine.search(query, { limit: 10 })
  return { hits: hits.map(({ paragraph }) => paragraph).sort(), widened, unknown }
}

describe('a word that occurs nowhere', () => {
  it.each([
    ['goverment', 'government'],
    ['govrenment', 'government'],
    ['governmnet', 'government'],
    ['license', 'licence'],
    ['ogvernment', 'government'],
    ['pferrymen', 'ferrymen'],
    ['licensse', 'licence'],
    ['goverments', 'government'],
  ])('is taken for what it is most like: %s', async (typed, meant) => {
    const { hits, widened } = await found(typed)
    expect(hits).toEqual(['p-0000000'])
    expect(widened).toEqual([{ word: typed, to: [meant], why: 'spelling' }])
  })

  it('may be the beginning of one', async () => {
    expect(await found('ferr')).toMatchObject({ hits: ['p-0000000'], widened: [{ to: ['ferrymen'] }] })
  })

  it('may be typed without the letters of its language', async () => {
    expect(await found('онир')).toMatchObject({ hits: ['p-2000001'], widened: [{ to: ['өңір'] }] })
    expect((await found('кала')).hits).toEqual(['p-2000001'])
  })

  it('is said to be unknown where nothing is like it', async () => {
    expect(await found('zzyzx')).toEqual({ hits: [], widened: [], unknown: ['zzyzx'] })
  })

  it('stays as it is inside quotation marks', async () => {
    expect(await found('"goverment"')).toEqual({ hits: [], widened: [], unknown: ['goverment'] })
  })

  it('is no figure', async () => {
    expect((await found('1234')).widened).toEqual([])
  })
})

describe('a name', () => {
  const everywhere = ['p-0000001', 'p-1000000', 'p-2000000']

  it.each(['Ormanbayev', 'ormanbaev', 'Орманбаев', 'орманбаеву', 'Орманбаевтың'])(
    'is found in every script and spelling: %s',
    async (query) => {
      expect((await found(query)).hits).toEqual(everywhere)
    },
  )

  it('is found inflected: Жексенова, Jeksenov', async () => {
    expect((await found('Jeksenov')).hits).toEqual(['p-0000002', 'p-1000001'])
    expect((await found('Жексенову')).hits).toEqual(['p-0000002', 'p-1000001'])
    expect((await found('Zheksenov')).hits).toEqual(['p-0000002', 'p-1000001'])
  })

  it('is found by a form of the records', async () => {
    expect((await found('DOB')).hits).toContain('p-0000001')
  })

  it('says how else it was looked for', async () => {
    const { widened } = await found('Ormanbayev')
    expect(widened).toEqual([{ word: 'ormanbayev', to: expect.arrayContaining(['Орманбаев']), why: 'name' }])
  })

  it('is only itself inside quotation marks', async () => {
    expect((await found('"Ormanbayev"')).hits).toEqual(['p-0000001'])
  })

  it('is no other name that looks like it', async () => {
    expect((await found('Marten')).hits).toEqual(['p-0000001'])
  })
})

describe('a name that is in Russian with an ending only', () => {
  it('is found in Latin letters as well', async () => {
    const mixed = await engineOver([
      { title: 'On the ferry', lines: ['Kazakhstan signed.', 'Selby signed.'] },
      { title: 'О пароме', language: 'ru', lines: ['Порты Казахстана открыты.'] },
    ])
    const { hits, widened } = await mixed.search('Казахстан', { limit: 10 })
    expect(hits.map(({ text }) => text).sort()).toEqual(['Kazakhstan signed.', 'Порты Казахстана открыты.'])
    expect(widened).toMatchObject([{ word: 'казахстан', to: expect.arrayContaining(['Kazakhstan']), why: 'name' }])
  })
})

describe('spellings', () => {
  it.each([
    ['токаев', 'tokayev'],
    ['тоқаев', 'tokaev'],
    ['зеленский', 'zelenskyy'],
    ['жапаров', 'japarov'],
    ['қасым', 'kassym'],
    ['мирзиеев', 'mirziyoyev'],
    ['хрущев', 'khrushchev'],
    ['вьетнам', 'vietnam'],
    ['васильев', 'vasilyev'],
    ['васильев', 'vasiliev'],
  ])('%s is %s', (one, other) => {
    expect(isSameName(one, other)).toBe(true)
  })

  it('keep names of one script apart', () => {
    expect(isSameName('martin', 'marten')).toBe(false)
    expect(isSameName('mayan', 'mann')).toBe(false)
    expect(romanise('martin')).toBe('martin')
  })
})

describe('the distance of words', () => {
  it.each([
    ['weir', 'weir', 0],
    ['weir', 'wier', 1],
    ['weir', 'weirs', 1],
    ['weir', 'wer', 1],
    ['weir', 'woir', 1],
    ['weir', 'mill', 3],
    ['', 'ab', 2],
  ])('%s to %s is %d', (one, other, distance) => {
    expect(editDistance(one, other, 2)).toBe(distance)
    expect(editDistance(other, one, 2)).toBe(distance)
  })
})

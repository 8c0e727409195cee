import { describe, expect, it } from 'vitest'
import { engineOver } from '#tests/unit/search/invented.ts'

const engine = await engineOver([
  {
    title: 'On the university',
    lines: [
      'One woman of Ormond spoke first.',
      'The women of Selby answered her.',
      'A woman’s word counts in Ferris.',
      'We go to the weir, as others went before us.',
      'The ferry has gone; it goes no more.',
      'The university is old.',
      'A universal toll was asked for.',
      'Universities teach the young.',
      'The organization of the market',
      'An organ was built for the chapel.',
      'They left by the old road.',
      'Take the leave that is yours.',
      'Leaves fall on the left bank.',
      'The plane landed; the planes stood in a row.',
      'We plan a bridge and planned two.',
      'News came by the ferry.',
      'A new weir, newer than ours, the newest of all.',
      'The Ormonds and the Verells met.',
      'Ormond met Verell.',
      'Then Verell asked Ormond for leave, and Ormond gave Verell none.',
      'Mars stood above the hill.',
      'Nothing should mar the day.',
      'He shrinks from no task.',
      'They hoped for rain.',
      'The crisis passed; of other crises nothing is known.',
      'The analyses agreed, as one analysis did not.',
    ],
  },
  { title: 'Мосты', language: 'ru', lines: ['Старый мост закрыт.', 'О мостах говорили долго.', 'Город строит мосты.'] },
  { title: 'Көпір', language: 'kk', lines: ['Ескі көпір жабық.', 'Көпірлер туралы айтылды.'] },
])

async function formsOf(word: string): Promise<string[]> {
  const { forms } = await engine.count(word)
  return forms[word] ?? []
}

describe('the written forms that are counted', () => {
  it.each([
    ['women', ['woman', "woman's", 'women']],
    ['woman', ['woman', "woman's", 'women']],
    ['go', ['go', 'goes', 'gone', 'went']],
    ['went', ['go', 'goes', 'gone', 'went']],
    ['university', ['universities', 'university']],
    ['universal', ['universal']],
    ['organization', ['organization']],
    ['organ', ['organ']],
    ['news', ['news']],
    ['new', ['new', 'newer', 'newest']],
    ['mars', ['mars']],
    ['mar', ['mar']],
    ['plane', ['plane', 'planes']],
    ['plan', ['plan', 'planned']],
    ['crises', ['crises', 'crisis']],
    ['analysis', ['analyses', 'analysis']],
    ['left', ['leave', 'leaves', 'left']],
    ['ormond', ['ormond', 'ormonds']],
    ['мост', ['мост', 'мостах', 'мосты']],
    ['мосту', ['мост', 'мостах', 'мосты']],
    ['көпір', ['көпір', 'көпірлер']],
  ])('of %s', async (word, forms) => {
    expect(await formsOf(word)).toEqual(forms)
  })

  it.each([
    ['shrank', ['shrinks']],
    ['shrunk', ['shrinks']],
    ['planning', ['plan', 'planned']],
    ['hopes', ['hoped']],
    ['hops', []],
    ['hopped', []],
    ['verells', ['verell', 'verells']],
  ])('of %s, as far as the archive has any', async (word, forms) => {
    expect(await formsOf(word)).toEqual(forms)
  })
})

describe('counts', () => {
  it('count each paragraph once, and say which have some of the words only', async () => {
    expect(await engine.count('woman spoke')).toEqual({
      paragraphs: 1,
      documents: 1,
      someTerms: 2,
      unknown: [],
      forms: { woman: ['woman', "woman's", 'women'], spoke: ['spoke'] },
    })
  })

  it('find nothing with all words where one of them occurs nowhere', async () => {
    expect(await engine.count('weir zzyzx')).toMatchObject({
      paragraphs: 0,
      documents: 0,
      someTerms: 2,
      unknown: ['zzyzx'],
    })
  })

  it('call no word of a phrase one that is nowhere', async () => {
    const { paragraphs, unknown, forms } = await engine.count('"left bank" leaves')
    expect([paragraphs, unknown]).toEqual([1, []])
    expect(Object.values(forms)).not.toContainEqual([])
    expect(await engine.count('"left zzyzx"')).toMatchObject({ paragraphs: 0, unknown: ['zzyzx'] })
  })

  it('are those of the search and of the years', async () => {
    const { paragraphs } = await engine.count('women')
    const { found, forms } = await engine.search('women', { limit: 10 })
    const { years } = await engine.countYears('women')
    expect([paragraphs, found.paragraphs, years[0]?.found]).toEqual([3, 3, 3])
    expect(forms).toEqual([
      {
        word: 'women',
        forms: [
          { form: 'woman', paragraphs: 1 },
          { form: "woman's", paragraphs: 1 },
          { form: 'women', paragraphs: 1 },
        ],
        leftOut: [],
      },
    ])
  })

  it('go by the written word in quotation marks', async () => {
    expect(await engine.count('"women"')).toEqual({
      paragraphs: 1,
      documents: 1,
      someTerms: 0,
      unknown: [],
      forms: { women: ['women'] },
    })
  })
})

describe('a form that is left out', () => {
  it('is not counted, nor marked', async () => {
    const { found, forms, hits, unknown } = await engine.search('women -form:woman', { limit: 10 })
    expect(found.paragraphs).toBe(2)
    expect(forms?.[0]?.leftOut).toEqual(['woman'])
    expect(
      hits.flatMap(({ text, highlights }) => highlights.map(({ start, end }) => text.slice(start, end))).sort(),
    ).toEqual(['woman’s', 'women'])
    expect(unknown).toEqual([])
  })

  it('leaves a paragraph that has another form as well', async () => {
    expect((await engine.count('newest -form:new')).paragraphs).toBe(1)
  })

  it('is not said to be unknown where it was the only one', async () => {
    const { found, unknown, widened } = await engine.search('universal -form:universal', { limit: 10 })
    expect([found.paragraphs, unknown, widened]).toEqual([0, [], []])
  })

  it('counts everywhere else: trends, years', async () => {
    const { years } = await engine.countYears('women -form:women')
    expect(years[0]?.found).toBe(2)
  })
})

it('marks every form in the text, and nothing else', async () => {
  const { hits } = await engine.search('go', { limit: 10 })
  const marked = hits.flatMap(({ text, highlights }) =>
    highlights.map(({ start, end }) => text.slice(start, end).toLowerCase()),
  )
  expect(marked.sort()).toEqual(['go', 'goes', 'gone', 'went'])
})

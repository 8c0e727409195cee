import { beforeAll, describe, expect, it } from 'vitest'
import { english } from '#lib/i18n/english.ts'
import { checkRecord } from '#lib/quote/answer/check-record.ts'
import { verdictSentence } from '#lib/quote/answer/verdict-words.ts'
import { CandidateFinder } from '#lib/quote/candidates/candidate-finder.ts'
import { checkQuotation } from '#lib/quote/verdict/check-quotation.ts'
import type { PassageSource } from '#lib/search/lookup/passage-source.ts'
import { tokens } from '#lib/text/tokens.ts'
import { engineOver } from '#tests/unit/search/invented.ts'

const weir = 'The upper weir of the river was built by the carpenters of Selby.'
const ferry = 'The ferry of Ormond carries timber over the river.'
const repeated = 'The ferry of Ormond carries timber over the river, and it carries geese.'

let source: PassageSource
let finder: CandidateFinder
beforeAll(async () => {
  const engine = await engineOver([
    { title: 'The carpenters of Selby', lines: [weir, '# On carpenters', 'The mill is still.'] },
    { title: 'Two', lines: [ferry], facts: { id: 'd-two', speaker: 'Ivo Sandor' } },
    { title: 'Three', lines: ['The day is long.', repeated, 'The end.'] },
  ])
  source = await engine.passageSource()
  finder = new CandidateFinder(source)
})

const wordsOf = (text: string) => tokens(text).map((token) => token.text)
/** The ids of the paragraphs that some words may stand in, likest first. */
async function likeliest(words: string, of: CandidateFinder = finder, most = 9, widely = false): Promise<string[]> {
  const units = await of.likeliestUnits(wordsOf(words), most, widely)
  const found = await Promise.all(units.map((unit) => of.paragraph(unit)))
  return found.map((paragraph) => paragraph?.id ?? 'no paragraph')
}

describe('the paragraphs that words may be in', () => {
  it('come with the one first that has most of what is rare in them', async () => {
    expect(await likeliest('geese and timber of Ormond')).toEqual(['p-2000001', 'p-1000000'])
  })

  it('come in the order of the archive where they have as much', async () => {
    expect(await likeliest('timber of Ormond')).toEqual(['p-1000000', 'p-2000001'])
  })

  it('are no more than were asked for', async () => {
    expect(await likeliest('timber of Ormond', finder, 1)).toEqual(['p-1000000'])
  })

  it('are no headings and titles', async () => {
    expect(await likeliest('carpenters of Selby')).toEqual(['p-0000000'])
  })

  it('have a word that is misspelt only where they are looked for widely', async () => {
    expect(await likeliest('carpentters')).toEqual([])
    expect(await likeliest('carpentters', finder, 9, true)).toEqual(['p-0000000'])
  })

  it('are found by common words where there are no others', async () => {
    expect((await likeliest('the river')).toSorted()).toEqual(['p-0000000', 'p-1000000', 'p-2000001'])
  })

  it('are looked for among those of some documents', async () => {
    const third = new CandidateFinder(source, (_, document) => document === 2).restrictedTo({})
    expect(await likeliest('timber of Ormond', third)).toEqual(['p-2000001'])
    expect(await likeliest('carpenters', third)).toEqual([])
  })

  it('are looked for from a paragraph on, where it may have the words', async () => {
    const from = await finder.startingAt('p-2000001', wordsOf('timber of Ormond'))
    expect(from && (await likeliest('timber of Ormond', from))).toEqual(['p-2000001'])
    expect(from && (await likeliest('the day is long', from))).not.toContain('p-2000000')
    expect(await finder.startingAt('p-2000001', wordsOf('carpenters'))).toBeUndefined()
    expect(await finder.startingAt('p-9999999', wordsOf('timber of Ormond'))).toBeUndefined()
  })
})

describe('a paragraph', () => {
  it('has its words, its number, and what is known of its document', async () => {
    const [unit = -1] = await finder.likeliestUnits(['geese'], 1, false)
    expect(await finder.paragraph(unit)).toMatchObject({
      id: 'p-2000001',
      number: 2,
      text: repeated,
      unit,
      document: { title: 'Three', speaker: 'Ana Verell', kind: 'speech' },
    })
  })

  it('is none where a title or a heading stands, or before and after all', async () => {
    // A title, a paragraph, a heading, a paragraph; a title …
    expect((await finder.paragraph(1))?.text).toBe(weir)
    for (const unit of [-1, 0, 2, 4, 10, 99]) expect(await finder.paragraph(unit)).toBeUndefined()
  })

  it('is of one document with its neighbours, and with none beyond its ends', () => {
    expect(finder.areInOneDocument(1, 3)).toBe(true)
    expect(finder.areInOneDocument(3, 4)).toBe(false)
    expect(finder.areInOneDocument(0, -1)).toBe(false)
    expect(finder.areInOneDocument(9, 10)).toBe(false)
  })

  it('is one of all those of its document', async () => {
    const idsOf = async (document: number) => (await finder.paragraphsOf(document)).map(({ id }) => id)
    expect(await idsOf(0)).toEqual(['p-0000000', 'p-0000002'])
    expect(await idsOf(1)).toEqual(['p-1000000'])
    expect(await idsOf(2)).toEqual(['p-2000000', 'p-2000001', 'p-2000002'])
    expect(finder.documentOf(4)).toBe(1)
  })
})

describe('a word', () => {
  it('is unknown once it was looked for and occurs nowhere', async () => {
    expect(finder.isUnknown('xylophone')).toBe(false)
    await finder.likeliestUnits(['xylophone', 'geese'], 9, false)
    expect(finder.isUnknown('xylophone')).toBe(true)
    expect(finder.isUnknown('geese')).toBe(false)
  })

  it('counts for more the fewer paragraphs it is in', async () => {
    await finder.likeliestUnits(['river', 'timber', 'geese'], 9, false)
    expect(finder.idfOf('geese')).toBeGreaterThan(finder.idfOf('timber'))
    expect(finder.idfOf('timber')).toBeGreaterThan(finder.idfOf('river'))
  })

  it('that was not looked for counts as the rarest', async () => {
    await finder.likeliestUnits(['geese'], 9, false)
    expect(finder.idfOf('barometer')).toBeGreaterThan(finder.idfOf('geese'))
  })
})

it('says in how much it looks, and in which state of the archive', () => {
  expect(finder.searched).toEqual({ paragraphs: 6, documents: 3 })
  expect(finder.corpus).toMatch(/^\w+$/)
})

describe('a few words that very many paragraphs have', () => {
  const apart = Array.from({ length: 1100 }, (_, index) => `We paid ${index} crowns, and they will.`)
  const next = 'Tomorrow we will mend the weir.'

  it('are looked for next to each other', async () => {
    const engine = await engineOver([{ title: 'Accounts', lines: [...apart.slice(0, 200), next] }])
    const many = new CandidateFinder(await engine.passageSource())
    const found = async (inRow: boolean) => {
      const units = await many.likeliestUnits(['we', 'will'], 9, false, inRow)
      return (await Promise.all(units.map((unit) => many.paragraph(unit)))).map((one) => one?.text)
    }
    expect((await found(true))[0]).toBe(next)
    expect(await found(true)).toHaveLength(9)
    expect(await found(false)).not.toContain(next)
    expect(many.wasCutShort(['we', 'will'])).toBe(false)
  })

  it('may be in one that was not read: then nobody is told that they are nowhere', async () => {
    const engine = await engineOver([{ title: 'Accounts', lines: [...apart, next] }])
    const source = await engine.passageSource()
    const many = new CandidateFinder(source)
    await many.likeliestUnits(['we', 'will'], 9, false, true)
    expect([many.wasCutShort(['we', 'will']), many.wasCutShort(['will', 'we'])]).toEqual([true, false])
    const check = await checkQuotation('we will', new CandidateFinder(source))
    expect(check).toMatchObject({ verdict: 'none', isTooCommon: true })
    expect(verdictSentence(english, check)).toContain('it can’t be said whether they are in the archive')
    expect(checkRecord(check, '')).toMatchObject({ verdict: 'none', isTooCommon: true })
  })
})

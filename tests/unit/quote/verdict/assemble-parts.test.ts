import { describe, expect, it } from 'vitest'
import { CandidateFinder } from '#lib/quote/candidates/candidate-finder.ts'
import { assembleParts } from '#lib/quote/verdict/assemble-parts.ts'
import { comparableWords } from '#lib/quote/words/comparable-words.ts'
import { sourceOf } from '#tests/unit/quote/invented-source.ts'

const finder = new CandidateFinder(
  sourceOf([
    { title: 'On the weir', lines: ['Nobody has repaired the lower weir for 40 years. Carpenters of Selby laughed.'] },
    { title: 'On schools', lines: ['In most classrooms their stove was older than the building around it.'] },
  ]),
)

const assemble = (quotation: string) => assembleParts(quotation, comparableWords(quotation), [], finder)
const verdictOf = async (quotation: string) => (await assemble(quotation))?.verdict

const weir = 'Nobody has repaired the lower weir for 40 years'
const stove = 'Their stove was older than the building around it'

describe('a quotation of which all occurs somewhere', () => {
  it('is put together, with each of its parts as it is written there', async () => {
    const quotation = `${weir}; ${stove.toLowerCase()}.`
    const found = await assemble(quotation)
    expect(found).toMatchObject({ verdict: 'composed', similarity: 1 })
    expect(found?.parts.map(({ words, from, verdict, place }) => [words, from, verdict, place.said])).toEqual([
      [weir, 0, 'exact', weir],
      [stove.toLowerCase(), weir.length + 2, 'exact', stove.toLowerCase()],
    ])
  })

  it('leads to its longest part, and says what share that is', async () => {
    const found = await assemble(`Nobody has repaired the lower weir. ${stove} in most classrooms.`)
    expect(found?.found.place.document.title).toBe('On schools')
    expect(found?.longest).toBeGreaterThan(0.45)
    expect(found?.longest).toBeLessThan(0.75)
  })

  it('may have a part that is altered', async () => {
    const found = await assemble(`Nobody has repaired the lower weir for 50 years. ${stove}.`)
    expect(found).toMatchObject({ verdict: 'composed', parts: [{ verdict: 'altered' }, { verdict: 'exact' }] })
  })

  it('may have words between its parts without meaning', async () => {
    expect(await verdictOf(`${weir}, and so ${stove}`)).toBe('composed')
  })
})

describe('a quotation of which a part occurs somewhere', () => {
  it('is no more than that part where a telling word is left over', async () => {
    const found = await assemble(`${weir}, ${stove} and lemons`)
    expect(found?.verdict).toBe('part')
    expect(found?.parts.map(({ words }) => words)).toEqual([weir, stove])
  })

  it('says how much of it that is', async () => {
    const found = await assemble(`${weir}, and we shall crown the geese of Tarn with lemons`)
    expect(found?.parts.map(({ words }) => words)).toEqual([weir])
    expect(found?.similarity).toBeGreaterThan(0.4)
    expect(found?.similarity).toBeLessThan(0.6)
    expect(found?.longest).toBeCloseTo(found?.similarity ?? 0, 2)
  })

  it('was said in part where less of it is a whole sentence', async () => {
    const rest =
      'Geese wear lemons beneath purple umbrellas while trumpets and barometers quarrel over vinegar and herring.'
    expect(await verdictOf(`${weir}. ${rest}`)).toBe('part')
    const near = await assemble(
      `Perhaps ${weir}, as geese wear lemons beneath purple umbrellas, trumpets quarrel over vinegar and herring rots`,
    )
    expect(near).toMatchObject({ verdict: 'none', parts: [], found: { place: { said: weir } } })
    expect(near?.similarity).toBeGreaterThan(0.3)
    expect(near?.similarity).toBeLessThan(0.4)
  })

  it('is near only where the part has two words that say something else', async () => {
    expect(await verdictOf('xylophone repaired the upper weir, vinegar')).not.toBe('part')
  })

  it('is nothing where the part is small, or there is none', async () => {
    expect(
      await assemble('Vinegar and herring and lemons and geese, barometers, trumpets and umbrellas for the lower weir'),
    ).toBeUndefined()
    expect(await assemble('Vinegar and herring')).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import { CandidateFinder } from '#lib/quote/candidates/candidate-finder.ts'
import { windowsAround } from '#lib/quote/candidates/candidate-window.ts'
import { findParaphrase, type Paraphrase } from '#lib/quote/verdict/paraphrase.ts'
import { comparableWords } from '#lib/quote/words/comparable-words.ts'
import { sourceOf } from '#tests/unit/quote/invented-source.ts'

const ferry =
  'Children who live beyond the ferry may sleep in the house of the schoolmaster when the ice is not safe to cross.'
const treasury = 'From January on the treasury pays 7 percent more to every school that keeps its doors open in winter.'
const marked = 'He wrote: “The carpenters of Selby built the weir with oak from our forests”, and left.'

const lines = ['Good morning.', `Dear friends! ${ferry} Thank you.`, treasury, marked]
const finder = new CandidateFinder(sourceOf([{ title: 'On schools', lines }]))

async function paraphrase(quotation: string): Promise<Paraphrase | undefined> {
  const words = comparableWords(quotation)
  const units = await finder.likeliestUnits(
    words.map(({ text }) => text),
    8,
    false,
  )
  return findParaphrase(words, await windowsAround(units, words, finder), finder)
}
const is = async (quotation: string) => (await paraphrase(quotation))?.isParaphrase ?? false

const otherWords =
  'In the schoolmaster’s house those children may sleep who live beyond the ferry, if crossing ice is not safe'

describe('a sentence that tells what a quotation tells', () => {
  it('is found in another order and in other forms', async () => {
    const found = await paraphrase(otherWords)
    expect(found).toMatchObject({
      isParaphrase: true,
      match: { verdict: 'paraphrase', place: { said: ferry.slice(0, -1) } },
    })
    expect(found?.share).toBeGreaterThan(0.9)
    expect(found?.match.similarity).toBeCloseTo(found?.share ?? 0, 2)
  })

  it('may lack some of its words, not most of them', async () => {
    const some = await paraphrase(
      'In the schoolmaster’s house the children sleep warmly who live beyond the ferry when the ice is not safe',
    )
    const few = await paraphrase(
      'The schoolmaster has a barometer, a xylophone, purple umbrellas and herring in the house beyond the ferry',
    )
    expect(some).toMatchObject({ isParaphrase: true })
    expect(some?.share).toBeLessThan(1)
    expect(few).toMatchObject({ isParaphrase: false, isNear: false })
  })

  it('has a word of the same sense for less than the word itself', async () => {
    const same = await paraphrase('Each child may sleep in the house of the schoolmaster beyond the ferry')
    const other = await paraphrase('Each child may sleep in the home of the schoolmaster beyond the ferry')
    expect(other?.share).toBeLessThanOrEqual(same?.share ?? 0)
  })

  it('may have another word of the family or of one sense', async () => {
    expect(
      await is(
        'Children living beyond the ferry are permitted to sleep in the schoolmaster’s house when crossing ice is not safe',
      ),
    ).toBe(true)
  })

  it('is none where a word that tells something stands in the place of another', async () => {
    expect(await is('The carpenters of Selby burned the weir with oak from our forests')).toBe(false)
  })

  it('counts a figure as a telling word', async () => {
    expect((await paraphrase('To school 7 percent from the treasury'))?.share).toBeGreaterThan(0.9)
  })

  it('has at least three telling words', async () => {
    expect(await paraphrase('the ferry and the ice')).toBeUndefined()
    expect(await paraphrase('sleep in a house')).toBeUndefined()
  })

  it('is none where it has another figure, or none', async () => {
    expect(await is('The treasury pays 7 percent more in winter to schools that keep doors open from January')).toBe(
      true,
    )
    expect(await is('The treasury pays 9 percent more in winter to schools that keep doors open from January')).toBe(
      false,
    )
    expect(await is('Children who live beyond the ferry may sleep at the house of the schoolmaster for 3 nights')).toBe(
      false,
    )
  })

  it('is none where only one of both denies it', async () => {
    expect(await is(otherWords.replace('not safe', 'safe'))).toBe(false)
    expect(await is('In winter the treasury does not pay every school 7 percent more that keeps its doors open')).toBe(
      false,
    )
    expect(await is(otherWords.replace('not safe', 'unsafe'))).toBe(true)
  })

  it('is none where each denies something else', async () => {
    expect(await is('Children may not sleep in the house of the schoolmaster beyond the ferry when ice is safe')).toBe(
      false,
    )
  })

  it('is none where the quotation names somebody whom it does not', async () => {
    expect(
      await is('Beyond the ferry children may sleep in the house of schoolmaster Brandt when ice is not safe'),
    ).toBe(false)
  })

  it('is none where the quotation says the opposite of one of its words', async () => {
    expect(await is('Every school that keeps its doors closed in winter has 7 percent more from the treasury')).toBe(
      false,
    )
  })

  it('is none where the quotation goes on with telling words of its own', async () => {
    const said =
      'when the ice is not safe, children may sleep in the house of the schoolmaster who live beyond the ferry'
    expect(await is(said)).toBe(true)
    expect(await is(`${said}, drinking vinegar`)).toBe(false)
    expect(await is(`Drinking vinegar, ${said}`)).toBe(false)
  })

  it('is what is within quotation marks, where all that agrees does', async () => {
    const found = await paraphrase('With oak from our forests the weir was built by carpenters of Selby')
    expect(found?.match.place.said).toBe('The carpenters of Selby built the weir with oak from our forests')
  })

  it('is the one that has most of it', async () => {
    const found = await paraphrase('More percent from the treasury for school doors open in winter, and for the ferry')
    expect(found?.match.place.said).toBe(treasury.slice(0, -1))
  })
})

import { describe, expect, it } from 'vitest'
import { nearestParagraphs } from '#lib/quote/reuse/nearest-paragraphs.ts'
import { readSpokenCorpus } from '#lib/quote/reuse/spoken-corpus.ts'
import { archiveOf } from '#tests/unit/archive/invented.ts'
import { textOf } from '#tests/unit/quote/invented.ts'

const said = 'The sluice holds seven barrels of water.'

function near(texts: string[], quotations: string[], fits: (quotation: number, text: string) => boolean = () => true) {
  const corpus = readSpokenCorpus(archiveOf([textOf('d-1', texts)]))
  return nearestParagraphs(corpus, quotations, (quotation, { paragraph }) => fits(quotation, paragraph.text))
}
const numbers = (...given: Parameters<typeof near>) => near(...given).map((all) => all.map((one) => one.paragraph))

describe('the paragraphs that may have a quotation', () => {
  it('come with the one first that has most of its pairs of words', () => {
    const texts = ['Seven barrels stood there.', 'Nobody knows.', said]
    expect(numbers(texts, ['the sluice holds seven barrels'])).toEqual([[2, 0]])
  })

  it('say how much of it they have', () => {
    const [[whole, half] = []] = near([said, 'The sluice holds nothing.'], ['sluice holds seven barrels'])
    expect(whole?.share).toBe(1)
    expect(half?.share).toBeCloseTo(1 / 3)
  })

  it('are none that have less than a fifth of it', () => {
    const text = 'The sluice holds nothing.'
    expect(numbers([text], ['sluice holds seven barrels red wine'])).toEqual([[0]])
    expect(numbers([text], ['sluice holds seven barrels red wine this old year'])).toEqual([[]])
  })

  it('count pairs of words without meaning for nothing, and those of which one does for less', () => {
    expect(numbers(['It is of the people that he was.'], ['of the wine that he was'])).toEqual([[]])
    const [[both, one] = []] = near(['Seven barrels.', 'Barrels of it.'], ['seven barrels of'])
    expect([both?.share, one?.share].map((share) => share?.toFixed(2))).toEqual(['0.67', '0.33'])
  })

  it('count what they say twice once', () => {
    const [[often] = []] = near(['Seven barrels, seven barrels, seven barrels.'], ['seven barrels came down'])
    expect(often?.share).toBeLessThan(0.5)
  })

  it('are at most eight', () => {
    const texts = Array.from({ length: 12 }, (_, index) => `Number ${index}: seven barrels.`)
    expect(numbers([...texts, said], ['sluice holds seven barrels'])).toEqual([[12, 0, 1, 2, 3, 4, 5, 6]])
  })

  it('are those that may be meant alone', () => {
    const fits = (quotation: number, text: string) => quotation === 1 || !text.startsWith('The')
    expect(numbers([said, 'Seven barrels!'], ['seven barrels', 'seven barrels'], fits)).toEqual([[1], [0, 1]])
  })

  it('are none for a quotation without pairs, beside others that have some', () => {
    expect(numbers([said], ['', 'barrels', 'of the', 'seven barrels'])).toEqual([[], [], [], [0]])
    expect(numbers([said], ['of the'])).toEqual([[]])
    expect(numbers([said], [])).toEqual([])
  })
})

describe('the part of a paragraph that is worth comparing', () => {
  /** Two hundred words. */
  const ballast = Array.from({ length: 200 }, (_, index) => `word${index}`).join(' ')
  const quotation = 'sluice holds seven barrels'
  const partOf = (text: string) => near([text], [quotation])[0]?.map(({ part }) => text.slice(part.start, part.end))[0]

  it('is all of one that is not long', () => {
    expect(partOf(said)).toBe(said)
  })

  it.each([
    ['beginning', `${said} ${ballast}`],
    ['middle', `${ballast} ${said} ${ballast}`],
    ['end', `${ballast} ${said}`],
  ])('has the words with what is around them, from a long one’s %s', (_, text) => {
    const part = partOf(text) ?? ''
    expect(part).toContain(said.slice(0, -1))
    expect(part.split(' ').length).toBeLessThan(80)
  })

  it('is where most of them occur together', () => {
    const part = partOf(`The sluice holds. ${ballast} ${said} ${ballast} Seven barrels.`)
    expect(part).toContain(said.slice(0, -1))
  })
})

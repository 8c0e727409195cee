import { describe, expect, it } from 'vitest'
import { CandidateFinder } from '#lib/quote/candidates/candidate-finder.ts'
import { nearestSpokenPassage } from '#lib/quote/candidates/nearest-spoken.ts'
import { sourceOf } from '#tests/unit/quote/invented-source.ts'

const figures = 'The treasury will pay 9,000 crowns. The oak gates of the weir come in autumn.'
const words = 'The treasury of Ormond pays for oak and for gates, and the weir must wait.'

const source = sourceOf([
  { title: 'On gates', lines: ['Good morning.', figures, 'The geese of Tarn are loud, and nobody counts them.'] },
  { title: 'On money', lines: [words] },
])
const finder = new CandidateFinder(source)

const nearest = async (quotation: string, leastShare = 0.2, among = finder) =>
  (await nearestSpokenPassage(quotation, among, leastShare))?.said

describe('what is nearest to some words in what was said', () => {
  it('is the sentence that tells most of what they tell, in any order and form', async () => {
    expect(await nearest('Nobody has counted how loud a goose is, or the geese, at Tarn')).toBe(
      'The geese of Tarn are loud, and nobody counts them.',
    )
  })

  it('is two sentences where the second tells what the first does not', async () => {
    expect(await nearest('In autumn 9,000 crowns are paid for oak gates')).toBe(figures)
  })

  it('is one sentence where the next adds nothing', async () => {
    expect(await nearest('In autumn the weir has oak gates')).toBe('The oak gates of the weir come in autumn.')
  })

  it('has the figure rather than one word more', async () => {
    expect(await nearest('The treasury of Ormond will pay 9,000 crowns for oak')).toContain('9,000')
  })

  it('is nothing where it tells too little of them', async () => {
    const quotation = 'Geese of Tarn are loud when lamplighters with ladders march behind seven drummers'
    expect(await nearest(quotation, 0.2)).toBe('The geese of Tarn are loud, and nobody counts them.')
    expect(await nearest(quotation, 0.6)).toBeUndefined()
  })

  it('is nothing where only two words agree', async () => {
    expect(await nearest('The geese are loud')).toBeUndefined()
  })

  it('is looked for only among what is given', async () => {
    const second = new CandidateFinder(source, (_, document) => document === 1).restrictedTo({})
    expect(await nearest('Nobody has counted how loud the geese of Tarn are', 0.2, second)).toBeUndefined()
    expect(await nearest('The treasury of Ormond pays for oak gates', 0.2, second)).toBe(words)
  })
})

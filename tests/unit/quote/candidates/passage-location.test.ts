import { describe, expect, it } from 'vitest'
import type { CandidateWindow } from '#lib/quote/candidates/candidate-window.ts'
import { locatePassage } from '#lib/quote/candidates/passage-location.ts'
import { wordingHash } from '#lib/text/wording-hash.ts'

const [one, two] = ['The weir is old.', 'It leaks, and nobody mends it.']
const stretch: CandidateWindow = {
  document: { id: 'd-1', url: '/documents/1/', title: 'On the weir', kind: 'speech', language: 'en' },
  paragraphs: [
    { unit: 0, id: 'p-1', number: 1, text: one, start: 0 },
    { unit: 1, id: 'p-2', number: 2, text: two, start: one.length + 1, voice: 'Ivo Sandor' },
  ],
  text: `${one}\n${two}`,
  words: [],
}
const spanOf = (words: string) => {
  const start = stretch.text.indexOf(words)
  return [start, start + words.length] as const
}

describe('the place of words', () => {
  it('has what is around them in their paragraph', () => {
    expect(locatePassage(stretch, ...spanOf('is old'))).toMatchObject({
      paragraph: 'p-1',
      before: 'The weir ',
      said: 'is old',
      after: '.',
    })
  })

  it('is the paragraph that has most of them, with its voice', () => {
    const place = locatePassage(stretch, ...spanOf('old.\nIt leaks, and nobody'))
    expect(place).toMatchObject({ paragraph: 'p-2', number: 2, voice: 'Ivo Sandor', after: ' mends it.' })
  })

  it('has a link to all of them, with the checks of their paragraphs', () => {
    const { url } = locatePassage(stretch, ...spanOf('old.\nIt leaks'))
    expect(url).toContain(`c=${wordingHash(one)}.${wordingHash(two)}`)
    expect(url).toContain('to=p-2')
    expect(url).toMatch(/#p-1/)
  })
})

describe('the place of words that is asked for', () => {
  it('has nothing around them where they are all of their paragraph', () => {
    expect(locatePassage(stretch, ...spanOf(one))).toMatchObject({ before: '', said: one, after: '' })
  })

  it('has no voice where the speaker of the text speaks, and no second paragraph that is only touched', () => {
    const place = locatePassage(stretch, ...spanOf(one))
    expect(place).not.toHaveProperty('voice')
    expect(place.url).not.toContain('to=')
    expect(place.url).toContain(`c=${wordingHash(one)}&at=0-16#p-1`)
    expect(locatePassage(stretch, ...spanOf(two)).url).toContain(`c=${wordingHash(two)}&at=0-30#p-2`)
  })

  it('is the first of two that have as many of them', () => {
    expect(locatePassage(stretch, ...spanOf('ld.\nIt '))).toMatchObject({ unit: 0, paragraph: 'p-1' })
  })

  it('is at the first paragraph where the words are none', () => {
    expect(locatePassage(stretch, 16, 16)).toMatchObject({ paragraph: 'p-1', said: '' })
  })
})

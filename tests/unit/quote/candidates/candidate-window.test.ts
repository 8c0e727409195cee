import { describe, expect, it } from 'vitest'
import { CandidateFinder } from '#lib/quote/candidates/candidate-finder.ts'
import { windowOf, windowsAround } from '#lib/quote/candidates/candidate-window.ts'
import { comparableWords } from '#lib/quote/words/comparable-words.ts'
import { sourceOf } from '#tests/unit/quote/invented-source.ts'

/** Thirty words that nobody quotes. */
const long = 'The barges wait. '.repeat(10).trim()

const lines = [long, 'The weir is old.', '# Repairs', 'It leaks.', long, long, 'Nobody pays.']
const finder = new CandidateFinder(
  sourceOf([
    { title: 'On the weir', lines },
    { title: 'On the mill', lines: ['The mill is shut.'] },
  ]),
)

/** Around the units with these numbers: the title is 0, and each line has its place. */
async function around(units: number[], quotation = 'old. It leaks') {
  const windows = await windowsAround(units, comparableWords(quotation), finder)
  return windows.map(({ document, paragraphs }) => [document.title, ...paragraphs.map(({ unit }) => unit)])
}

describe('the stretch around a paragraph', () => {
  it('has neighbours as far as a quotation may reach, and passes over headings', async () => {
    expect(await around([2])).toEqual([['On the weir', 1, 2, 4, 5]])
  })

  it('reaches further for a longer quotation', async () => {
    expect(await around([4], 'leaks '.repeat(40))).toEqual([['On the weir', 1, 2, 4, 5, 6]])
  })

  it('ends with its document', async () => {
    expect(await around([9])).toEqual([['On the mill', 9]])
    expect((await around([7]))[0]).not.toContain(9)
  })

  it('is one with that of another where they meet, and else another', async () => {
    expect(await around([2, 4])).toHaveLength(1)
    expect(await around([9, 2])).toEqual([
      ['On the mill', 9],
      ['On the weir', 1, 2, 4, 5],
    ])
  })

  it('is none where no paragraph is', async () => {
    expect(await around([0, 3, 99])).toEqual([])
  })
})

describe('paragraphs that follow each other', () => {
  it('are one text, a line each, in which every one has its place', async () => {
    const [one, two] = [await finder.paragraph(2), await finder.paragraph(4)]
    if (!one || !two) throw new Error('no paragraphs')
    const window = windowOf([one, { ...two, voice: 'Ivo Sandor' }], comparableWords('old. It leaks'))
    expect(window.text).toBe('The weir is old.\nIt leaks.')
    expect(window.paragraphs).toEqual([
      { unit: 2, id: 'p-0000001', number: 2, text: 'The weir is old.', start: 0 },
      { unit: 4, id: 'p-0000003', number: 3, text: 'It leaks.', start: 17, voice: 'Ivo Sandor' },
    ])
    expect(window.words.map(({ text }) => text)).toEqual(['the', 'weir', 'is', 'old', 'it', 'leaks'])
  })

  it('are at least one', () => {
    expect(() => windowOf([], [])).toThrow('at least one')
  })
})

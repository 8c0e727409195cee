import { describe, expect, it } from 'vitest'
import { readStatedBlocks } from '#lib/ingest/read/dataset/stated-blocks.ts'

const piece = { id: 'p-1111111', type: 'paragraph', form: 'plain' }

describe('what a row says of the pieces of its text', () => {
  it('is read with the words of each piece, or with a text that has them in their order', () => {
    const heading = { id: 'h-1111111', type: 'heading', level: 3, voice: null }
    const own = readStatedBlocks(
      [
        { ...heading, text: 'Of oil' },
        { ...piece, voice: 'publisher', text: 'There is none.', number: 12, check: 'abc' },
      ],
      undefined,
    )
    expect(own).toEqual({
      text: 'Of oil\n\nThere is none.',
      blocks: [
        { start: 0, end: 6, id: 'h-1111111', type: 'heading', level: 3, form: 'plain' },
        { start: 8, end: 22, id: 'p-1111111', type: 'paragraph', level: 2, form: 'plain', voice: 'publisher' },
      ],
    })
    const beside = JSON.stringify([heading, { ...piece, voice: 'publisher' }])
    expect(readStatedBlocks(beside, 'Of oil\n\nThere is none.')).toEqual(own)
  })

  it('leaves out what was withdrawn where it is from', () => {
    const read = readStatedBlocks(
      [
        { ...piece, text: '', withdrawn: true },
        { ...piece, id: 'p-2222222', text: 'Oil.' },
      ],
      undefined,
    )
    expect(read).toMatchObject({ text: 'Oil.', blocks: [{ id: 'p-2222222', start: 0 }] })
  })

  it.each([
    ['not JSON', 'Oil.', /expected array/],
    ['[]', 'Oil.', />=1/],
    [[{ ...piece, id: 'x', text: 'Oil.' }], undefined, /^piece 1: id: .*the id of a paragraph/],
    [[{ ...piece, form: 'verse', text: 'Oil.' }], undefined, /^piece 1: form: /],
    [
      [{ ...piece, text: 'Oil.\nTar.' }],
      undefined,
      /^piece 1 \(p-1111111\): found "Oil.\\nTar."; expected one line of text/,
    ],
    [
      [
        { ...piece, text: 'Oil.' },
        { ...piece, text: 'Tar.' },
      ],
      undefined,
      /^piece 2 \(p-1111111\): another piece has the same id/,
    ],
    [[{ ...piece, type: 'heading', text: 'Oil.' }], undefined, /found a heading; the id is not one of that/],
    [[{ ...piece, form: 'row', cells: ['Oil', '12'], text: 'Tar 12' }], undefined, /its cells don’t make up its words/],
    [[piece], 'Oil.\n\nTar.', /found 1 pieces, and a text of 2 paragraphs/],
  ])('that can’t be read says why: %j', (value, text, problem) => {
    expect(readStatedBlocks(value, text)).toMatch(problem)
  })
})

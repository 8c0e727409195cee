import { expect, it } from 'vitest'
import { parseBlockHistories } from '#lib/site/parse-block-histories.ts'

const history = { state: 'changed', wordings: [{ check: '1234abcd', text: 'The weir held.', from: '2024-01-01' }] }

it('reads the histories of paragraphs, and leaves out what is none', () => {
  const read = parseBlockHistories({ 'p-aaaaaaa': history, 'p-bbbbbbb': { state: 'mended' }, 'p-ccccccc': null })
  expect(read).toEqual({ 'p-aaaaaaa': history })
})

it.each([undefined, null, 'text', 7, []])('takes %j for no histories', (value) => {
  expect(parseBlockHistories(value)).toEqual({})
})

import { describe, expect, it } from 'vitest'
import { genreBlock, isCapitals } from '#lib/ingest/header/title/genre-block.ts'
import { headOf } from '#tests/unit/ingest/header/invented-head.ts'

const block = (head: string) => {
  const lines = headOf(head)
  return genreBlock(
    lines,
    lines.findIndex(({ kind }) => kind === 'genre'),
  ).map(({ text }) => text)
}

describe('the lines of a title that begins with what the text is', () => {
  it.each([
    ['the lines right above in its block', 'OPENING OF THE STORES\nSPEECH BY THE PREMIER\n\n12 May 2019', 2],
    ['what goes on over a blank line', 'STATEMENT\n\nby\n\nH.E. Ms. Ana VERELL\n\n12 May 2019', 3],
    ['no date', 'Speech by Ana Verell\n12 May 2019', 1],
    ['no notice', 'Speech by Ana Verell\nCheck against delivery\n12 May 2019', 1],
    ['no “at the” that nothing follows', 'Speech by Ana Verell\nat the\n12 May 2019', 1],
  ])('have %s', (_what, head, count) => {
    expect(block(head)).toHaveLength(count)
  })
})

describe('lines in capitals', () => {
  it.each([
    ['SPEECH BY THE PREMIER', true],
    ['SPEECH BY THE PREMIEr', true],
    ['Speech', false],
    ['12', true],
  ])('%s: %j', (text, capitals) => {
    expect(isCapitals(headOf('Speech').map((line) => ({ ...line, text })))).toBe(capitals)
  })
})

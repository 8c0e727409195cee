import { describe, expect, it } from 'vitest'
import { continues, isApart, isDated, isSettled } from '#lib/ingest/header/body-start/header-state.ts'
import { linesOf } from '#lib/ingest/read/source.ts'
import { headOf } from '#tests/unit/ingest/header/invented-head.ts'

describe('a head that says what the text is and when it was', () => {
  it.each([
    ['Speech by Ana Verell\n12 May 2019', true, true],
    ['Speech by Ana Verell\n12 May 2019\nCheck against delivery', true, true],
    ['The quays of Selby\n12 May 2019', false, true],
    ['12 May 2019\nSpeech by Ana Verell', false, false],
  ])('%j is settled: %j, dated: %j', (head, settled, dated) => {
    expect([isSettled(headOf(head)), isDated(headOf(head))]).toEqual([settled, dated])
  })
})

describe('a line and the next', () => {
  const [first, second, third] = linesOf('one\ntwo\n\nthree')

  it('are apart where a blank line is between', () => {
    if (!first || !second || !third) throw new Error('three lines')
    expect([isApart(first, second), isApart(second, third), isApart(undefined, third)]).toEqual([false, true, false])
  })

  it.each([
    ['Speech at the opening of', 'the quays', true],
    ['Speech to the pilots,', 'their friends and children', true],
    ['Speech at the opening of', 'The Quays', false],
    ['Speech to the pilots', 'of Selby', false],
  ])('%j goes on in %j: %j', (above, below, goesOn) => {
    expect(continues(headOf(above)[0], below)).toBe(goesOn)
  })
})

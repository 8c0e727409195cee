import { describe, expect, it } from 'vitest'
import { endsDangling, endsDanglingInKazakh, endsInDanglingWord } from '#lib/ingest/recognise/dangling-endings.ts'

describe('a line that ends in the middle', () => {
  it.each([
    'The weirs and',
    'Плотины и',
    'The old weir,',
    '旧码头、',
    'The old weirs of Ormond, its ferries, and all that belongs to the',
  ])('is continued by the next: %s', (line) => expect(endsDangling(line)).toBe(true))

  it.each(['The weirs of Ormond', 'The weirs, old as they look', 'Плотины Ормонда', ''])('is whole: %j', (line) => {
    expect(endsDangling(line)).toBe(false)
  })
})

describe('a title that ends in a small word', () => {
  it('is cut where the word joins, and where it is long and the word leads to another', () => {
    expect(endsInDanglingWord('Weirs and')).toBe(true)
    expect(endsInDanglingWord('The future that our weirs and ferries belong to the')).toBe(true)
  })

  it('may be whole where it is short', () => {
    expect(endsInDanglingWord('A port to sail to')).toBe(false)
  })
})

describe('a line of Kazakh that ends in a case of what follows', () => {
  it.each(['Ормондтың', 'өзеннің', 'порттағы', 'ӨЗЕНДЕГІ', 'көлдегі'])('is cut: %s', (line) => {
    expect(endsDanglingInKazakh(line)).toBe(true)
  })

  it.each(['Ормонд', 'өзен', 'порттағылар', 'Weir'])('is whole: %s', (line) => {
    expect(endsDanglingInKazakh(line)).toBe(false)
  })
})

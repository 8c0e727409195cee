import { describe, expect, it } from 'vitest'
import { readClaim } from '#lib/quote/reading/read-claim.ts'

const known = [{ name: 'Ana Verell', forms: ['Verell, Ana'] }, { name: 'Ivo Sandor' }]
const speaker = (text: string, side: 'before' | 'after' = 'after') => readClaim([{ text, side }], known).speaker

describe('who is said to have said something', () => {
  it.each([
    ['after', ' — Ana Verell, 1862', 'Ana Verell'],
    ['after', ', said Ivo Sandor to the council.', 'Ivo Sandor'],
    ['before', 'As Ana Verell once said, ', 'Ana Verell'],
    ['before', 'Ana Verell told Ivo Sandor: ', 'Ana Verell'],
    ['after', ' — Dora Quill', 'Dora Quill'],
    ['after', ', as was written in Selby.', undefined],
    ['before', 'He said: ', undefined],
    ['before', 'In Tomas Ennis’ words: ', 'Tomas Ennis'],
    ['before', 'In Tomas Ennis they trust: ', undefined],
    ['before', 'Tomas Ennis: ', 'Tomas Ennis'],
    ['before', 'Tomas Ennis (1862): ', 'Tomas Ennis'],
    ['before', 'according to Tomas Ennis, ', 'Tomas Ennis'],
    ['before', 'in the words of Ana Verell, ', 'Ana Verell'],
    ['before', 'near Tomas Ennis it is written: ', undefined],
    ['after', ' (Tomas Ennis, 1862)', 'Tomas Ennis'],
    ['after', ' said Tomas Ennis', 'Tomas Ennis'],
    ['after', ', as Tomas Ennis, the old miller, once wrote', 'Tomas Ennis'],
    ['after', ' told Ana Verell and Ivo Sandor', undefined],
    ['after', ' — Tomas Ennis Town Council', undefined],
    ['after', ' — Selby Times', undefined],
    ['before', 'Then Ana Verell said: ', 'Ana Verell'],
    ['before', 'Suddenly Ana Verell said: ', 'Ana Verell'],
    ['before', 'Yesterday Tomas Ennis said: ', 'Tomas Ennis'],
    ['before', 'Tomas Ennis and Dora Quill met. ', undefined],
  ] as const)('%s the words: %s', (side, text, name) => {
    expect(speaker(text, side)).toBe(name)
  })
})

describe('what else is claimed', () => {
  it('is the day', () => {
    expect(readClaim([{ text: '— Ana Verell, 4 March 1862', side: 'after' }], known).date?.given).toBe('4 March 1862')
  })

  it('is the paragraph that a link leads to', () => {
    const text = 'https://example.org/documents/1/#p-2345678'
    expect(readClaim([{ text, side: 'citation' }], known).paragraph).toBe('p-2345678')
  })

  it('is nothing where nothing stands beside the words', () => {
    expect(readClaim([], known)).toEqual({})
  })
})

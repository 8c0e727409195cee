import { describe, expect, it } from 'vitest'
import { clauseSymbols } from '#lib/quote/reading/clause-symbols.ts'

const known = [{ name: 'Ana Verell', forms: ['Ана Верелл'] }, { name: 'Once' }]
const rowOf = (text: string) => clauseSymbols(text, known).row

describe('the symbols of a text', () => {
  it.each([
    ['Ana Verell told the council in 1862 that', 'NVsoIDT'],
    ['According to President Ana Verell, he said', 'AN,PV'],
    ['3 March 1862: we never said so.', 'D:iiVx.'],
    ['Верелл заявила, что', 'NV,T'],
    ['Верелл атап өтті — деп', 'NV-E'],
    ['a self-made weir - and a dash', 'sxx-xsx'],
  ])('%s: %s', (text, row) => expect(rowOf(text)).toBe(row))

  it('takes a word for a name that a known person has, and else for what it does', () => {
    expect(rowOf('Once said')).toBe('NV')
    expect(rowOf('Speaking there')).toBe('Bx')
  })

  it('takes no part of a longer name, of a body or a paper, for somebody', () => {
    expect(rowOf('Selby Town Council said')).not.toContain('N')
  })

  it('say where they are', () => {
    const text = 'Then Ana Verell said so'
    expect(clauseSymbols(text, known).spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Then',
      'Ana Verell',
      'said',
      'so',
    ])
  })
})

import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csv } from '#lib/text/csv.ts'

const read = (text: string): Record<string, string>[] => parse(text, { bom: true, columns: true })

describe('a table as CSV', () => {
  it('is read back as it was, whatever is in a cell, but for an apostrophe before what might be a formula', () => {
    const text = fc.array(fc.constantFrom('toll', 'мост', '"', ',', ';', '\r\n', '\n', '\t', '=', '-', '@', ' '))
    fc.assert(
      fc.property(text, (parts) => {
        const given = parts.join('')
        const [row] = read(csv(['cell', 'next'], [{ cell: given, next: 'x' }]))
        expect(row?.next).toBe('x')
        expect([given, `'${given}`]).toContain(row?.cell)
        expect(row?.cell).not.toMatch(/^\s*[=+@-]|^[\t\r\n]/)
      }),
    )
  })

  it.each(['=1+1', '+7 701', '-5 crowns', '@sum', '\t=1', '\r=1', ' =1', '＝1'])('makes %j safe', (given) => {
    expect(read(csv(['cell'], [{ cell: given }]))).toEqual([{ cell: `'${given}` }])
  })

  it.each(['1 = 1', 'a-b', '¶ 12', '«мост»', "'twas"])('leaves %j as it is', (given) => {
    expect(read(csv(['cell'], [{ cell: given }]))).toEqual([{ cell: given }])
  })

  it('leaves numbers numbers', () => {
    expect(read(csv(['cell'], [{ cell: -1.5 }, { cell: null }, { cell: 0 }])).map(({ cell }) => cell)).toEqual([
      '-1.5',
      '',
      '0',
    ])
  })

  it('begins with the mark by which Excel knows UTF-8', () => {
    expect(csv(['слово'], [{ слово: 'мост' }])).toBe('\uFEFFслово\r\nмост\r\n')
  })
})

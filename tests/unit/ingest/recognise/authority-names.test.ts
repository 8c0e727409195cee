import { describe, expect, it } from 'vitest'
import { findNames, resolveName } from '#lib/ingest/recognise/authority-names.ts'

const record = (id: string, name: string, forms: string[] = []) => ({ id, name, forms })

describe('findNames', () => {
  const found = (text: string, ...records: ReturnType<typeof record>[]) =>
    findNames(text, records).map(({ record: { id }, start, end }) => [id, text.slice(start, end)])

  it('has the longest of the forms that begin at one place', () => {
    expect(found('Old Weir Hall', record('weir', 'Old Weir'), record('hall', 'Old Weir Hall'))).toEqual([
      ['hall', 'Old Weir Hall'],
    ])
  })

  it('has the first of two that overlap, and one that overlaps only one that is left out', () => {
    const records = [record('ana', 'Ana Verell'), record('ormond', 'Verell Ormond'), record('hall', 'Ormond Hall')]
    expect(found('Ana Verell Ormond Hall', ...records)).toEqual([
      ['ana', 'Ana Verell'],
      ['hall', 'Ormond Hall'],
    ])
  })

  it('compares without case, with any space and either apostrophe, at the edges of words', () => {
    const guild = record('guild', "Rowers' Guild")
    expect(found('the ROWERS’\n guild', guild)).toEqual([['guild', 'ROWERS’\n guild']])
    expect(found("Rowers' Guildhall", guild)).toEqual([])
  })
})

it('resolves a name or a form, whatever the case and spacing, and no part of one', () => {
  const ana = record('ana', 'Ana Verell', ['A. Verell'])
  expect(resolveName('a.  VERELL', [ana])).toBe(ana)
  expect(resolveName('Verell', [ana])).toBeUndefined()
})

import { describe, expect, it } from 'vitest'
import { engineOver } from '#tests/unit/search/invented.ts'

const engine = await engineOver([
  { title: 'The Café of Selby', lines: ['# Lamps', 'The café by the weir is closed.'] },
  { title: 'Two', lines: ['A ferry goes.'] },
])
const source = await engine.passageSource()

describe('what the index gives for finding quotations', () => {
  it('counts units, paragraphs and documents', () => {
    expect(source.size).toEqual({ units: 5, paragraphs: 2, documents: 2 })
  })

  it('knows titles and headings from paragraphs, and of which document each is', () => {
    const units = [0, 1, 2, 3, 4]
    expect(units.map(source.isParagraph)).toEqual([false, false, true, false, true])
    expect(units.map(source.documentNumber)).toEqual([0, 0, 0, 1, 1])
  })

  it('finds a word without its accents, and calls it as it was written', async () => {
    const found = await source.finder.word('café', true)
    expect(found.written).toBe('café')
    expect([...found.postings]).toContain(2)
  })

  it('reads the text of a unit', async () => {
    expect((await source.read(2)).text).toBe('The café by the weir is closed.')
  })

  it('gives no places of two stop words, which occur everywhere', async () => {
    expect(await source.finder.pair('of', 'the')).toBeUndefined()
  })
})

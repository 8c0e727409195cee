import { beforeAll, describe, expect, it } from 'vitest'
import type { SearchEngine } from '#lib/search/engine.ts'
import { engineOver } from '#tests/unit/search/invented.ts'

let engine: SearchEngine
beforeAll(async () => {
  engine = await engineOver([
    { title: 'On tolls', lines: ['First.', '# Barges', 'Second.', 'Third.'] },
    { title: 'On mills', lines: ['Fourth.'] },
  ])
})

const idOf = async (text: string) => (await engine.search(text, { limit: 1 })).hits[0]?.paragraph ?? ''

async function read(id: string, before: number, after: number) {
  const found = await engine.readPassage(id, { before, after })
  return found && { texts: found.units.map(({ text }) => text), at: found.at, goesOn: found.goesOn }
}

describe('a paragraph with what is beside it', () => {
  it('has as much as was asked for, headings too', async () => {
    expect(await read(await idOf('second'), 1, 1)).toEqual({
      texts: ['Barges', 'Second.', 'Third.'],
      at: 1,
      goesOn: { before: true, after: false },
    })
    expect(await read(await idOf('second'), 0, 0)).toEqual({
      texts: ['Second.'],
      at: 0,
      goesOn: { before: true, after: true },
    })
  })

  it('never has anything of another document', async () => {
    expect(await read(await idOf('third'), 0, 5)).toEqual({
      texts: ['Third.'],
      at: 0,
      goesOn: { before: true, after: false },
    })
    expect(await read(await idOf('fourth'), 5, 5)).toEqual({
      texts: ['Fourth.'],
      at: 0,
      goesOn: { before: false, after: false },
    })
  })

  it('of a document is its beginning', async () => {
    expect(await read('d-0000000', 0, 1)).toEqual({
      texts: ['First.', 'Barges'],
      at: 0,
      goesOn: { before: false, after: true },
    })
  })

  it('is none where nothing has the identifier', async () => {
    expect(await read('p-zzzzzzz', 1, 1)).toBeUndefined()
  })
})

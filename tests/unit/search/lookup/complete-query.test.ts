import { describe, expect, it } from 'vitest'
import { engineOver } from '#tests/unit/search/invented.ts'

const engine = await engineOver([
  { title: 'On the weir of Selby', lines: ['The weir was mended and the weirkeeper paid.'] },
  { title: 'On the ferry', lines: ['A weir is named here, too.'] },
  ...Array.from({ length: 6 }, (_, index) => ({ title: `Tolls ${index + 1}`, lines: ['Tolls are dear.'] })),
])
const titles = async (typed: string) =>
  (await engine.suggest(typed)).flatMap((one) => (one.kind === 'title' ? [one.label] : []))

describe('titles for what is being typed', () => {
  it('have the finished words and one that begins like the last', async () => {
    expect(await titles('weir sel')).toEqual(['On the weir of Selby'])
  })

  it('are none of documents that have the words only in their text', async () => {
    expect(await titles('weir fer')).toEqual([])
  })

  it('are three at most', async () => {
    expect(await titles('toll')).toHaveLength(3)
  })

  it('are none where only a stop word is typed', async () => {
    expect(await titles('the')).toEqual([])
  })
})

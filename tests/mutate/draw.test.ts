import { describe, expect, it } from 'vitest'
import { drawMutants } from './draw.ts'

const source = 'export const f = (a: number, b: number) => (a < b ? a + 1 : b * 2)\n'
const names = (text: string, seed: number, count = 4) =>
  drawMutants(new Map([['a.ts', text]]), seed, count).map(({ operator, was, text: now }) => `${operator} ${was} ${now}`)

describe('drawing mutants', () => {
  it('gives the same for a seed, and others for another', () => {
    expect(names(source, 1)).toEqual(names(source, 1))
    expect(names(source, 1)).not.toEqual(names(source, 2))
  })

  it('is not moved by lines above', () => {
    expect(names(`// a line more\n${source}`, 1)).toEqual(names(source, 1))
  })

  it('says where each is', () => {
    const [one] = drawMutants(new Map([['a.ts', `\n\n${source}`]]), 1, 1)
    expect(one).toMatchObject({ file: 'a.ts', line: 3 })
  })

  it('takes the words of lexicons as data', () => {
    const draw = (file: string) => drawMutants(new Map([[file, "export const f = () => g('a b')"]]), 1, 9)
    expect(draw('lib/text/lexicon/months.ts').map(({ operator }) => operator)).toEqual(['returned value'])
    expect(
      draw('lib/text/months.ts')
        .map(({ operator }) => operator)
        .sort(),
    ).toEqual(['returned value', 'text'])
  })

  it('gives no more than there are', () => {
    expect(names('f(a < b)', 1, 99)).toHaveLength(2)
  })
})

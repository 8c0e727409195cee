import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sharedShingles } from '#lib/quote/reuse/shared-shingles.ts'
import { readSpokenCorpus } from '#lib/quote/reuse/spoken-corpus.ts'
import { archiveOf } from '#tests/unit/archive/invented.ts'
import { textOf } from '#tests/unit/quote/invented.ts'

/** The five words at each place that was found together with others, a list for each that they have in common. */
function shared(...texts: string[]): string[][] {
  const corpus = readSpokenCorpus(archiveOf(texts.map((text, index) => textOf(`d-${index}`, [text]))))
  const all = texts.flatMap((text) => text.split(' '))
  const found: string[][] = []
  sharedShingles(corpus, (places) => found.push([...places].map((at) => all.slice(at, at + 5).join(' '))))
  return found
}

const ten = 'every barge with timber will pay the keeper in firewood'
/** Words of their own. */
const around = (name: string) => Array.from({ length: 20 }, (_, index) => `${name}${index}`).join(' ')

describe('what occurs in several places', () => {
  it('is found wherever ten words are the same', () => {
    const found = shared(`${around('a')} ${ten} ${around('b')}`, `${ten} ${around('c')}`)
    expect(found.length).toBeGreaterThan(0)
    for (const [one, other, ...more] of found) {
      expect(one).toBe(other)
      expect(ten).toContain(one)
      expect(more).toEqual([])
    }
  })

  it('is found in three, and in one text twice', () => {
    const texts = ['a', 'b', 'c'].map((name) => `${around(name)} ${ten}`)
    expect(shared(...texts)[0]).toHaveLength(3)
    expect(shared(`${ten} ${around('a')} ${ten}`)[0]).toHaveLength(2)
  })

  it('is nothing where fewer than five words are', () => {
    expect(shared(`every barge with timber ${around('a')}`, `every barge with timber ${around('b')}`)).toEqual([])
  })

  it('does not reach from one paragraph into the next', () => {
    const [first, second] = ['every barge with timber will', 'pay the keeper in firewood']
    const found = shared(`${around('a')} ${first}`, `${second} ${around('b')}`, `${around('c')} ${first} ${second}`)
    expect(found.flat().filter((words) => words !== first && words !== second)).toEqual([])
  })

  it('has its places in order, each text’s after those of the one before', () => {
    const texts = fc.array(fc.array(fc.constantFrom('weir', 'ferry', 'mill', 'quay'), { maxLength: 30 }))
    fc.assert(
      fc.property(texts, (rows) => {
        const corpus = readSpokenCorpus(archiveOf(rows.map((row, index) => textOf(`d-${index}`, [row.join(' ')]))))
        sharedShingles(corpus, (places) => {
          expect([...places]).toEqual([...places].toSorted((one, other) => one - other))
          expect(places.length).toBeGreaterThan(1)
        })
      }),
      { numRuns: 40 },
    )
  })
})

import { describe, expect, it } from 'vitest'
import { type CrossReferenceData, crossReferenceSchema } from '#lib/quote/reuse/cross-references.ts'

const place = { document: 'd-1', paragraph: 'p-1', start: 0, end: 4 }
const data: CrossReferenceData = {
  saidAgain: [{ first: place, second: { ...place, document: 'd-2' }, words: 12 }],
  quotations: [{ quoted: place, verdict: 'exact', said: [place], expected: true }],
  firstWords: [{ at: place, times: 3 }],
}

describe('what was found across documents, as a build hands it on', () => {
  it('is read as it was written', () => {
    expect(crossReferenceSchema.parse(JSON.parse(JSON.stringify(data)))).toEqual(data)
  })

  it.each([
    ['a verdict that there is not', { ...data, quotations: [{ ...data.quotations[0], verdict: 'likely' }] }],
    ['a place without an end', { ...data, saidAgain: [{ ...data.saidAgain[0], first: { ...place, end: undefined } }] }],
    ['words of a text', { ...data, quotations: [{ ...data.quotations[0], words: 'The weir is old.' }] }],
    ['half of it', { saidAgain: [], quotations: [] }],
  ])('is refused with %s', (_, given) => {
    expect(crossReferenceSchema.safeParse(given).success).toBe(false)
  })
})

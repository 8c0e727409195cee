import { describe, expect, it } from 'vitest'
import { answerOfEngine, whatIsOpen } from '#lib/engine/engine-answer.ts'
import { notWhole, PartStatus } from '#lib/engine/opensearch/part-status.ts'

const answer = (successful: number, timed_out = false, failed = 0) => ({
  timed_out,
  _shards: { total: 4, successful, failed },
  hits: { total: { value: 0 }, hits: [] },
})
const certificate = (status: PartStatus) => ({
  corpus: 'c0ffee',
  searched: { paragraphs: 7, documents: 2 },
  parts: { total: status.total, silent: status.silent },
  timedOut: status.timedOut,
  documentsExact: true,
  isWhole: status.isWhole,
})

describe('an answer of which a part is missing', () => {
  it('is whole where all parts of all searches answered in time', () => {
    const status = new PartStatus()
    status.note([answer(4), answer(4)])
    expect(status.isWhole).toBe(true)
    expect(whatIsOpen(certificate(status))).toBeUndefined()
  })

  it('counts the parts that were silent to the search in which most were, failed or held by no node', () => {
    const status = new PartStatus()
    status.note([answer(4), answer(3, false, 1), answer(2)])
    expect(certificate(status)).toMatchObject({ isWhole: false, parts: { total: 4, silent: 2 } })
    expect(whatIsOpen(certificate(status))).toBe(
      'Not whole: 2 of 4 parts of the index are silent. There may be more than was found, and what was not found may be there.',
    )
    expect(notWhole(status).message).toBe('2 of 4 parts of the index are silent: what was asked for may be there.')
  })

  it('says what did not end in time', () => {
    const status = new PartStatus()
    status.note([answer(4, true)])
    expect(whatIsOpen(certificate(status))).toContain('ended before it had looked at everything')
    expect(notWhole(status).message).toContain('ended before it had looked at everything')
  })

  it('is no exact one to who asks for that', () => {
    const status = new PartStatus()
    status.note([answer(3)])
    const total = { paragraphs: 0, headings: 0, documents: 0, complete: 0, someTerms: 0 }
    const found = { query: 'x', hits: [], total, unknown: [], widened: [], forms: [], titles: [] }
    expect(answerOfEngine({ ...found, certificate: certificate(status) }).exact).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import type { CrossReferenceData } from '#lib/quote/reuse/cross-references.ts'
import { singleOut } from '#lib/quote/reuse/singled-out.ts'

const at = (document: string, paragraph = 'p-1', end = 9) => ({ document, paragraph, start: 0, end })
const quoted = (report: string, said: string, verdict: 'exact' | 'altered' = 'exact') => ({
  quoted: at(report),
  verdict,
  said: [at(said)],
  expected: true,
})
const again = (first: string, second: string, words: number) => ({ first: at(first), second: at(second), words })
const all = () => true
const nothing: CrossReferenceData = { saidAgain: [], quotations: [], firstWords: [] }

describe('passages that stand out', () => {
  it('are the most quoted, the one said again most, and the one with a word that is new', () => {
    const found = singleOut(
      {
        quotations: [quoted('r1', 'd1'), quoted('r2', 'd1'), quoted('r1', 'd2')],
        saidAgain: [again('d3', 'd4', 12), again('d3', 'd5', 14), again('d6', 'd7', 40)],
        firstWords: [{ at: at('d8'), times: 5 }],
      },
      all,
    )
    expect(found).toEqual([
      { why: 'most-quoted', at: at('d1'), documents: 2 },
      { why: 'said-again', at: at('d3'), documents: 2, last: 'd5' },
      { why: 'first-word', at: at('d8'), times: 5 },
    ])
  })

  it('are of other documents each, with the longest passage where one of these is missing', () => {
    const found = singleOut(
      {
        ...nothing,
        saidAgain: [again('d3', 'd4', 12), again('d3', 'd5', 14), again('d6', 'd7', 40)],
      },
      all,
    )
    expect(found.map(({ why, at }) => [why, at.document])).toEqual([
      ['said-again', 'd3'],
      ['longest', 'd6'],
    ])
  })

  it('are never called most quoted for one report, nor for words that reports altered', () => {
    expect(singleOut({ ...nothing, quotations: [quoted('r1', 'd1'), quoted('r2', 'd1', 'altered')] }, all)).toEqual([])
  })

  it('count a report that quotes several sentences once', () => {
    expect(singleOut({ ...nothing, quotations: [quoted('r1', 'd1'), quoted('r1', 'd1')] }, all)).toEqual([])
  })

  it('are never words that somebody else was quoted with', () => {
    const saidAgain = [again('d3', 'd4', 40), again('d5', 'd6', 12)]
    const found = singleOut({ ...nothing, saidAgain }, ({ document }) => document !== 'd3')
    expect(found.map(({ at }) => at.document)).toEqual(['d5'])
  })

  it('are first of all those that editors chose, at most three in all', () => {
    const chosen = [at('d1', 'p-7'), at('d2'), at('d3'), at('d4')]
    const found = singleOut({ ...nothing, saidAgain: [again('d5', 'd6', 12)] }, all, chosen)
    expect(found.map(({ why, at }) => [why, at.document])).toEqual([
      ['chosen', 'd1'],
      ['chosen', 'd2'],
      ['chosen', 'd3'],
    ])
  })
})

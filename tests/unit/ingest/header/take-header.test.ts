import { describe, expect, it } from 'vitest'
import { headerReaders, headerRuleIds, takeHeader } from '#lib/ingest/header/take-header.ts'
import { segmentOf, textBelow } from './invented-head.ts'

const speech = `On the Quays\n\nSpeech by Ana Verell\n\n12 May 2019${textBelow}`

describe('taking the head off a text', () => {
  it('is done by the first reader that knows its form', () => {
    expect(takeHeader(segmentOf(speech), undefined).speaker?.value).toBe('Ana Verell')
    expect(takeHeader(segmentOf(`On the quays\n12 May 2019${textBelow}`), undefined).date?.value).toBe('2019-05-12')
  })

  it('leaves a reader out that is switched off', () => {
    expect(
      takeHeader(segmentOf(speech), undefined, undefined, { without: new Set(['speech']) }).speaker,
    ).toBeUndefined()
  })

  it('keeps a title that the layout of the source has told', () => {
    const title = { value: 'Quays', basis: { kind: 'inferred' as const, rule: 'layout' } }
    expect(takeHeader({ ...segmentOf(speech), title }, undefined).segment.title).toEqual(title)
  })

  it('never takes a whole text for a head', () => {
    const { segment } = takeHeader(segmentOf('Speech by Ana Verell\n12 May 2019'), undefined)
    expect(segment.lines.length).toBeGreaterThan(0)
  })
})

describe('the rules of heads', () => {
  it('have ids of their own, by which they can be switched off', () => {
    expect(new Set(headerRuleIds).size).toBe(headerRuleIds.length)
    expect(headerRuleIds).toEqual(expect.arrayContaining(headerReaders.map(({ id }) => id)))
  })
})

import { describe, expect, test } from 'vitest'
import { DocumentBlockIds } from '#lib/ingest/identify/published-ids.ts'
import { correctText } from '#lib/ingest/identify/text-corrections.ts'
import { linesOf } from '#lib/ingest/read/source.ts'
import { segmentText } from '#lib/ingest/segment/segment.ts'
import type { TextCorrection } from '#lib/records/catalogue.ts'

const source = 'It held for thrity years. Nobody was to blame.\n\nIt is mended now.\n'
const { drafts } = segmentText(source, linesOf(source), 'en')
const [first = '', second = ''] = correctText(source, drafts, [], new DocumentBlockIds(), 'd-0000000').drafts.map(
  ({ id }) => id,
)

type WithoutFile<T> = T extends unknown ? Omit<T, 'file' | 'reason'> : never

function correct(...corrections: WithoutFile<TextCorrection>[]) {
  const why = { file: 'catalogue/x.yaml', reason: 'Register, 1' }
  const entries = corrections.map((correction) => ({ ...correction, ...why }))
  const result = correctText(source, drafts, entries, new DocumentBlockIds(), 'd-0000000')
  return {
    texts: result.drafts.map(({ text }) => text),
    ids: result.drafts.map(({ id }) => id),
    aliases: result.drafts.map(({ aliases }) => aliases),
    corrections: result.corrections,
    problems: result.findings.map(({ message }) => message),
  }
}

describe('corrections of the text', () => {
  test('replace a word, keep the id and how it read', () => {
    const { texts, ids, corrections } = correct({ paragraph: first, replace: 'thrity', with: 'thirty' })
    expect(texts[0]).toBe('It held for thirty years. Nobody was to blame.')
    expect(ids).toEqual([first, second])
    expect(corrections).toEqual([
      { field: first, was: 'It held for thrity years. Nobody was to blame.', reason: 'Register, 1' },
    ])
  })
  test('join two paragraphs, the second id leading to the first', () => {
    const { texts, ids, aliases } = correct({ paragraph: first, join: 'next' })
    expect(texts).toEqual(['It held for thrity years. Nobody was to blame. It is mended now.'])
    expect(ids).toEqual([first])
    expect(aliases).toEqual([[second]])
  })
  test('split a paragraph, the first keeping the id', () => {
    const { texts, ids } = correct({ paragraph: first, split: 'Nobody was' })
    expect(texts).toEqual(['It held for thrity years.', 'Nobody was to blame.', 'It is mended now.'])
    expect(ids[0]).toBe(first)
    expect(new Set(ids).size).toBe(3)
  })
  test('withdraw a passage and never show how it read', () => {
    const { texts, ids, corrections } = correct(
      { paragraph: first, replace: 'thrity', with: 'thirty' },
      { paragraph: first, withdraw: true },
    )
    expect(texts[0]).toBe('[withdrawn]')
    expect(ids[0]).toBe(first)
    expect(JSON.stringify(corrections)).not.toContain('held')
  })
  test('that do not fit change nothing and say what was expected', () => {
    const { texts, problems } = correct(
      { paragraph: first, replace: 'forty', with: 'thirty' },
      { paragraph: 'p-0000000', withdraw: true },
      { paragraph: second, join: 'next' },
    )
    expect(texts[0]).toContain('thrity')
    expect(problems[0]).toContain(`d-0000000 ${first}: "forty" was expected once in it, and stands there not at all`)
    expect(problems[1]).toContain('p-0000000: there is no such paragraph')
    expect(problems[2]).toContain('no paragraph follows it')
  })
})

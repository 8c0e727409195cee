import { describe, expect, test } from 'vitest'
import type { DocumentAnchors } from '#lib/domain/anchors.ts'
import { DocumentBlockIds } from '#lib/ingest/identify/assign-block-ids.ts'
import { correctText } from '#lib/ingest/identify/text-corrections.ts'
import { linesOf } from '#lib/ingest/read/source.ts'
import { segmentText } from '#lib/ingest/segment/segment-text.ts'
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
  test('never show what was withdrawn again, when the paragraph before is joined to it', () => {
    const { texts, problems } = correct({ paragraph: second, withdraw: true }, { paragraph: first, join: 'next' })
    expect(texts).toEqual(['It held for thrity years. Nobody was to blame.', '[withdrawn]'])
    expect(problems).toEqual([expect.stringContaining('were corrected or withdrawn by an earlier entry')])
  })
  test('that do not fit change nothing and say what was expected', () => {
    const { texts, problems } = correct(
      { paragraph: first, replace: 'forty', with: 'thirty' },
      { paragraph: 'p-0000000', withdraw: true },
      { paragraph: second, join: 'next' },
    )
    expect(texts[0]).toContain('thrity')
    expect(problems[0]).toContain(`d-0000000 ${first}: expected "forty" in it once, and found it nowhere`)
    expect(problems[1]).toContain('p-0000000: there is no such paragraph')
    expect(problems[2]).toContain('no paragraph follows it')
  })
})

describe('passages that an editor divided off keep their published ids', () => {
  /** The ids as they are given first, and when what came of that was published. */
  function twice(text: string, splits: readonly [paragraph: number, words: string][]) {
    const { drafts: named } = segmentText(text, linesOf(text), 'en')
    const given = (anchors?: Pick<DocumentAnchors, 'blocks'>) => {
      const plain = correctText(text, named, [], new DocumentBlockIds(anchors), 'd-0000000').drafts
      const entries = splits.map(([index, split]): TextCorrection => {
        return { paragraph: plain[index]?.id ?? '', split, reason: 'Register, 1', file: 'catalogue/x.yaml' }
      })
      const { drafts: made, findings } = correctText(text, named, entries, new DocumentBlockIds(anchors), 'd-0000000')
      expect(findings).toEqual([])
      return made
    }
    const before = given()
    const sources = new Set(
      correctText(text, named, [], new DocumentBlockIds(), 'd-0000000').drafts.map(({ id }) => id),
    )
    const blocks = before.map(({ id = '', text: words }) => {
      const wordings = [{ text: words, check: '00000000', from: '2026-01-01' }]
      const source = named.find((_, index) => [...sources][index] === id)?.text
      return { id, wordings, ...(sources.has(id) ? { source: source ?? words } : { divided: true as const }) }
    })
    const ids = (drafts: { id?: string }[]) => drafts.map(({ id }) => id)
    return [ids(before), ids(given({ blocks }))]
  }

  test('though others have the same words, and the later was divided first', () => {
    const [before, after] = twice('The weir held. It held.\n\nThe mill held, too. It held.\n', [
      [1, 'It held.'],
      [0, 'It held.'],
    ])
    expect(before).toHaveLength(4)
    expect(after).toEqual(before)
  })

  test('though more was divided off since, with words that are like theirs', () => {
    const [before, after] = twice('River one. River river two. River river river two.\n', [
      [0, 'River river river two.'],
      [0, 'River river two.'],
    ])
    expect(before).toHaveLength(3)
    expect(after).toEqual(before)
  })
})

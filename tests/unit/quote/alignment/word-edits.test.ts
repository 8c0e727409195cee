import { describe, expect, it } from 'vitest'
import { align } from '#lib/quote/alignment/align.ts'
import { readComparedTexts } from '#lib/quote/alignment/compared-texts.ts'
import { textSpanOf, totalWeight, wordEdits } from '#lib/quote/alignment/word-edits.ts'
import { comparableWords } from '#lib/quote/words/comparable-words.ts'

const text = 'The old weir of Selby held back every flood of the spring.'

function edits(quotation: string) {
  const texts = readComparedTexts(comparableWords(quotation), comparableWords(text), 'en')
  const found = wordEdits(align(texts.alignmentInput, true).steps, texts)
  const words = (all: typeof texts.said, { from, to }: { from: number; to: number }) =>
    all
      .slice(from, to)
      .map((word) => word.text)
      .join(' ')
  return {
    common: found.common,
    kinds: found.edits.map(
      ({ kind, quoted, said }) => `${kind}: ${words(texts.said, said)}/${words(texts.quoted, quoted)}`,
    ),
  }
}

describe('the differences of a quotation', () => {
  it.each([
    ['none', text, []],
    ['missing words', 'The weir of Selby held back', ['missing: old/']],
    ['added words', 'The old weir of Selby gladly held back', ['added: /gladly']],
    ['other words', 'The new weir of Selby held back', ['replaced: old/new']],
    ['other spellings', 'The old weirs of Selbi held back every', ['spelling: weir/weirs', 'spelling: selby/selbi']],
    ['an ellipsis', 'The old weir … held back every flood', ['ellipsis: of selby/']],
    ['brackets', 'The old weir [here] of Selby held back', ['inserted: /here']],
    ['another order', 'The weir old of Selby held back', ['moved: old weir/weir old']],
  ])('%s', (_what, quotation, kinds) => {
    expect(edits(quotation).kinds).toEqual(kinds)
  })

  it('leave the weight of what is the same', () => {
    expect(edits('old weir').common).toBe(2)
    expect(edits('the old weir').common).toBe(2.5)
  })
})

describe('the span of some words', () => {
  const words = comparableWords(text)

  it('reaches from the first to the last', () => {
    const { start, end } = textSpanOf({ from: 1, to: 3 }, words)
    expect(text.slice(start, end)).toBe('old weir')
  })

  it('is empty where there are none, at the place where they would be', () => {
    expect(textSpanOf({ from: 1, to: 1 }, words)).toEqual({ start: 4, end: 4 })
    expect(textSpanOf({ from: words.length, to: words.length }, words).start).toBe(text.length - 1)
  })

  it('weighs its words together', () => {
    expect(totalWeight(words.slice(0, 3))).toBe(2.5)
  })
})

describe('words that are in another place', () => {
  it.each([
    ['next to each other', 'The old of Selby weir held back', ['moved']],
    [
      'far from each other, are left out and added',
      'The weir of Selby held back every flood of the spring old',
      ['missing', 'added'],
    ],
  ])('%s', (_what, quotation, kinds) => {
    expect(edits(quotation).kinds.map((kind) => kind.split(':')[0])).toEqual(kinds)
  })
})

it('counts the words that are the same, and not those in another spelling', () => {
  expect(edits(text).common).toBe(10)
  expect(edits('old weirs').common).toBe(1)
})

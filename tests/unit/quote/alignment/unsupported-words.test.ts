import { describe, expect, it } from 'vitest'
import { align } from '#lib/quote/alignment/align.ts'
import { alterationOf } from '#lib/quote/alignment/alteration.ts'
import { readComparedTexts } from '#lib/quote/alignment/compared-texts.ts'
import { findUnsupportedWords } from '#lib/quote/alignment/unsupported-words.ts'
import { wordEdits } from '#lib/quote/alignment/word-edits.ts'
import { comparableWords } from '#lib/quote/words/comparable-words.ts'

const text = 'The carpenters of Selby mended the upper weir with oak gates before the 3 floods of spring.'

function unsupported(quotation: string) {
  const texts = readComparedTexts(comparableWords(quotation), comparableWords(text), 'en')
  const { steps } = align(texts.alignmentInput, true)
  const { edits } = wordEdits(steps, texts)
  const alterations = edits.map((edit) => alterationOf(edit, texts))
  return findUnsupportedWords({ texts, steps, edits, alterations })
}

describe('words of a quotation that are not those of the passage', () => {
  it('are none where all stand there', () => {
    expect(unsupported(text)).toMatchObject({ unsupported: 0, exceedsPassage: false })
  })

  it('are none where a word only moved, or stands for a figure that was altered', () => {
    expect(unsupported('mended the weir upper with oak gates').unsupported).toBe(0)
    expect(unsupported(text.replace('3', '7')).unsupported).toBe(0)
  })

  it('put another word for one that tells something', () => {
    const found = unsupported(text.replace('oak', 'iron'))
    expect(found).toMatchObject({ unsupported: 1, exceedsPassage: false })
    expect(found.substitutions.size).toBe(1)
  })

  it('say something else where two telling ones stand in a row', () => {
    expect(unsupported(text.replace('upper weir', 'village granary')).exceedsPassage).toBe(true)
  })

  it('say something else at an end', () => {
    expect(unsupported(`${text.slice(0, -1)} and sang merry songs`).exceedsPassage).toBe(true)
  })
})

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
  it('are none where all are there', () => {
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

  it('say something else where two telling ones are in a row', () => {
    expect(unsupported(text.replace('upper weir', 'village granary')).exceedsPassage).toBe(true)
  })

  it('are none where another wording stands for one', () => {
    const wording = unsupported('The carpenters of Selby repaired the upper weir with oak gates')
    expect(wording.substitutions.size).toBeLessThanOrEqual(1)
  })

  it('add one where it tells something, and none where it does not', () => {
    expect(unsupported(text.replace('oak', 'heavy oak')).substitutions.size).toBe(1)
    expect(unsupported(text.replace('oak', 'the oak')).substitutions.size).toBe(0)
    expect(unsupported(text.replace('oak', '[heavy] oak'))).toMatchObject({ unsupported: 0 })
  })

  it('are none of a denial, or of how much or when, which are judged by themselves', () => {
    expect(unsupported(text.replace('mended', 'never mended')).unsupported).toBe(0)
    expect(unsupported(text.replace('The', 'All the')).unsupported).toBe(0)
  })

  it('are none where a name or month stands for another', () => {
    expect(unsupported(text.replace('Selby', 'Ormond')).unsupported).toBe(0)
  })

  it('count those that stand', () => {
    expect(unsupported('The carpenters of Selby mended the upper weir').supported).toBe(5)
    expect(unsupported('The carpenters of Selby painted the upper weir')).toMatchObject({
      supported: 4,
      unsupported: 1,
    })
  })

  it('end a quotation of few words otherwise, and one of more perhaps', () => {
    expect(unsupported('with oak doors').exceedsPassage).toBe(true)
    const more = unsupported('The masons of Selby mended the upper weir')
    expect(more.exceedsPassage).toBe(false)
    expect(more.substitutionsAtEnds.size).toBe(1)
    const many = unsupported('The masons of Selby mended the upper weir with oak gates')
    expect(many.substitutionsAtEnds.size).toBe(0)
  })

  it('are a run of three within, and of two at an end', () => {
    expect(unsupported(text.replace('upper', 'very old and grey upper')).exceedsPassage).toBe(true)
    expect(unsupported(`Merry old ${text.slice(4)}`).exceedsPassage).toBe(true)
    expect(unsupported(`So ${text.slice(4)}`).exceedsPassage).toBe(false)
  })

  it('say something else at an end', () => {
    expect(unsupported(`${text.slice(0, -1)} and sang merry songs`).exceedsPassage).toBe(true)
  })
})

import { describe, expect, it } from 'vitest'
import { align } from '#lib/quote/alignment/align.ts'
import { alterationOf } from '#lib/quote/alignment/alteration.ts'
import { readSides } from '#lib/quote/alignment/compared-texts.ts'
import { strangeWords } from '#lib/quote/alignment/unsupported-words.ts'
import { segmentsOf } from '#lib/quote/alignment/word-edits.ts'
import { comparableWords } from '#lib/quote/words/comparable-words.ts'

const text = 'The carpenters of Selby mended the upper weir with oak gates before the 3 floods of spring.'

function strange(quotation: string) {
  const compared = readSides(comparableWords(quotation), comparableWords(text), 'en')
  const { steps } = align(compared.sides, true)
  const { segments } = segmentsOf(steps, compared)
  const alterations = segments.map((segment) => alterationOf(segment, compared))
  return strangeWords({ compared, steps, segments, alterations })
}

describe('words of a quotation that are not those of the passage', () => {
  it('are none where all stand there', () => {
    expect(strange(text)).toMatchObject({ strange: 0, isSaidOtherwise: false })
  })

  it('are none where a word only moved, or stands for a figure that was altered', () => {
    expect(strange('mended the weir upper with oak gates').strange).toBe(0)
    expect(strange(text.replace('3', '7')).strange).toBe(0)
  })

  it('put another word for one that tells something', () => {
    const found = strange(text.replace('oak', 'iron'))
    expect(found).toMatchObject({ strange: 1, isSaidOtherwise: false })
    expect(found.replaced.size).toBe(1)
  })

  it('say something else where two telling ones stand in a row', () => {
    expect(strange(text.replace('upper weir', 'village granary')).isSaidOtherwise).toBe(true)
  })

  it('say something else at an end', () => {
    expect(strange(`${text.slice(0, -1)} and sang merry songs`).isSaidOtherwise).toBe(true)
  })
})

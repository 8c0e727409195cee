import { describe, expect, it } from 'vitest'
import { changedSense, hidesRestriction } from '#lib/quote/alignment/changed-sense.ts'
import { compared } from '#tests/unit/quote/invented-place.ts'

const turned = (quotation: string, text: string) => {
  const { texts, edits } = compared(quotation, text)
  return edits.flatMap((edit) => changedSense(edit, texts) ?? [])
}

describe('what turns the sense of a sentence', () => {
  it.each([
    ['how many are meant', 'all weirs of the canal leak', 'some weirs of the canal leak', ['quantifier']],
    ['how surely', 'we must mend the weir', 'we may mend the weir', ['quantifier']],
    ['the opposite', 'the tolls of Selby rise', 'the tolls of Selby fall', ['sense']],
    ['another time', 'next year the weir falls', 'last year the weir falls', ['date']],
    ['nothing', 'the old weir of Selby', 'the ancient weir of Selby', []],
  ])('%s', (_what, quotation, text, found) => {
    expect(turned(quotation, text)).toEqual(found)
  })
})

describe('an ellipsis', () => {
  const hides = (quotation: string, text: string) => {
    const { texts, edits } = compared(quotation, text)
    return edits.map((edit) => hidesRestriction(edit, texts))
  }

  it('hides what limits the words beside it', () => {
    expect(hides('the weir … leaks', 'the weir hardly leaks')).toEqual([true])
    expect(hides('the weir … leaks', 'the weir there leaks')).toEqual([false])
  })
})

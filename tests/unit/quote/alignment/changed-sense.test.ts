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
    ['how often', 'the weir always leaks in spring', 'the weir often leaks in spring', ['quantifier']],
    [
      'how much, where it is left out',
      'today weirs of the canal leak',
      'today most weirs of the canal leak',
      ['quantifier'],
    ],
    ['the season', 'this spring the weir falls', 'next spring the weir falls', ['date']],
    ['which year, where it is put in', 'in the next year the weir falls', 'in the year the weir falls', ['date']],
    ['which year, where it is left out', 'in the year the weir falls', 'in the last year the weir falls', ['date']],
    ['which autumn, where it is put in', 'in the last autumn it fell', 'in the autumn it fell', ['date']],
    ['which session, where it is put in', 'in the last session it fell', 'in the session it fell', ['date']],
    ['which day, where it is put in', 'on the next day it fell', 'on the day it fell', ['date']],
    [
      'which year, where it is left out with the word',
      'the weir fell in spring',
      'the weir fell last year in spring',
      ['date'],
    ],
    [
      'which year, where the end of one sentence and the beginning of the next are left out',
      'I thank the house for the bill this year',
      'I thank the house for the bill last year. And this year we begin',
      ['date'],
    ],
    ['no time, of what comes last', 'the last gate of the weir fell', 'the gate of the weir fell', []],
    ['no time, of this and that year', 'in this year the weir falls', 'in the year the weir falls', []],
    [
      'no sense, where much else is other, too',
      'tolls rise as millers of Selby sing',
      'geese graze till barges that fall swim',
      [],
    ],
    ['nothing', 'the old weir of Selby', 'the ancient weir of Selby', []],
  ])('%s', (_what, quotation, text, found) => {
    expect(turned(quotation, text)).toEqual(found)
  })
})

it('is turned in Russian and Kazakh by what these languages have for it', () => {
  const inLanguage = (quotation: string, text: string, language: string) => {
    const { texts, edits } = compared(quotation, text, language)
    return edits.flatMap((edit) => changedSense(edit, texts) ?? [])
  }
  expect(inLanguage('the weirs rise', 'the weirs fall', 'nl')).toEqual(['sense'])
  expect(inLanguage('паром ходит', 'старый паром ходит', 'ru')).toEqual([])
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

import { describe, expect, it } from 'vitest'
import { alterationOf, isClauseLeftOut } from '#lib/quote/alignment/alteration.ts'
import { compared } from '#tests/unit/quote/invented-place.ts'

function altered(quotation: string, text: string, language?: string) {
  const { texts, edits } = compared(quotation, text, language)
  return edits.flatMap((edit) => alterationOf(edit, texts) ?? [])
}

const text = 'In March we told Selby that 42 wells, dug by hand, are not enough for all of us.'

describe('what a difference alters', () => {
  it.each([
    ['a figure', text.replace('42', '24'), ['figure']],
    ['a name', text.replace('Selby', 'Ormond'), ['name']],
    ['a month', text.replace('March', 'April'), ['date']],
    ['a denial that is left out', text.replace('are not', 'are'), ['negation']],
    ['how much is meant', text.replace('all of', 'some of'), ['quantifier']],
    ['no wording of its own', text.replace('enough', 'sufficient'), []],
    ['no figure in words', text.replace('42', 'forty-two'), []],
  ])('%s', (_what, quotation, found) => {
    expect(altered(quotation, text)).toEqual(found)
  })

  it('is the sense where a word stands for its opposite', () => {
    expect(altered('the tolls will rise next spring', 'the tolls will fall next spring')).toEqual(['sense'])
  })

  it('is a denial by prefix, in Kazakh by suffix', () => {
    expect(altered('the toll was unlawful here', 'the toll was lawful here')).toEqual(['negation'])
    expect(altered('біз бүгін көпірге бармадық', 'біз бүгін көпірге бардық', 'kk')).toEqual(['negation'])
  })

  it('is a year as a date, not as a figure', () => {
    expect(altered('since 1989 the toll fell', 'since 1998 the toll fell')).toEqual(['date'])
  })
})

describe('names', () => {
  const said = 'Last winter the people of Selby thanked Ormond for the oak gates and for the long oars.'
  it.each([
    ['that stand in each other’s place', 'Last winter the people of Ormond thanked Selby for the oak gates', ['name']],
    ['of which one is left out', 'the people of Selby thanked for the oak gates and for the long oars', ['name']],
    [
      'that were not said',
      'the people of Selby thanked Ormond and Tarnholt for the oak gates and for the long oars',
      ['name'],
    ],
    ['for which a pronoun stands', 'the people of Selby thanked them for the oak gates and for the long oars', []],
    ['in another form', 'the people of Selby thanked Ormond’s for the oak gates', []],
  ])('%s', (_what, quotation, found) => expect(altered(quotation, said)).toEqual(found))

  it('are one where its words have only changed their order', () => {
    expect(altered('we thanked Verell Ana for the gates', 'we thanked Ana Verell for the gates')).toEqual([])
  })
})

describe('figures', () => {
  const said = 'By May 12 we had sold 300 barrels for 5 percent less than in 1998, and 7 wells were dry.'
  it.each([
    ['left out', 'we had sold barrels for 5 percent less', ['figure']],
    ['put in', 'in 1998, and 7 wells of 9 were dry', ['figure']],
    ['with another unit', 'we had sold 300 tons for 5 percent less', ['figure']],
    ['without their percent', 'we had sold 300 barrels for 5 less', ['figure']],
    ['of another day', 'By May 13 we had sold 300 barrels', ['date']],
    ['of another year', '5 percent less than in 1989, and 7 wells', ['date']],
    ['in words', 'we had sold three hundred barrels for five percent less', []],
  ])('%s', (_what, quotation, found) => expect(altered(quotation, said)).toEqual(found))
})

describe('a clause that is left out', () => {
  const said = 'The weir, which has held for three winters, is old.'

  it('alters nothing', () => {
    const { texts, edits } = compared('The weir is old.', said)
    expect(edits.map((edit) => isClauseLeftOut(edit, texts))).toEqual([true])
    expect(altered('The weir is old.', said)).toEqual([])
  })

  it('is none of a few words', () => {
    const { texts, edits } = compared('The weir is old.', 'The weir, I say, is old.')
    expect(edits.map((edit) => isClauseLeftOut(edit, texts))).toEqual([false])
  })
})

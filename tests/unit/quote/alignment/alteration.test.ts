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

  it('is the sense where a word occurs for its opposite', () => {
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

describe('days in each other’s place', () => {
  const signed = 'It was signed in May by the council of Selby and in August by the council of Ormond.'

  it('alter when something was', () => {
    expect(
      altered('It was signed in August by the council of Selby and in May by the council of Ormond', signed),
    ).toContain('date')
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

describe('figures beside other words', () => {
  it.each([
    ['that are gone with what multiplies them', 'we sold 3 barrels', 'we sold 3 million barrels', ['figure']],
    ['with another multiple', 'we sold 3 billion barrels', 'we sold 3 million barrels', ['figure']],
    ['the same in another form', 'we sold 3,000,000 barrels here', 'we sold three million barrels here', []],
    ['in each other’s place', 'of 12 boats 40 sank in the harbour', 'of 40 boats 12 sank in the harbour', ['figure']],
    ['that mostly count nothing, put in', 'we met one neighbour at the weir', 'we met a neighbour at the weir', []],
    ['that mostly count nothing, left out', 'we met a neighbour at the weir', 'we met one neighbour at the weir', []],
    [
      'that count, for one that mostly does not',
      'we met nine neighbours at the weir',
      'we met one neighbours at the weir',
      ['figure'],
    ],
    ['that stand for a month’s day', 'On 4 March we met at the weir', 'On 5 March we met at the weir', ['date']],
    ['that are a year in a sum', 'we sold 1998 and 40 barrels', 'we sold 1989 and 40 barrels', ['date']],
    ['that are left out beside a month', 'In March we met at the weir', 'In March 1862 we met at the weir', ['date']],
    ['that are left out', 'we met at the weir', 'we met 9 men at the weir', ['figure']],
    ['with percent for a share', 'tolls fell by 9 at Selby', 'tolls fell by 9 percent at Selby', ['figure']],
    ['with dollars for percent', 'tolls fell by 9 dollars at Selby', 'tolls fell by 9 percent at Selby', ['figure']],
    ['without a unit that goes without saying', 'a gate of 9 at Selby', 'a gate of 9 metres at Selby', []],
  ])('%s', (_what, quotation, said, found) => expect(altered(quotation, said)).toEqual(found))

  it('put by the quoter in brackets in another’s place', () => {
    expect(altered('we sold [300] barrels', 'we sold 200 barrels')).toEqual(['figure'])
    expect(altered('we [the millers] sold barrels', 'we sold barrels')).toEqual([])
  })
})

describe('a day of the week or month', () => {
  it.each([
    ['for another', 'we met on Monday at noon', 'we met on Friday at noon', ['date']],
    ['left out', 'we met at noon', 'we met on Friday at noon', ['date']],
    ['put in', 'we met on Friday at noon', 'we met at noon', ['date']],
    ['in short', 'we met on 3 Sept. at noon', 'we met on 3 September at noon', []],
  ])('%s', (_what, quotation, said, found) => expect(altered(quotation, said)).toEqual(found))
})

describe('a denial', () => {
  it.each([
    ['put in', 'the weir is not old today', 'the weir is old today', ['negation']],
    ['left out', 'the weir is old today', 'the weir is not old today', ['negation']],
    ['in one word', 'nobody owns the weir of Selby', 'somebody owns the weir of Selby', ['negation']],
    ['contracted', 'the weir isn’t old today', 'the weir is not old today', []],
    ['behind a short ellipsis', 'the weir … old today', 'the weir is not old today', ['negation']],
    ['behind a long ellipsis', 'the weir … today', 'the weir is not as old as they say who live beside it today', []],
    ['by a prefix', 'the toll is unfair to us', 'the toll is fair to us', ['negation']],
  ])('%s', (_what, quotation, said, found) => expect(altered(quotation, said)).toEqual(found))

  it('that stands a few words from where it was', () => {
    expect(altered('we do not say that the old weir leaks', 'we say that the old weir does not leak')).toContain(
      'negation',
    )
  })
})

describe('a limit behind an ellipsis', () => {
  it('counts where few words are left out, and not where many are', () => {
    expect(altered('the weir … leaks in spring', 'the weir hardly leaks in spring')).toEqual(['quantifier'])
    const long = 'the weir that hardly anybody here has seen leaks in spring'
    expect(altered('the weir … leaks in spring', long)).toEqual([])
  })
})

describe('a clause that is left out', () => {
  const said = 'The weir, which has held for three winters, is old.'

  it('alters nothing', () => {
    const { texts, edits } = compared('The weir is old.', said)
    expect(edits.map((edit) => isClauseLeftOut(edit, texts))).toEqual([true])
    expect(altered('The weir is old.', said)).toEqual([])
  })

  it.each([
    ['with a figure', 'The weir, which has held for 3 winters now, is old.'],
    ['with a name', 'The weir, which Ivo Sandor built for us, is old.'],
    ['with a denial', 'The weir, which has not held for winters, is old.'],
  ])('alters nothing %s', (_what, text) => expect(altered('The weir is old.', text)).toEqual([]))

  it('is none that goes on into the words beside it', () => {
    const { texts, edits } = compared('The weir of us is old.', 'The weir, which the millers gave to all of us is old.')
    expect(edits.some((edit) => isClauseLeftOut(edit, texts))).toBe(false)
  })

  it('is none of a few words', () => {
    const { texts, edits } = compared('The weir is old.', 'The weir, I say, is old.')
    expect(edits.map((edit) => isClauseLeftOut(edit, texts))).toEqual([false])
  })
})

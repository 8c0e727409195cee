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

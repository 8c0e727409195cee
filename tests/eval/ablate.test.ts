import { describe, expect, it } from 'vitest'
import { ablate, idleRules, rulesOfOnePublisher, type SwitchableText } from './ablate.ts'

/** A text that is read by whichever of its rules is on and stands first: each gives the title named with it. */
function text(set: string, file: string, rules: [rule: string, title: string][], right: string): SwitchableText {
  const title = (without: ReadonlySet<string>) => rules.find(([rule]) => !without.has(rule))?.[1]
  return {
    set,
    file,
    head: (without) => title(without) ?? '',
    read: (without) => [{ title: title(without) ?? 'none', basis: {}, blocks: [] }],
    judge: ([reading]) => [
      { field: 'title', verdict: reading?.title === right ? 'right' : 'wrong', wanted: right, given: '' },
    ],
  }
}

const rules = ['own-line', 'capitals', 'quotes', 'idle', 'exemplary'].map((id) => ({
  id,
  changesItsExamples: () => id === 'exemplary',
}))
const effects = ablate(rules, [
  text('ormond', 'a.txt', [['own-line', 'The Quay']], 'The Quay'),
  text('selby', 'b.txt', [['own-line', 'The Mill']], 'The Mill'),
  text(
    'selby',
    'c.txt',
    [
      ['capitals', 'THE WEIR'],
      ['own-line', 'The Weir, 1902'],
    ],
    'THE WEIR',
  ),
  text(
    'ormond',
    'd.txt',
    [
      ['quotes', 'We Row'],
      ['own-line', 'What We Row'],
    ],
    'What We Row',
  ),
])
const of = (rule: string) => effects.find((effect) => effect.rule === rule)

describe('switching rules off one by one', () => {
  it('finds the texts that a rule decides', () => {
    expect(of('own-line')?.changes.map(({ file }) => file)).toEqual(['a.txt', 'b.txt'])
    expect(of('idle')?.changes).toEqual([])
  })

  it('says where a rule helps from where it harms', () => {
    expect(of('capitals')?.changes).toMatchObject([{ file: 'c.txt', fields: ['title'], helped: ['title'], harmed: [] }])
    expect(of('quotes')?.changes).toMatchObject([{ file: 'd.txt', helped: [], harmed: ['title'] }])
  })

  it('names the rules that nothing needs, unless their own examples do', () => {
    expect(idleRules(effects)).toEqual(['idle'])
  })

  it('names the rules that one publisher alone needs', () => {
    expect(rulesOfOnePublisher(effects, ['ormond', 'selby'])).toEqual(
      new Map([
        ['ormond', ['quotes']],
        ['selby', ['capitals']],
      ]),
    )
  })
})

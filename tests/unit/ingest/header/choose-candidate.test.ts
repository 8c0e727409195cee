import { describe, expect, it } from 'vitest'
import { chooseCandidate, type HeaderCandidate } from '#lib/ingest/header/choose-candidate.ts'

const read = (rule: string, value: string, line = 1): HeaderCandidate => ({
  rule,
  known: { value, basis: { kind: 'stated', line, words: value } },
})

describe('choosing among candidates', () => {
  it('takes the one whose rule stands first, whatever the order in which they were found', () => {
    const { candidate } = chooseCandidate(
      [read('beside-date', 'Selby'), read('field', 'Ormond')],
      ['field', 'beside-date'],
      'venue',
    )
    expect(candidate?.known.value).toBe('Ormond')
    expect(candidate?.rule).toBe('field')
  })

  it('takes none of several that one rule reads, and says so', () => {
    const { candidate, finding } = chooseCandidate(
      [read('field', 'Ormond', 3), read('field', 'Selby', 4)],
      ['field'],
      'venue',
    )
    expect(candidate).toBeUndefined()
    expect(finding).toMatchObject({ rule: 'several-venues', line: 3 })
    expect(finding?.message).toContain('“Ormond” and “Selby”')
  })

  it('does not fall back to a weaker rule where the first reads several', () => {
    const candidates = [read('field', 'Ormond'), read('field', 'Selby'), read('beside-date', 'Ferris')]
    expect(chooseCandidate(candidates, ['field', 'beside-date'], 'venue').candidate).toBeUndefined()
  })

  it('counts one value in capitals and in ordinary letters as one', () => {
    expect(
      chooseCandidate([read('by', 'Ana Verell'), read('by', 'ANA VERELL,')], ['by'], 'speaker').candidate?.known.value,
    ).toBe('Ana Verell')
  })

  it('chooses nothing of a rule that is not in the order', () => {
    expect(chooseCandidate([read('by', 'Ana Verell')], [], 'speaker')).toEqual({})
  })
})

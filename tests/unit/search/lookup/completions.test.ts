import { describe, expect, it } from 'vitest'
import { incompleteWord } from '#lib/search/lookup/completions.ts'
import { engineOver } from '#tests/unit/search/invented.ts'

const engine = await engineOver(
  [
    {
      title: 'The licence of the ferrymen',
      lines: ['A licence, another licence, and what was licensed to the ferry.'],
    },
    { title: 'Roads', lines: ['The lich gate.'], facts: { speaker: 'Berik Ormanov' } },
  ],
  { authorities: { speakers: [{ name: 'Berik Ormanov', forms: ['Берік Орманов'] }] } },
)

describe('suggestions', () => {
  it('complete the word that is being typed, the most frequent first', async () => {
    const found = await engine.suggest('ferry lic')
    expect(found.map(({ label }) => label)).toEqual(['ferry licence', 'ferry licensed', 'ferry lich'])
    expect(found[0]).toEqual({ kind: 'word', label: 'ferry licence', query: 'ferry licence' })
  })

  it('offer speakers in any script', async () => {
    expect(await engine.suggest('roads орм')).toContainEqual({
      kind: 'speaker',
      label: 'Berik Ormanov',
      query: 'roads speaker:"Berik Ormanov"',
    })
  })

  it('offer documents by their title', async () => {
    expect(await engine.suggest('licence of the fer')).toContainEqual(
      expect.objectContaining({ kind: 'title', label: 'The licence of the ferrymen' }),
    )
  })

  it.each(['', 'l', 'ferry ', '"old mil', 'speaker:b', 'speaker:', 'lic*'])('offer nothing after %j', async (typed) => {
    expect(await engine.suggest(typed)).toEqual([])
  })

  it('know where the unfinished word begins', () => {
    expect(incompleteWord('weir -Mil')).toEqual({ before: 'weir -', word: 'mil' })
    expect(incompleteWord('tax OR lev')).toEqual({ before: 'tax OR ', word: 'lev' })
  })
})

import { describe, expect, it } from 'vitest'
import { datePlaceholder, placeAt, venueContext } from '#lib/ingest/header/venue/strategy.ts'
import { headOf } from '#tests/unit/ingest/header/invented-head.ts'

describe('a head as places are looked for in it', () => {
  const lines = headOf('Speech by Ana Verell\nVienna, 12 May 2019')
  const context = venueContext(lines)

  it('has its dates masked, each sign in its place', () => {
    expect(context.lines[1]?.masked).toBe(`Vienna, ${datePlaceholder.repeat('12 May 2019'.length)}`)
  })

  it('is on one line, and with its line feeds', () => {
    expect(context.head.text).toHaveLength('Speech by Ana Verell\nVienna, 12 May 2019'.length)
    expect(context.head.text).not.toContain('\n')
    expect(context.headOf(lines).broken).toContain('\n')
  })

  it('has what is found stated by its line', () => {
    const [, line] = lines
    if (!line) throw new Error('two lines')
    expect(placeAt('a-rule', 'Vienna', line, 'Vienna,')).toEqual({
      rule: 'a-rule',
      known: { value: 'Vienna', basis: { kind: 'stated', line: 2, words: 'Vienna,', rule: 'a-rule' } },
    })
  })
})

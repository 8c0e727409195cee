import { describe, expect, it } from 'vitest'
import { judgeClaim } from '#lib/quote/claims/judge-claim.ts'
import { claimedDates } from '#lib/quote/reading/claimed-dates.ts'
import { placeIn } from '#tests/unit/quote/invented-place.ts'

const known = [{ name: 'Ana Verell' }, { name: 'Ivo Sandor' }]
const right = (speaker: string, ...places: ReturnType<typeof placeIn>[]) =>
  judgeClaim({ speaker }, places, known).speaker?.right

describe('a claim', () => {
  it('is judged by who speaks where the words stand', () => {
    expect(right('Verell', placeIn({ said: 'x' }))).toBe(true)
    expect(right('Ivo Sandor', placeIn({ said: 'x' }))).toBe(false)
  })

  it('is right where all of the places are as claimed, and wrong where one is not', () => {
    const [own, other] = [placeIn({ said: 'x' }), placeIn({ said: 'x', voice: 'Ivo Sandor' })]
    expect(right('Ana Verell', own, own)).toBe(true)
    expect(right('Ana Verell', own, other)).toBe(false)
  })

  it('is neither where nothing was found, or nobody is named', () => {
    expect(right('Ana Verell')).toBeNull()
    expect(right('Ana Verell', placeIn({ said: 'x' }, { speaker: undefined as never }))).toBeNull()
  })

  it('is neither where a report tells what the speaker said', () => {
    expect(right('Ana Verell', placeIn({ said: 'x' }, { kind: 'report' }))).toBeNull()
    expect(right('Ivo Sandor', placeIn({ said: 'x' }, { kind: 'report' }))).toBe(false)
  })

  it('may give the day of publication', () => {
    const [date] = claimedDates('7 March 1862')
    if (!date) throw new Error('no date')
    const place = placeIn({ said: 'x' }, { published: '1862-03-07' })
    expect(judgeClaim({ date }, [place], known).date).toEqual({ given: '7 March 1862', right: true })
  })

  it('has nothing of what was not claimed', () => {
    expect(judgeClaim({}, [placeIn({ said: 'x' })], known)).toEqual({})
  })
})

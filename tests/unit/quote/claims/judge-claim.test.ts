import { describe, expect, it } from 'vitest'
import { judgeClaim } from '#lib/quote/claims/judge-claim.ts'
import { claimedDates } from '#lib/quote/reading/claimed-dates.ts'
import { placeIn } from '#tests/unit/quote/invented-place.ts'

const known = [{ name: 'Ana Verell' }, { name: 'Ivo Sandor' }]
const right = (speaker: string, ...places: ReturnType<typeof placeIn>[]) =>
  judgeClaim({ speaker }, places, known).speaker?.right

describe('a claim', () => {
  it('is judged by who speaks where the words are', () => {
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

  it('is neither where a name in another alphabet, of nobody else, may be the speaker’s', () => {
    expect(right('Артур Заборов', placeIn({ said: 'x' }))).toBeNull()
    expect(right('Иво Сандор', placeIn({ said: 'x' }))).toBe(false)
    expect(right('Ана Верелл', placeIn({ said: 'x' }))).toBe(true)
    expect(right('Arthur Zaborov', placeIn({ said: 'x' }))).toBe(false)
  })

  it('may give the day of publication', () => {
    const [date] = claimedDates('7 March 1862')
    if (!date) throw new Error('no date')
    const place = placeIn({ said: 'x' }, { published: '1862-03-07' })
    expect(judgeClaim({ date }, [place], known).date).toEqual({ given: '7 March 1862', right: true })
  })

  it('is wrong in a report of somebody else, and not known where it tells of who is claimed', () => {
    const report = { kind: 'report', speaker: 'Ana Verell' }
    const marked = { before: '“', said: 'the weir', after: '”, said Ivo Sandor.' }
    expect(right('Ivo Sandor', placeIn(marked, report))).toBe(true)
    expect(right('Ana Verell', placeIn(marked, report))).toBe(false)
    expect(right('Ana Verell', placeIn({ said: 'the weir' }, { ...report, kind: 'factsheet' }))).toBeNull()
    expect(right('Ana Verell', placeIn({ said: 'the weir' }, { ...report, kind: 'announcement' }))).toBe(false)
  })

  it('is right of who speaks, though no record knows the name', () => {
    expect(right('Dora Quill', placeIn({ said: 'x' }, { speaker: 'Dora Quill' }))).toBe(true)
    expect(right('Dora Quill', placeIn({ said: 'x', voice: 'Dora Quill' }))).toBe(true)
  })

  it('is right of each of those who speak together', () => {
    const joint = placeIn({ said: 'x' }, { speaker: ['Ana Verell', 'Ivo Sandor'] })
    expect([right('Ana Verell', joint), right('Sandor', joint), right('Osk Brandt', joint)]).toEqual([
      true,
      true,
      false,
    ])
  })

  it('may name the speaker of the document where its link leads to another’s words in it', () => {
    const place = placeIn({ said: 'x', voice: 'Ivo Sandor' })
    const of = (paragraph?: string) =>
      judgeClaim({ speaker: 'Ana Verell', ...(paragraph && { paragraph }) }, [place], known).speaker?.right
    expect([of('p-1'), of('p-2'), of()]).toEqual([true, false, false])
  })

  it('is neither where one place is right and another is not known', () => {
    expect(right('Ana Verell', placeIn({ said: 'x' }), placeIn({ said: 'x' }, { kind: 'report' }))).toBeNull()
  })

  it('may have any date of a citation where its link leads to the words', () => {
    const citedDates = claimedDates('1901, 4 March 1862')
    const [date] = citedDates
    if (!date) throw new Error('no date')
    const judged = (paragraph: string) =>
      judgeClaim({ date, citedDates, paragraph }, [placeIn({ said: 'x' })], known).date?.right
    expect([judged('p-1'), judged('p-2')]).toEqual([true, false])
  })

  it('has nothing of what was not claimed', () => {
    expect(judgeClaim({}, [placeIn({ said: 'x' })], known)).toEqual({})
  })
})

import { describe, expect, it } from 'vitest'
import { type FigureQuery, type FoundFigure, matches, sorted } from '#app/_script/figure-query.ts'

let order = 0
function figure(more: Partial<FoundFigure>): FoundFigure {
  return {
    ...{
      unit: 'percent',
      unitOrder: 0,
      order: order++,
      address: '/a/',
      title: 'A',
      date: '',
      filed: '',
      paragraph: 'p',
    },
    ...{ value: 1, before: '', asWritten: '1%', after: '', whose: 'speaker', saidBy: 'Ana Verell' },
    ...more,
  }
}
const all: FigureQuery = { q: '', speaker: '', unit: '', isSpeakersOnly: false, from: '', to: '', sort: 'largest' }

describe('a figure is found', () => {
  it('by all words of its sentence, in whatever letters', () => {
    const found = figure({ before: 'Гавань выросла на ', after: ' за год.' })
    expect(matches(found, { ...all, q: 'ГАВАНЬ год' })).toBe(true)
    expect(matches(found, { ...all, q: 'гавань лодка' })).toBe(false)
  })

  it('by who says it, and as a speaker’s alone', () => {
    expect(matches(figure({}), { ...all, speaker: 'verell' })).toBe(true)
    expect(matches(figure({ whose: 'reporter', saidBy: '' }), { ...all, speaker: 'verell' })).toBe(false)
    expect(matches(figure({ whose: 'reporter', saidBy: '' }), { ...all, isSpeakersOnly: true })).toBe(false)
  })

  it('by its years, both included; undated by none', () => {
    const within = { ...all, from: '2001', to: '2003' }
    expect(matches(figure({ filed: '2001-05' }), within)).toBe(true)
    expect(matches(figure({ filed: '2003' }), within)).toBe(true)
    expect(matches(figure({ filed: '2004' }), within)).toBe(false)
    expect(matches(figure({ filed: '' }), within)).toBe(false)
  })
})

describe('figures are sorted', () => {
  const values = (sort: FigureQuery['sort'], ...figures: FoundFigure[]) =>
    sorted(figures, sort).map(({ value }) => value)

  it('by value within one unit; without a value last', () => {
    const figures = [
      figure({ value: 5, unitOrder: 1 }),
      figure({ value: undefined }),
      figure({ value: 2 }),
      figure({ value: 9 }),
    ]
    expect(values('largest', ...figures)).toEqual([9, 2, undefined, 5])
    expect(values('smallest', ...figures)).toEqual([2, 9, undefined, 5])
  })

  it('by date, undated last in both directions', () => {
    const figures = [
      figure({ value: 1, filed: '' }),
      figure({ value: 2, filed: '1999' }),
      figure({ value: 3, filed: '2001-02' }),
    ]
    expect(values('newest', ...figures)).toEqual([3, 2, 1])
    expect(values('oldest', ...figures)).toEqual([2, 3, 1])
  })

  it('by speaker', () => {
    expect(
      values(
        'speaker',
        figure({ value: 1, saidBy: '' }),
        figure({ value: 2, saidBy: 'Bo' }),
        figure({ value: 3, saidBy: 'An' }),
      ),
    ).toEqual([3, 2, 1])
  })
})

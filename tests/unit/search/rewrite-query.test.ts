import { describe, expect, it } from 'vitest'
import { exactly, narrowed, widenedTo, without } from '#lib/search/rewrite-query.ts'

describe('rewriting a query', () => {
  it('takes words exactly', () => {
    expect(exactly('goverment of Tokayev "old mill"', ['goverment', 'tokayev'])).toBe(
      '"goverment" of "Tokayev" "old mill"',
    )
  })

  it('narrows it, with quotation marks where the value has spaces', () => {
    expect(narrowed('toll ', 'speaker', 'Ana Verell')).toBe('toll speaker:"Ana Verell"')
    expect(narrowed('toll', 'year', '2019')).toBe('toll year:2019')
    expect(narrowed('', 'venue', 'The "Old" Hall')).toBe('venue:"The Old Hall"')
  })

  it('takes a whole choice back', () => {
    expect(widenedTo('year:2019 toll  year:2020 -lang:ru', 'year')).toBe('toll -lang:ru')
  })

  it('takes one value back and keeps the others', () => {
    expect(without('toll year:2019..2020', 'year', '2019', ['2019', '2020'])).toBe('toll year:2020')
    expect(without('toll speaker:verell mill', 'speaker', 'Ana Verell', ['Ana Verell'])).toBe('toll mill')
  })
})

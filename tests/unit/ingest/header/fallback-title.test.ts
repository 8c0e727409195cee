import { describe, expect, it } from 'vitest'
import { fallbackTitle, markedTitle } from '#lib/ingest/header/fallback-title.ts'
import type { Hints, TitleHint } from '#lib/ingest/read/hints.ts'
import { linesOf } from '#lib/ingest/read/source.ts'

/** What the markup says, of which only titles matter here. */
const hintsOf = (...titles: TitleHint[]): Hints => ({
  titles,
  dates: [],
  headings: [],
  listItems: [],
  quotes: [],
  preformatted: [],
})

const lines = linesOf('The quays of Selby are old, and nobody mends the lamps on them, as you know.\n\nWe begin.')

describe('the title of a text whose lines name none', () => {
  it('is its first words, without the comma they end in', () => {
    const { value, basis } = fallbackTitle(
      linesOf('The quays of Selby and Ormond are old and grey, and more.'),
      undefined,
    )
    expect(value).toBe('The quays of Selby and Ormond are old and grey…')
    expect(basis).toEqual({ kind: 'inferred', rule: 'first-words', line: 1 })
  })

  it('is what the markup calls the page, though the text does not', () => {
    const hints = hintsOf({ value: ' On the quays ', from: 'title' })
    expect(fallbackTitle(lines, hints)).toMatchObject({
      value: 'On the quays',
      basis: { rule: 'title-in-markup:title' },
    })
  })

  it.each([
    ['On the quays, 4 May 2019', 'On the quays'],
    ['On the quays – 12.–14. Mai 2019', 'On the quays'],
    ['The morning of 4 May 2019', 'The morning of 4 May 2019'],
    ['4 May 2019', '4 May 2019'],
  ])('has no day behind its comma or dash: %s', (value, title) => {
    expect(fallbackTitle(lines, hintsOf({ value, from: 'title' })).value).toBe(title)
  })

  it('is no sign and no whole text', () => {
    const hints = hintsOf({ value: '***', from: 'title' }, { value: 'quay '.repeat(80), from: 'title' })
    expect(fallbackTitle(lines, hints).basis).toMatchObject({ rule: 'first-words' })
  })
})

describe('the line that the markup says is the title', () => {
  it('is near the top', () => {
    const [first] = lines
    const span = { start: first?.start ?? 0, end: first?.end ?? 0 }
    expect(markedTitle(lines, hintsOf({ value: 'x', from: 'title', span }))).toBe(first)
    expect(
      markedTitle(lines, hintsOf({ value: 'x', from: 'title', span: { start: 9999, end: 10_000 } })),
    ).toBeUndefined()
    expect(markedTitle(lines, undefined)).toBeUndefined()
  })
})

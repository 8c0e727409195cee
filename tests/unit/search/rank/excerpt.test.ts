import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerpt, type Highlight, plainExcerpt } from '#lib/search/rank/excerpt.ts'

const filler = 'So the weir was measured and measured again. '.repeat(20)

function markOf(text: string, word: string, term = 0): Highlight {
  const start = text.indexOf(word)
  return { start, end: start + word.length, term }
}

describe('an excerpt', () => {
  it('is the whole text where that is short enough', () => {
    const text = 'The mill stands.'
    expect(excerpt(text, [markOf(text, 'mill')], 100)).toEqual({
      fragments: [
        { text: 'The ', highlighted: false },
        { text: 'mill', highlighted: true },
        { text: ' stands.', highlighted: false },
      ],
      cutBefore: false,
      cutAfter: false,
    })
  })

  it('has the marked word with words around it, cut at spaces', () => {
    const text = `${filler}The barge came. ${filler}`
    const cut = excerpt(text, [markOf(text, 'barge')], 80)
    expect(cut.fragments.map((piece) => piece.text).join('')).toMatch(/^\S.*\bThe barge came\b.*\S$/)
    expect(plainExcerpt(cut)).toMatch(/^… \S.*\S …$/)
    expect(cut.fragments.filter((piece) => piece.highlighted)).toEqual([{ text: 'barge', highlighted: true }])
  })

  it('prefers the place where the most different words stand', () => {
    const text = `barge barge barge ${filler} barge at the ford ${filler}`
    const marks: Highlight[] = [...text.matchAll(/barge|ford/g)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      term: match[0] === 'ford' ? 1 : 0,
    }))
    expect(plainExcerpt(excerpt(text, marks, 60))).toContain('barge at the ford')
  })

  it('begins with the text where nothing is marked', () => {
    expect(plainExcerpt(excerpt(filler, [], 50))).toMatch(/^So the weir/)
  })

  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(fc.constantFrom('weir', 'of', 'мост', '𐍈𐍈', ' ', ', '), { maxLength: 80 }).map((parts) => parts.join('')),
  )
  const marked = texts.chain((text) =>
    fc
      .array(
        fc.tuple(fc.nat({ max: Math.max(0, text.length - 1) }), fc.integer({ min: 1, max: 9 }), fc.nat({ max: 3 })),
      )
      .map((raw) => {
        let end = 0
        const marks: Highlight[] = []
        for (const [start, length, term] of raw.sort((one, other) => one[0] - other[0])) {
          if (start < end || start + length > text.length) continue
          end = start + length
          marks.push({ start, end, term })
        }
        return { text, marks }
      }),
  )

  it('is always a part of the text, no longer than asked, and says truly where it was cut', () => {
    fc.assert(
      fc.property(marked, fc.integer({ min: 10, max: 120 }), ({ text, marks }, width) => {
        const cut = excerpt(text, marks, width)
        const joined = cut.fragments.map((piece) => piece.text).join('')
        expect(text).toContain(joined)
        expect(joined.length).toBeLessThanOrEqual(width)
        if (!cut.cutBefore) expect(text.startsWith(joined)).toBe(true)
        if (!cut.cutAfter) expect(text.endsWith(joined)).toBe(true)
        expect(cut.fragments.every((piece) => piece.text !== '')).toBe(true)
      }),
    )
  })

  it('shows a mark where there is one that has room', () => {
    fc.assert(
      fc.property(marked, fc.integer({ min: 40, max: 120 }), ({ text, marks }, width) => {
        fc.pre(marks.length > 0)
        // A mark of nothing but space can be trimmed away; words are never that.
        fc.pre(marks.every((mark) => !/\s/u.test(text.slice(mark.start, mark.end))))
        expect(excerpt(text, marks, width).fragments.some((piece) => piece.highlighted)).toBe(true)
      }),
    )
  })

  it('never cuts a character into halves', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 10, max: 60 }), (text, width) => {
        const joined = plainExcerpt(excerpt(text, [], width))
        expect(() => encodeURIComponent(joined)).not.toThrow()
      }),
    )
  })
})

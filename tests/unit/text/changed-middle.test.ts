import fc from 'fast-check'
import { expect, it } from 'vitest'
import { changedMiddle } from '#lib/text/changed-middle.ts'

it('cuts out the words that changed, whole', () => {
  expect(changedMiddle('by the number of its oars, and so on', 'by the number of its rowers, and so on')).toEqual({
    before: 'by the number of its ',
    removed: 'oars,',
    added: 'rowers,',
    after: ' and so on',
  })
})

it('has nothing in the middle where nothing changed', () => {
  expect(changedMiddle('as it was', 'as it was')).toEqual({ before: 'as it was', removed: '', added: '', after: '' })
})

it('can be put together to both texts again', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'oar', ' ', '  ', '.')).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, text, (from, to) => {
      const { before, removed, added, after } = changedMiddle(from, to)
      expect(before + removed + after).toBe(from)
      expect(before + added + after).toBe(to)
    }),
  )
})

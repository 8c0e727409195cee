import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slug } from '#lib/text/slug.ts'

test.each([
  ['English', 'On the Three Bridges: “It’s Done”', 'on-the-three-bridges-its-done'],
  ['a name in capitals and small letters', 'McRae and the UN', 'mcrae-and-the-un'],
  ['Russian', 'О трёх мостах и щуке', 'o-tryokh-mostakh-i-schuke'],
  ['Kazakh', 'Үш көпір әңгімесі, Һ ҚОҒАМ', 'ush-kopir-angimesi-h-kogam'],
  ['figures', 'Report no. 42,500 of 10.02.2026', 'report-no-42-500-of-10-02-2026'],
  ['a script without letters of its own here', '橋', 'untitled'],
  ['nothing', ' — ', 'untitled'],
])('%s', (_, title, expected) => {
  expect(slug(title)).toBe(expected)
})

test('a long title is cut at the end of a word', () => {
  expect(slug('one two three four', 10)).toBe('one-two')
  expect(slug('one two three four', 13)).toBe('one-two-three')
  expect(slug('incomprehensibilities', 8)).toBe('incompre')
})

test('whatever the title, a slug is ASCII words joined by hyphens, never longer than asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 8, max: 80 }), (title, maximum) => {
      const made = slug(title, maximum)
      expect(made).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
      expect(made.length).toBeLessThanOrEqual(maximum)
    }),
  )
})

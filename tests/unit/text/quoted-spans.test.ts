import fc from 'fast-check'
import { expect, it } from 'vitest'
import { quotedSpans } from '#lib/text/quoted-spans.ts'

const quoted = (text: string) => quotedSpans(text).map(({ start, end }) => text.slice(start, end))

it.each([
  ['He said: “The weir holds.” She did not.', ['“The weir holds.”']],
  ['Она сказала: «Плотина держит».', ['«Плотина держит»']],
  ['Er sagte: „Das Wehr hält.“ Und ging.', ['„Das Wehr hält.“']],
  ['"One," he said, "and two."', ['"One,"', '"and two."']],
  ['“They call it «the Sieve» here,” he said.', ['“They call it «the Sieve» here,”']],
  ['“It holds » for now,” he said.', ['“It holds » for now,”']],
  ['The ferryman’s oar wasn’t “wet', []],
  ['A mark that nothing closes: « and then “this one” is.', ['“this one”']],
  ['A mark that only closes ” opens nothing.', []],
])('finds what is quoted in %s', (text, expected) => {
  expect(quoted(text)).toEqual(expected)
})

it('gives stretches that are in order and apart, each from a mark to a mark', () => {
  const text = fc.array(fc.constantFrom('“', '”', '«', '»', '„', '"', 'word ', ' ', '’')).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, (text) => {
      let before = 0
      for (const { start, end } of quotedSpans(text)) {
        expect(start).toBeGreaterThanOrEqual(before)
        expect(text.slice(start, end)).toMatch(/^(?:“.*”|«.*»|„.*[“”]|".*")$/su)
        before = end
      }
    }),
  )
})

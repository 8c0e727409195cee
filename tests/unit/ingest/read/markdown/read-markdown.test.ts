import { expect, test } from 'vitest'
import { readMarkdown } from '#lib/ingest/read/markdown/read-markdown.ts'

const read = (text: string) => readMarkdown('a.md', new TextEncoder().encode(text))
const linesOf = (text: string) =>
  read(text)
    .text.split('\n')
    .filter((line) => line !== '')

test('footnotes stay where they are, called or not, and their marks are no part of the words before', () => {
  const text = `The guild said so[^1] and again[^2], in its report[^oars].

[^1]: Ibid.

[^2]: Report of the guild,
    page 12.

    It has two parts.
[^9]: Not called.

[^oars]: On oars.

And that is all[^none].
`
  expect(linesOf(text)).toEqual([
    'The guild said so¹ and again², in its report[oars].',
    '¹ Ibid.',
    '² Report of the guild, page 12.',
    'It has two parts.',
    '⁹ Not called.',
    '[oars] On oars.',
    'And that is all[^none].',
  ])
})

test('struck words are left out and said, with the line of the text; raised signs and tables keep their meaning', () => {
  const text =
    '---\ntitle: "On oars"\n---\n\n10<sup>3</sup> oars, ~~never~~ now; H~2~O.\n\n| Year | Oars |\n|---|---|\n| 2018 | 5 |\n'
  const { text: extracted, findings } = read(text)
  expect(
    extracted
      .split('\n')
      .filter((line) => line !== '')
      .slice(3),
  ).toEqual(['10³ oars, now; H~2~O.', 'Year\tOars', '2018\t5'])
  expect(findings?.map(({ rule, line }) => [rule, line])).toEqual([['struck-words', 4]])
})

test('words that its HTML hides are left out and said, at the beginning of a line and in cells, too', () => {
  const text = [
    '<div hidden>Not yet.</div>',
    'The oar <span style="display:none">of Ormond</span>is long.',
    '<span hidden>Old:</span> The weir holds.',
    '| Year | Oars |\n|---|---|\n| 2018 | <span style="display: none">05</span>5 |',
  ].join('\n\n')
  expect(linesOf(text)).toEqual(['The oar is long.', 'The weir holds.', 'Year\tOars', '2018\t5'])
  const [finding] = read(text).findings ?? []
  expect(finding).toMatchObject({ rule: 'hidden-words', severity: 'note' })
  expect(finding?.message).toContain('“Not yet.”, “of Ormond”, “Old:” and 1 more')
})

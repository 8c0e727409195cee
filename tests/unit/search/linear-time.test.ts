import { describe, test } from 'vitest'
import { analyze } from '#lib/search/format/analyzer.ts'
import { lexemes } from '#lib/search/query/lexemes.ts'
import { parseQuery } from '#lib/search/query/parse-query.ts'
import { quoteWords } from '#lib/search/query/rewrite-query.ts'
import { splitQueries } from '#lib/search/query/split-queries.ts'
import { expectLinear } from '#tests/unit/time-growth.ts'

/*
 * A query, and a text that is indexed, take time in proportion to their length, whatever they are: each of these is one that
 * some search for a part of it once took the square of, or is near to one.
 */

const hostile: [name: string, piece: string, end?: string][] = [
  ['figures with a sign', '5% '],
  ['figures with a word', '5 per cent '],
  ['sums', '$5 '],
  ['words with hyphens', 'a-b '],
  ['one word with hyphens', 'a-'],
  ['words with figures', 'COVID 19 '],
  ['words with a plus', 'A+ '],
  ['signs', '日'],
  ['letters with stops', 'A. ', 'b c'],
  ['letters with stops and no space', 'a.', ' a. B'],
  ['quotation marks', '"a" '],
  ['quotation marks around nothing', '" '],
  ['fields', 'speaker:a '],
  ['fields that there are not', 'foo:a '],
  ['colons', 'a:'],
  ['words to leave out', '-a '],
  ['stars', 'a* '],
  ['alternatives', 'a OR '],
  ['letters', 'a'],
  ['spaces', ' '],
  ['days', '1 May '],
  ['telephone numbers', '+7 701 '],
]

describe.each(hostile)('%s take time in proportion to their length', (_, piece, end = '') => {
  const text = (length: number) => `a ${piece.repeat(Math.ceil(length / piece.length))}${end}`
  const unlessRefused = (read: () => unknown) => {
    try {
      read()
    } catch {
      // Refused with words, which takes its time as well.
    }
  }

  test('as a query', { timeout: 60_000 }, () => expectLinear((length) => unlessRefused(() => parseQuery(text(length)))))
  test('as a query that is rewritten', { timeout: 60_000 }, () =>
    expectLinear((length) => unlessRefused(() => [lexemes(text(length)), quoteWords(text(length), ['a'])])),
  )
  test('as a text that is indexed', { timeout: 60_000 }, () =>
    expectLinear((length) => analyze(text(length)).compounds),
  )
})

test.each([',', '1,', '1,000,', '"a", ', 'a, '])(
  'several queries are divided in proportion to their length: %s',
  { timeout: 60_000 },
  (piece) => expectLinear((length) => splitQueries(piece.repeat(length / piece.length))),
)

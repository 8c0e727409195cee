import assert from 'node:assert/strict'
import fc from 'fast-check'
import { analyze } from '#lib/search/format/analyzer.ts'
import { facetFields } from '#lib/search/format/fields.ts'
import { identifierIn } from '#lib/search/query/identifier.ts'
import { lexemes } from '#lib/search/query/lexemes.ts'
import { parseQuery } from '#lib/search/query/parse-query.ts'
import { QueryError } from '#lib/search/query/query-error.ts'
import { addFilter, filtersOf, quoteWords, removeFilters, unquotePhrases } from '#lib/search/query/rewrite-query.ts'
import { splitQueries } from '#lib/search/query/split-queries.ts'
import { fuzzed, unlessRefused } from './fuzzed.ts'
import { textOf } from './pieces.ts'

const query = textOf([
  ...[
    'bridge ',
    'bridge',
    'self-government ',
    'COVID-19 ',
    'U.S. ',
    'u. s. ',
    'C++ ',
    '5% ',
    '5 per cent ',
    '$5 ',
    '9/11 ',
    '33-й ',
    "l'état ",
    '日本',
  ],
  ...[
    '"',
    '“',
    '»',
    '"old weir" ',
    '-',
    ' -',
    '- ',
    '*',
    'bri* ',
    ' OR ',
    ' NEAR ',
    ' NEAR/3 ',
    ' NEAR/99999999999999999999 ',
    'OR',
    '(',
    ', ',
  ],
  ...facetFields.map((field) => ` ${field}:`),
  ...[
    'said-by:',
    ' -year:',
    'year:1990..1995 ',
    'year:1995..1990 ',
    'from:1990 ',
    'to:1990-13 ',
    'foo:bar ',
    ' -form:',
    'form:"',
    'd-0000000',
    '/documents/a/',
    'https://a.b/#p-0000000',
    '1 May ',
    'May ',
  ],
])

/** What a query reads as, without the places of its parts, and without the space at the ends of what was typed. */
function readingOf(text: string): unknown {
  const read = unlessRefused(() => parseQuery(text), QueryError)
  const isPlace = (name: string) => name === 'start' || name === 'end'
  return (
    read &&
    JSON.parse(JSON.stringify(read), (name, value) =>
      isPlace(name) ? undefined : typeof value === 'string' ? value.trim() : value,
    )
  )
}

export const queries = [
  fuzzed('query: is read or refused with words', 400, query, (text) => {
    unlessRefused(() => parseQuery(text), QueryError)
    identifierIn(text)
  }),
  fuzzed('query: each part is in its place, in order', 300, query, (text) => {
    let from = 0
    for (const { start, end } of unlessRefused(() => lexemes(text), QueryError) ?? []) {
      assert(start >= from && end > start && end <= text.length, `${start}–${end} after ${from} of ${text.length}`)
      from = end
    }
  }),
  fuzzed('query: words are in their places, in order', 300, query, (text) => {
    let from = 0
    for (const { text: word, start, end } of analyze(text).words) {
      assert(word !== '' && start >= from && end > start && end <= text.length)
      from = end
    }
  }),
  fuzzed('query: several are divided into parts of what was typed', 300, query, (text) => {
    for (const { query: part, start } of splitQueries(text)) assert.equal(text.slice(start, start + part.length), part)
  }),
  fuzzed('query: space around it changes nothing', 300, query, (text) => {
    const read = readingOf(text)
    if (read) assert.deepEqual(readingOf(text.trim()), read)
  }),
  fuzzed(
    'query: a filter that is added is there, and is gone when it is removed',
    300,
    fc.tuple(query, query),
    ([text, value]) => {
      const before = unlessRefused(() => parseQuery(text), QueryError)
      if (!before || /["“”„‟«»＂]/.test(text) || value.trim() === '' || /["“”„‟«»＂]/.test(value)) return
      const added = addFilter(text, 'speaker', value)
      const read = parseQuery(added)
      assert.equal(read.filters.length, before.filters.length + 1)
      assert.equal(read.filters.at(-1)?.field, 'speaker')
      const removed = removeFilters(added, 'speaker')
      assert.equal(lexemes(removed).filter((part) => part.type === 'field' && part.field === 'speaker').length, 0)
    },
  ),
  fuzzed('query: what can be read is rewritten without a fault', 300, query, (text) => {
    if (!unlessRefused(() => lexemes(text), QueryError)) return
    filtersOf(text)
    unquotePhrases(text)
    quoteWords(text, ['bridge', '日', 'weir'])
  }),
]

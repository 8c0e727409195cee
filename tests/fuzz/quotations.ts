import assert from 'node:assert/strict'
import { interpretationsOf } from '#lib/quote/reading/interpretations.ts'
import { comparableWords } from '#lib/quote/words/comparable-words.ts'
import { tokens } from '#lib/text/tokens.ts'
import { fuzzed } from './fuzzed.ts'
import { textOf } from './pieces.ts'

const known = [{ name: 'Ana Verell', forms: ['A. Verell', 'Verell'] }, { name: 'Осман Бранд' }, { name: 'King' }]

const pasted = textOf([
  ...[
    'We opened the bridge. ',
    'the old weir ',
    '“We opened the bridge”',
    '"',
    '“',
    '”',
    '«',
    '»',
    "'",
    "''",
    '„',
    '「',
    '>',
    '> ',
    '<b>',
    '</b>',
    '&quot;',
    '&#8220;',
    '&#xd800;',
    '&#999999;',
  ],
  ...[
    ' — Ana Verell',
    ' said Ana Verell',
    'Ana Verell said: ',
    'Ana Verell (2021): ',
    ', 12 May 2021',
    ' in 1990',
    '3/4/2021',
    '1990–95',
    'between 1990 and 1995',
    '¶ 12',
    '[1, p. 4]',
    'https://a.b/#p-0000000',
    'Source: ',
    '@someone ',
    '#tag ',
    'RT @a: ',
  ],
  ...[
    'Mr. ',
    'Dr. ',
    'President ',
    'A. B. ',
    'Verell, Ana',
    'Verell, A.',
    'Осман Бранд',
    'Бранда',
    ' (Applause.) ',
    '[sic]',
    '[T]he',
    ' … ',
    '...',
    '$5 million ',
    '20m ',
    '5 per cent ',
    'twenty-five hundred ',
    'December the 7th ',
  ],
])

export const quotations = [
  fuzzed('quotation: every text is read in some way', 300, pasted, (text) => {
    assert(interpretationsOf(text, known).length > 0)
  }),
  fuzzed('quotation: words that are compared are in their places', 300, pasted, (text) => {
    for (const { start, end } of comparableWords(text)) assert(start >= 0 && end >= start && end <= text.length)
  }),
  fuzzed('text: words are in their places, in order', 300, pasted, (text) => {
    let from = 0
    for (const { start, end } of tokens(text)) {
      assert(start >= from && end > start && end <= text.length)
      from = end
    }
  }),
]

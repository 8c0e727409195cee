import { describe, test } from 'vitest'
import { matchPersons } from '#lib/quote/persons/match-persons.ts'
import { nameCandidates } from '#lib/quote/persons/name-candidates.ts'
import { claimedDates } from '#lib/quote/reading/claimed-dates.ts'
import { trailingAttribution } from '#lib/quote/reading/edge-attribution.ts'
import { interpretationsOf } from '#lib/quote/reading/interpretations.ts'
import { plainText } from '#lib/quote/reading/plain-text.ts'
import { markedSpans } from '#lib/quote/reading/quotation-marks.ts'
import { readClaim } from '#lib/quote/reading/read-claim.ts'
import { comparableWords } from '#lib/quote/words/comparable-words.ts'
import { expectLinear } from '#tests/unit/time-growth.ts'

/*
 * What is pasted as a quotation is read in time in proportion to its length, whatever it is: each of these is one that some
 * pattern once took the square of, or is near to one.
 */

const known = [{ name: 'Ana Verell', forms: ['A. Verell'] }, { name: 'Осман Бранд' }]
const readers: [name: string, read: (text: string) => unknown][] = [
  ['without what copying brought along', plainText],
  ['for quotation marks', markedSpans],
  ['for dates', claimedDates],
  ['for names', (text) => nameCandidates(text)],
  ['for a person', (text) => matchPersons(text, known)],
  ['for words', (text) => comparableWords(text)],
  ['for what is claimed before it', (text) => readClaim([{ text, side: 'before' }], known)],
  ['for what is claimed behind it', (text) => readClaim([{ text, side: 'after' }], known)],
  ['in all ways', (text) => interpretationsOf(text, known)],
  ['for who said it, at its end', (text) => trailingAttribution(text, known)],
]
const pieces = [
  ...[
    'a',
    '日',
    ' ',
    '\n',
    '\n ',
    '. ',
    'a. B ',
    '\n— a',
    '"',
    '“',
    "'",
    " 'a",
    '``',
    '«a» ',
    '>',
    '<b',
    '&#1',
    '@a ',
    '#a ',
    ' 😀',
    '[',
    '(a ',
    '(Applause.) ',
  ],
  ...['1 May ', '1 May 2020 ', '2020-01-01 ', '1/2/2020 ', '2020–', 'between 2020 and ', 'May '],
  ...['Ana ', 'Ana Verell ', 'Verell, ', 'A.', 'A. B. ', 'Mr. ', "Ana's ", 'de '],
  ...['Ana Verell said ', 'said Ana Verell, ', 'according to Verell ', 'said the ', ', ', ',-', ' — a'],
  ...[
    'Верелл заявила ',
    'сказал Осман Бранд, ',
    'по словам Бранда ',
    'Бранд айтты ',
    'Брандтың айтуынша, ',
    'деді Бранд ',
  ],
  ...['https://a', '#p-1234567 ', '(a', 'a-b ', 'co-said '],
  ...['$5 ', '5m ', '5%', '…', 'hundred '],
]

describe.each(readers)('a pasted text is read %s in proportion to its length', (_, read) => {
  test.each(pieces)('%j', { timeout: 60_000 }, (piece) =>
    expectLinear((length) => read(`a ${piece.repeat(Math.ceil(length / piece.length))}!`)),
  )
})

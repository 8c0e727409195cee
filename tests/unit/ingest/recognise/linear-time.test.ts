import { describe, test } from 'vitest'
import { parseRowDate } from '#lib/ingest/describe/parse-row-date.ts'
import { findDates } from '#lib/ingest/recognise/find-dates.ts'
import { readSpeakerLabel } from '#lib/ingest/recognise/labels/speaker-label.ts'
import { readNameInData } from '#lib/ingest/recognise/persons/name-in-data.ts'
import { readPersons } from '#lib/ingest/recognise/persons/read-persons.ts'
import { expectLinear } from '#tests/unit/time-growth.ts'

/*
 * Dates of all calendars, names and labels are read in time in proportion to the text, whatever it is; in the languages that have words of
 * their own for them.
 */

const readers: [name: string, read: (text: string) => unknown][] = [
  ['dates', (text) => findDates(text)],
  ['the date of a row', (text) => parseRowDate(text, {})],
  ['a name in data', readNameInData],
  ['persons', readPersons],
  ['a label', readSpeakerLabel],
]
const pieces = [
  ...['1 May 2019 ', '1, ', '1 and ', 'from 1 to ', 'May ', 'the first day of ', 'twenty ', '2019-05-12/', '12.05.'],
  ...[
    '5 Muharram 1440 ',
    '1440 AH ',
    '12 Thermidor ',
    '令和元年',
    '5月5日(日)',
    '平成',
    '3 Тир 1398 ',
    '12/24 May ',
    'O.S. ',
  ],
  ...['1 мая ', '2019 жылғы ', '12 мамыр ', 'с 1 по ', '1 и ', 'الأول من ', 'كانون '],
  ...[
    'Ana Verell ',
    'Ana Verell, ',
    'Mr. ',
    'MR. VERELL ',
    'Verell, Ana, ',
    'A.',
    'de ',
    'Dr ',
    'the ',
    'President of ',
  ],
  ...['г-н ', 'Министр ', 'Төраға ', '安娜·', '局长 ', 'السيد '],
  ...[' ', '\n', ',', '.', '(', 'a', 'A', '-', '日', ':', 'Q ', 'Mr. Verell: '],
]

describe.each(readers)('%s are found in proportion to the length of the text', (_, read) => {
  test.each(pieces)('%j', { timeout: 60_000 }, (piece) =>
    expectLinear((length) => read(`${piece.repeat(Math.ceil(length / piece.length))}!`)),
  )
})

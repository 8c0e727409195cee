import { describe, test } from 'vitest'
import { placedFigures } from '#lib/compare/placed-figures.ts'
import { readFigures } from '#lib/text/figures/read-figures.ts'
import { sentences } from '#lib/text/sentences.ts'
import { stageDirections } from '#lib/text/stage-directions.ts'
import { expectLinear } from '#tests/unit/time-growth.ts'

/*
 * Figures, sentences and stage directions are read in time in proportion to the text, whatever it is: each piece is one that a
 * part of a figure may begin with, or go on with, again and again.
 */

const readers: [name: string, read: (text: string, language: string) => unknown][] = [
  ['for figures', readFigures],
  ['for figures with what they are of', (text, language) => placedFigures(text, 0, language)],
  ['for sentences', (text) => sentences(text)],
  ['for stage directions', (text) => stageDirections(text)],
]
const pieces: Record<string, string[]> = {
  en: [
    ...['5 ', '5', '1,000 ', '1,000,', '5.5.', '$5 ', '$', '5% ', '5 per cent ', '5 million ', '5–', 'between 5 and '],
    ...[
      'twenty ',
      'hundred ',
      'one hundred and ',
      'half a ',
      'a third of ',
      'tenfold ',
      'twenty-',
      'two out of three ',
    ],
    ...['a', ' ', '\n', '. ', 'a. B ', '(', '(Applause.) ', '[Laughter', 'a."B ', 'https://a', 'a@b'],
  ],
  ru: [
    '5 млн ',
    'двадцать ',
    'сто двадцать ',
    'половина ',
    '5 руб. ',
    '5 тыс. ',
    'в два раза ',
    'полтора ',
    '5-',
    'процентов ',
  ],
  kk: ['5 млн ', 'жиырма ', 'жүз жиырма ', 'жартысы ', '5 теңге ', '5 мың ', 'екі есе ', '5-', 'пайыз '],
}

describe.each(readers)('a text is read %s in proportion to its length', (_, read) => {
  const all = Object.entries(pieces).flatMap(([language, own]) =>
    own.map((piece): [string, string] => [language, piece]),
  )
  test.each(all)('%s: %j', { timeout: 60_000 }, (language, piece) =>
    expectLinear((length) => read(`a ${piece.repeat(Math.ceil(length / piece.length))}!`, language)),
  )
})

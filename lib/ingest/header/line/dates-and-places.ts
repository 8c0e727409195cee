import { isDateAlone, withoutDates } from '#lib/ingest/header/date-line.ts'
import { besideDate, smallWords } from '#lib/ingest/header/lexicon/matchers.ts'
import { isWholeDate } from '#lib/ingest/recognise/dates/calendar-day.ts'
import { refusedDates } from '#lib/ingest/recognise/find-dates.ts'
import { isCity } from '#lib/ingest/recognise/gazetteer.ts'
import { isIllegible } from '#lib/ingest/recognise/ocr-errors/illegible.ts'
import { wordPattern } from '#lib/ingest/recognise/word-patterns.ts'
import type { LineContext, LineRule } from './rule.ts'

const clock = String.raw`\(?\d{1,2}(?:[:.]\s?\d\d)?(?:\s*[AP]\.?\s?M\.?)?`
const zone = String.raw`(?:\(?(?:local time|[A-Z]{2,5})\)?)?`
/** "2:47 P.M. EDT", "18:30". */
const clockTime = new RegExp(String.raw`^(?:at\s+)?${clock}\s*${zone}[.)]?$`, 'iu')

/** A line of no more than a few words of its own beside a whole date, all of them as a name has them. */
function isPlaceAndDate(line: string, { dates, order }: LineContext): boolean {
  const dated = dates.some(({ edtf }) => isWholeDate(edtf) || /^XXXX-\d\d-\d\d$/.test(edtf))
  if (!dated && refusedDates(line, order).length === 0) return false
  const rest = withoutDates(line, order)
    .replace(besideDate, ' ')
    .replace(/[^\p{L}\p{N}\s&’'.-]/gu, ' ')
  if (/^\s*(?:at|in|by|on|to|for|from|во?|на)\s/iu.test(line) || /\s(?:by|for|to|from)\s+\p{L}/iu.test(rest))
    return false
  const words = rest.split(/\s+/).filter((word) => /\p{L}/u.test(word))
  const small = words.filter((word) => /^\p{Ll}/u.test(word))
  if (words.length === 0 || words.length > 9 || isIllegible(words.join(' '))) return false
  // "г. Ормонд, Дом культуры, …": the mark of a town says what the line is, whatever its words.
  if (townFirst.test(line) && small.length <= 4) return true
  return small.length <= 2 && small.every((word) => smallWords.has(word))
}

const townFirst = /^(?:г\.|гор\.|город|с\.|пос\.|қ\.|м\.)\s*\p{Lu}/u
/** "Delivered at the Town Hall on 12 May 2019" */
const givenAt = wordPattern(
  [
    ...['delivered', 'given', 'held', 'spoken', 'произнесено', 'произнесена', 'произнесён', 'состоялось', 'состоялась'],
    ...['prononcé', 'prononcée', 'pronunciado', 'gehalten', 'proferido'],
  ],
  'start',
  '[(\\[]?',
  String.raw`\s+(?:at|in|on|в|во|на|à|au|aux|en|el|am|im|in|em|no|na)\s`,
)

export const timeOfDay: LineRule = {
  id: 'time-of-day',
  kind: 'time',
  // "1." numbers a paragraph.
  test: (line) => clockTime.test(line) && /\d[:.]\s?\d\d|\d\s*[AP]/i.test(line),
  examples: {
    yes: ['2:47 P.M. EDT', '18:30', 'at 7.30 p.m.', '7 pm', 'Speech by Ana Verell\n18:30\n12 May 2019'],
    no: ['1998', 'At noon in Selby', '1.', '(2)'],
  },
}

export const dateAlone: LineRule = {
  id: 'date-alone',
  kind: 'date',
  test: (line, { order }) => isDateAlone(line, order),
  examples: {
    yes: [
      '12 May 2019\nSpeech by Ana Verell',
      '12 May 2019',
      'Sunday, May 12th, 2019',
      '7 апреля 2016 года',
      '2019 жылғы 22 қаңтар',
      '9/27/64',
      '14.08.62',
      '20221019',
      '22 Bahman 1357',
      '(May 14, 2019)',
      '19:00 | 25 September 2024 |',
      'FOR PRESS 12 APRIL 1977',
    ],
    no: ['Ormond, 12 May 2019', 'May', 'The Budget of 2019', 'Route 66'],
  },
}

export const placeAndDate: LineRule = {
  id: 'place-and-date',
  kind: 'place',
  test: isPlaceAndDate,
  examples: {
    yes: [
      'Ormond, 12 May 2019',
      'SELBY 3 JUNE 1967',
      'Астана, 2019 жылғы 22 қаңтар',
      'Selby, 22 Bahman 1357',
      'г. Ормонд, Дом культуры, 12 мая 2019 г.',
    ],
    no: ['The board met on 12 May 2019 and closed the quay', 'Ormond', 'Speech in May'],
  },
}

export const deliveredAt: LineRule = {
  id: 'delivered-at',
  kind: 'place',
  test: (line, { dates }) => givenAt.test(line) && dates.some(({ edtf }) => isWholeDate(edtf)) && line.length < 160,
  examples: {
    yes: [
      'Delivered at Ferris Town Hall on 12 May 2019 (by Ana Verell)',
      'Произнесено на открытии моста в Ормонде 12 мая 2019 года',
    ],
    no: ['Delivered on the quays', 'Given to the town on 12 May 2019 were two lamps'],
  },
}

export const townAlone: LineRule = {
  id: 'town-alone',
  kind: 'place',
  test: (line, { previous, next }) =>
    (previous?.kind === 'date' || (next !== undefined && /^\D{0,12}\d/.test(next))) &&
    isCity(line.replace(/[,.]$/, '')),
  examples: { yes: ['12 May 2019\nGeneva', '12 мая 2019 года\nАстана'], no: ['Geneva', '12 May 2019\nGeneva rules'] },
}

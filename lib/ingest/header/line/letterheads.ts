import type { HeaderLine } from '#lib/ingest/header/header-line.ts'
import {
  connective,
  contact,
  forPress,
  openEnding,
  sender,
  senderAtStart,
  stateAtStart,
  street,
} from '#lib/ingest/header/lexicon/matchers.ts'
import { isOfficeAlone } from '#lib/ingest/header/office-alone.ts'
import { startsWithOffice } from '#lib/ingest/recognise/persons/offices.ts'
import type { LineRule } from './rule.ts'

/** Rows whose lines name who sends a text, by words that may be broken. */
const ofSender = new Set(['letterhead-of-a-state', 'letterhead-of-a-body', 'letterhead-goes-on'])
const inSmallLetters = /^(?:of|to|for|the|auprès)\s/u
const inCapitals = /^(?:OF|TO|FOR|THE)\s/u
const toNations = /^(?:(?:to\s+the\s+)?united\s+)?nations(?!\p{L})/iu

export const letterheadGoesOn: LineRule = {
  id: 'letterhead-goes-on',
  kind: 'letterhead',
  test: (line, { previous, dates }) => {
    if (!previous || !ofSender.has(previous.rule) || dates.length > 0 || /[:@]/.test(previous.text)) return false
    // In capitals "THE LAMPS", a title, looks like "THE REPUBLIC", unless the words above call for more.
    const isCapitals = inCapitals.test(line) && isOpenWords(previous.text, line)
    return inSmallLetters.test(line) || isCapitals || toNations.test(line)
  },
  examples: {
    yes: [
      'Permanent Mission of Ormond\nto the United Nations\nStatement by Ana Verell\n12 May 2019',
      'PERMANENT MISSION OF ORMOND\nTO THE UNITED NATIONS',
      'PERMANENT MISSION OF\nTHE REPUBLIC OF SELBY',
      'Ministry of Ports\nof the river towns',
    ],
    no: [
      'Permanent Mission of Ormond\nAna Verell',
      'to the United Nations',
      'Ministry of Ports\nThe quays of Selby',
      'FOR PRESS\nTHE QUAYS OF SELBY',
    ],
  },
}

export const letterheadOfState: LineRule = {
  id: 'letterhead-of-a-state',
  kind: 'letterhead',
  test: (line, { dates }) =>
    dates.length === 0 &&
    line.split(/\s+/).length < 8 &&
    (!line.includes(',') || !/\p{Ll}{2}/u.test(line)) &&
    !/^(?:of|to|for|by|at)\s/iu.test(line) &&
    stateAtStart.test(line) &&
    !startsWithOffice(line) &&
    /^(?:the\s+)?\p{Lu}/iu.test(line),
  examples: {
    yes: [
      'REPUBLIC OF ORMOND\nThe quays of Selby\nSelby, 12 May 2019',
      'REPUBLIC OF ORMOND',
      'The Federal Republic of Selby',
      'COMMONWEALTH OF FERRIS',
    ],
    no: ['The state of the quays, and what it costs', 'PRESIDENT OF THE REPUBLIC OF ORMOND', 'Ormond'],
  },
}

export const mottoOfState: LineRule = {
  id: 'motto-of-a-state',
  kind: 'letterhead',
  test: (line, { previous }) => previous?.rule === 'letterhead-of-a-state' && motto.test(line),
  examples: {
    yes: [
      'République d’Ormond\nUnité – Travail – Espérance\n\nDiscours de Mme Ana Verell\n12 May 2019',
      'République d’Ormond\nUnité – Travail – Espérance',
      'REPUBLIC OF ORMOND\nUNITY, WORK, PROGRESS',
    ],
    no: ['Unité – Travail – Espérance', 'REPUBLIC OF ORMOND\nSelby, Ormond', 'REPUBLIC OF ORMOND\nThe quays of Selby'],
  },
}

/** Three words or four, apart by dashes or commas. */
const motto = /^\p{Lu}\p{L}+(?:\s*[-–—·,]\s*\p{Lu}\p{L}+){2,3}$/u

export const letterheadOfBody: LineRule = {
  id: 'letterhead-of-a-body',
  kind: 'letterhead',
  test: (line, { dates }) =>
    dates.length === 0 && (senderAtStart.test(line) || (sender.test(line) && line === line.toUpperCase())),
  examples: {
    yes: [
      'Ministry of Ports\nThe quays of Selby\nSelby, 12 May 2019',
      'PERMANENT MISSION OF ORMOND TO THE UNITED NATIONS',
      'Ministry of Ports',
      'Министерство портов',
    ],
    no: ['Our ministry', 'The minister of ports'],
  },
}

export const letterheadAddress: LineRule = {
  id: 'letterhead-address',
  kind: 'letterhead',
  test: (line) =>
    contact.test(line) || /@\p{L}|www\.|https?:|^home\s*>/iu.test(line) || (street.test(line) && /\d/.test(line)),
  examples: {
    yes: [
      '12 Quay Street, Selby 0142\nThe quays of Selby\nSelby, 12 May 2019',
      'Tel. (212) 555-0142  Fax (212) 555-0143',
      'www.ormond.example',
      '12 Quay Street, Selby 0142',
    ],
    no: ['The street of the pilots', 'Ana Verell'],
  },
}

export const forThePress: LineRule = {
  id: 'for-the-press',
  kind: 'letterhead',
  test: (line) => forPress.test(line) && !/^(?:the|our)\s/iu.test(line) && line.split(/\s+/).length < 5,
  examples: {
    yes: ['FOR PRESS\nTHE QUAYS OF SELBY\n12 MAY 1977', 'FOR PRESS', 'FOP MEDIA'],
    no: ['The press of Ormond', 'Ormond Press Club'],
  },
}

export const officeAlone: LineRule = {
  id: 'office-alone',
  kind: 'letterhead',
  test: (line, { previous, next }) => !(previous && isOpenLine(previous)) && isOfficeAlone(line, next),
  examples: {
    yes: [
      'PRIIME MINISTR\nOPENING OF THE QUAY\nSELBY, 12 MAY 1977',
      'PRIME MINISTER',
      'PRIME MIN1STER',
      'PRIIME MINISTR',
    ],
    no: ['Prime Minister Ivo Sandor', 'PRIME MINISTERS OF ORMOND', 'HARBOUR MASTER'],
  },
}

/** Whether a line goes on in the next: it says what the text is, or whose, or ends in "of the". */
function isOpenLine({ kind, text }: HeaderLine): boolean {
  return kind === 'genre' || kind === 'person' || connective.test(text) || openEnding.test(text) || text.endsWith(',')
}

/** Whether words call for more: they end in "of the", or the next line begins as only their going on does. */
function isOpenWords(above: string, line: string): boolean {
  return openEnding.test(above) || /^(?:OF|TO)\s+(?:THE\s+)?\p{Lu}/u.test(line)
}

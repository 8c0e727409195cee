import {
  genreAfterColon,
  genreAfterName,
  genreAtStart,
  genreBeforeBy,
  genreEnding,
  isNamedGenre,
  nationalStatement,
} from '#lib/ingest/header/lexicon/matchers.ts'
import { isWholeDate } from '#lib/ingest/recognise/dates/calendar-day.ts'
import type { LineRule } from './rule.ts'

export const genreAfterDate: LineRule = {
  id: 'genre-after-date',
  kind: 'genre',
  test: (line, { dates: [first] }) =>
    first?.start === 0 && isWholeDate(first.edtf) && genreAtStart.test(line.slice(first.end).trim()),
  examples: {
    yes: ['3 February 1997 TRANSCRIPT OF THE PREMIER'],
    no: ['3 February 1997', 'Ormond, 3 February 1997'],
  },
}

export const genreFirst: LineRule = {
  id: 'genre-at-start',
  kind: 'genre',
  test: (line) => genreAtStart.test(line),
  examples: {
    yes: [
      'Opening remarks\n12 May 2019',
      'Speech by Ana Verell',
      'Opening remarks',
      'THE STATEMENT OF THE DELEGATION',
      '“Remarks on the harbour”',
      'Press conference by Ivo Sandor',
      'Выступление Анны Верелл',
      'Вступительное слово министра',
      'Сөйлеген сөзі',
    ],
    no: ['The harbour speech', 'On the quays', 'Ana Verell', 'Statements'],
  },
}

export const genreBehindName: LineRule = {
  id: 'genre-after-name',
  kind: 'genre',
  test: (line) => genreAfterName.test(line),
  examples: {
    yes: ["Ivo Sandor's opening speech\n12 May 2019", 'PRESIDENT VERELL’S ADDRESS'],
    no: ['Verell’s quays', 'Speech'],
  },
}

export const genreBehindColon: LineRule = {
  id: 'genre-after-colon',
  kind: 'genre',
  test: (line) => genreAfterColon.test(line),
  examples: {
    yes: ['Harbour Conference: remarks of the chair\n12 May 2019', 'Harbour Conference: remarks of the chair'],
    no: ['Harbour Conference: the quays'],
  },
}

export const genreAndBy: LineRule = {
  id: 'genre-before-by',
  kind: 'genre',
  test: (line) => genreBeforeBy.test(line),
  examples: {
    yes: ['Harbour lecture by Osk Brandt\n12 May 2019', 'MELBOURNE TELECAST BY THE PREMIER'],
    no: ['A quay built by Osk Brandt'],
  },
}

export const statementOfState: LineRule = {
  id: 'national-statement',
  kind: 'genre',
  test: (line) => nationalStatement.test(line),
  examples: {
    yes: ['SELBY STATEMENT\n12 May 2019', 'Ormond Statement at the General Debate', 'SELBY STATEMENT'],
    no: ['A bank statement of mine'],
  },
}

export const genreAsLastWord: LineRule = {
  id: 'genre-as-last-word',
  kind: 'genre',
  test: (line) => isNamedGenre(line),
  examples: {
    yes: [
      'STATE OF THE HARBOUR ADDRESS\n12 May 2019',
      'STATE OF THE HARBOUR ADDRESS',
      'The Ivo Sandor Memorial Lecture',
    ],
    no: ['Enter Your Email Address', 'Notice of Change of Address', 'He gave the harbour address'],
  },
}

export const genreLast: LineRule = {
  id: 'genre-at-end',
  kind: 'genre',
  test: (line) => genreEnding.test(line),
  examples: {
    yes: ['Ана Верелдің сөзі', 'Елші Иво Сандордың сөйлеген сөзі', 'PAPER OF ORMOND: COUNTRY STATEMENT'],
    no: ['Сөз бостандығы туралы', 'Ана Верелл'],
  },
}

/** Whether a line says what the text is. */
export function isGenre(line: string): boolean {
  return (
    genreAtStart.test(line) ||
    genreAfterName.test(line) ||
    genreAfterColon.test(line) ||
    genreBeforeBy.test(line) ||
    nationalStatement.test(line) ||
    isNamedGenre(line) ||
    genreEnding.test(line)
  )
}

import {
  besideDate,
  changed,
  connective,
  contact,
  embargo,
  fieldNamed,
  fieldOf,
  forPress,
  genreAfterColon,
  genreAfterName,
  genreAtStart,
  genreBeforeBy,
  genreEnding,
  honorificAtStart,
  nationalStatement,
  notice,
  noticeLine,
  openEnding,
  pageMark,
  published,
  section,
  sender,
  senderAtStart,
  smallWords,
  stateAtStart,
  street,
  theme,
} from '#lib/ingest/header/lexicon/matchers.ts'
import { isWholeDate } from '#lib/ingest/recognise/dates/calendar-day.ts'
import { type DateMention, type DateOrder, refusedDates } from '#lib/ingest/recognise/dates.ts'
import { isCity } from '#lib/ingest/recognise/gazetteer.ts'
import { isIllegible } from '#lib/ingest/recognise/illegible.ts'
import { smallWordsOf } from '#lib/ingest/recognise/prose.ts'
import { isDateAlone, withoutDates } from './date-line.ts'
import type { HeadKind, HeadLine } from './head-line.ts'
import { isOfficeAlone } from './office-alone.ts'

/** What a rule may look at besides the line. */
export interface LineContext {
  dates: DateMention[]
  order?: DateOrder
  previous?: HeadLine
  /** The line after it. */
  next?: string
  /** The one after that: labels and their values take turns. */
  afterNext?: string
}

export interface LineRule {
  id: string
  kind: HeadKind
  test(line: string, context: LineContext): boolean
  /** Lines of which the rule is the first to take one, and lines of which it takes none. */
  examples: { yes: string[]; no: string[] }
}

const clock = String.raw`\(?\d{1,2}(?:[:.]\s?\d\d)?\s*(?:[AP]\.?\s?M\.?)?`
const zone = String.raw`(?:\(?(?:local time|[A-Z]{2,5})\)?)?`
/** "2:47 P.M. EDT", "18:30". */
const timeOfDay = new RegExp(String.raw`^(?:at\s+)?${clock}\s*${zone}[.)]?$`, 'iu')

const isGenre = (line: string) =>
  genreAtStart.test(line) ||
  genreAfterName.test(line) ||
  genreAfterColon.test(line) ||
  genreBeforeBy.test(line) ||
  nationalStatement.test(line) ||
  genreEnding.test(line)

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
  return small.length <= 2 && small.every((word) => smallWords.has(word))
}

/** The rules for a line of a head, the first that holds decides; what none holds for is `text`. */
export const lineRules: readonly LineRule[] = [
  {
    id: 'genre-after-date',
    kind: 'genre',
    test: (line, { dates: [first] }) =>
      first?.start === 0 && isWholeDate(first.edtf) && genreAtStart.test(line.slice(first.end).trim()),
    examples: {
      yes: ['3 February 1997 TRANSCRIPT OF THE PREMIER'],
      no: ['3 February 1997', 'Ormond, 3 February 1997'],
    },
  },
  {
    id: 'embargo',
    kind: 'notice',
    test: (line) => embargo.test(line),
    examples: {
      yes: ['EMBARGOED UNTIL 7.30 PM, 3 JUNE 1999', 'Not for release before 8 p.m.', 'Эмбарго до 12 мая'],
      no: ['Check against delivery'],
    },
  },
  {
    id: 'published-or-changed',
    kind: 'publicationStamp',
    test: (line) => published.test(line) || changed.test(line),
    examples: {
      yes: [
        'Last updated: 3 May 2019',
        'Published on 3 May 2019',
        'Posted May 3, 2019',
        'Обновлено: 03.05.2019',
        'Дата публикации 3 мая 2019',
        'Жарияланды: 2019 жылғы 3 мамыр',
      ],
      no: ['Published works of Ana Verell', 'Updated rules for pilots', 'Printed words and their readers'],
    },
  },
  {
    id: 'printed-from-a-browser',
    kind: 'publicationStamp',
    test: (line) => /^\d{1,2}\/\d{1,2}\/\d{2,4},?\s+\d{1,2}:\d\d/.test(line),
    examples: { yes: ['9/24/24, 4:31 PM On the harbour | Town of Selby'], no: ['9/24/24', '4:31 PM'] },
  },
  {
    id: 'page-mark',
    kind: 'pageMark',
    test: (line) => pageMark.test(line),
    examples: {
      yes: ['Page 1 of 4', '- Page 2 -', '- 2 -', 'Column 211', '3/12', 'Стр. 2 из 7', 'стр. 4'],
      no: ['Page boys of Selby', '3 May'],
    },
  },
  {
    id: 'labelled-field',
    kind: 'field',
    test: (line) => fieldOf(line) !== undefined && !genreAtStart.test(line),
    examples: {
      yes: [
        'Date: 12 May 2019',
        'Venue: Ormond Hall',
        'Дата: 12 мая 2019 года',
        'Өткен жері: Астана',
        'Date:',
        'Place\tSelby',
      ],
      no: ['Date palms of Ormond', 'Statement: on the quays', 'Mayor Ana Verell: Good morning.'],
    },
  },
  {
    id: 'value-of-the-label-above',
    kind: 'field',
    test: (_, { previous }) => previous?.field?.value === '',
    examples: { yes: ['Date:\n12 May 2019', 'Место проведения:\nОрмонд'], no: ['Date: 12 May 2019\nOrmond'] },
  },
  {
    id: 'label-alone',
    kind: 'field',
    test: (line, { dates, next, afterNext, previous }) => {
      const name = dates.length === 0 && next !== undefined ? fieldNamed(line) : undefined
      if (name === undefined) return false
      const inTable = afterNext !== undefined && fieldNamed(afterNext) !== undefined
      return previous?.rule === 'value-of-the-label-above' || inTable || (name === 'date' && /\d/.test(next ?? ''))
    },
    examples: {
      yes: ['Date\n12 May 2019', 'Speaker\nAna Verell\nVenue\nSelby Hall', 'Дата\n12 мая 2019 года\nМесто\nОрмонд'],
      no: ['Date', 'Место', 'Ormond'],
    },
  },
  {
    id: 'time-of-day',
    kind: 'time',
    test: (line) => timeOfDay.test(line) && /[:.AP]/i.test(line),
    examples: { yes: ['2:47 P.M. EDT', '18:30', 'at 7.30 p.m.'], no: ['1998', 'At noon in Selby'] },
  },
  {
    id: 'date-alone',
    kind: 'date',
    test: (line, { order }) => isDateAlone(line, order),
    examples: {
      yes: [
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
  },
  {
    id: 'theme',
    kind: 'theme',
    test: (line) => theme.test(line),
    examples: { yes: ['Theme: “Quays for all', 'On the theme “Water”'], no: ['Theme parks of Ormond'] },
  },
  {
    id: 'theme-goes-on',
    kind: 'theme',
    test: (line, { previous, dates }) =>
      previous?.kind === 'theme' &&
      !/[”"»][.,]?$/u.test(previous.text) &&
      dates.length === 0 &&
      line.length > 15 &&
      !isGenre(line) &&
      !notice.test(line),
    examples: {
      yes: ['Theme: Quays for all, and\nlamps for those who sail at night'],
      no: ['Theme: “Quays for all”\nCouncil of the Ports'],
    },
  },
  {
    id: 'note-in-brackets',
    kind: 'notice',
    test: (line, { dates }) =>
      dates.length === 0 &&
      !notice.test(line) &&
      /^[([].*[)\]]$/u.test(line) &&
      smallWordsOf(line, smallWords).length > 2,
    examples: {
      yes: ['(Transcript of the speech, exactly as it was delivered)', '[Read by the clerk, as given to the board]'],
      no: ['( Ministerial Statement)', '(May 14, 2019)', '(Second reading)'],
    },
  },
  {
    id: 'section-of-a-site',
    kind: 'siteSection',
    test: (line) => section.test(line),
    examples: { yes: ['SPEECHES AND REMARKS', 'Briefing Room', 'Новости'], no: ['Speech', 'News from the quays'] },
  },
  {
    id: 'genre-at-start',
    kind: 'genre',
    test: (line) => genreAtStart.test(line),
    examples: {
      yes: [
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
  },
  {
    id: 'genre-after-name',
    kind: 'genre',
    test: (line) => genreAfterName.test(line),
    examples: { yes: ["Ivo Sandor's opening speech", 'PRESIDENT VERELL’S ADDRESS'], no: ['Verell’s quays', 'Speech'] },
  },
  {
    id: 'genre-after-colon',
    kind: 'genre',
    test: (line) => genreAfterColon.test(line),
    examples: { yes: ['Harbour Conference: remarks of the chair'], no: ['Harbour Conference: the quays'] },
  },
  {
    id: 'genre-before-by',
    kind: 'genre',
    test: (line) => genreBeforeBy.test(line),
    examples: {
      yes: ['Harbour lecture by Osk Brandt', 'MELBOURNE TELECAST BY THE PREMIER'],
      no: ['A quay built by Osk Brandt'],
    },
  },
  {
    id: 'national-statement',
    kind: 'genre',
    test: (line) => nationalStatement.test(line),
    examples: { yes: ['Ormond Statement at the General Debate', 'SELBY STATEMENT'], no: ['A bank statement of mine'] },
  },
  {
    id: 'genre-at-end',
    kind: 'genre',
    test: (line) => genreEnding.test(line),
    examples: {
      yes: ['Ана Верелдің сөзі', 'Елші Иво Сандордың сөйлеген сөзі', 'PAPER OF ORMOND: COUNTRY STATEMENT'],
      no: ['Сөз бостандығы туралы', 'Ана Верелл'],
    },
  },
  {
    id: 'notice-of-use',
    kind: 'notice',
    test: (line) => notice.test(line) || noticeLine.test(line),
    examples: {
      yes: ['CHECK AGAINST DELIVERY', '[Please check  against delivery]', 'E&OE PROOF ONLY', 'FINAL', 'As delivered'],
      no: ['Delivery of the ferries', 'Finals of the regatta'],
    },
  },
  {
    id: 'title-of-respect',
    kind: 'person',
    test: (line) => {
      const respect = honorificAtStart.exec(line)
      return respect !== null && /^\p{Lu}/u.test(line.slice(respect[0].length))
    },
    examples: {
      yes: ['H.E. Ms. Ana VERELL', 'The Hon. Ivo Sandor MP', 'by Dr Osk Brandt', 'Г-жа Анна Верелл', 'Sir Tomas Ried'],
      no: ['Ana Verell', 'Mrs', 'Generally speaking'],
    },
  },
  {
    id: 'letterhead-goes-on',
    kind: 'letterhead',
    test: (line, { previous, dates }) =>
      previous?.kind === 'letterhead' &&
      dates.length === 0 &&
      !/[:@]/.test(previous.text) &&
      /^(?:of|to|for)\s|^the\s+\p{Lu}|^nations(?!\p{L})|^auprès\s/iu.test(line),
    examples: {
      yes: ['Permanent Mission of Ormond\nto the United Nations'],
      no: ['Permanent Mission of Ormond\nAna Verell', 'to the United Nations'],
    },
  },
  {
    id: 'letterhead-of-a-state',
    kind: 'letterhead',
    test: (line, { dates }) =>
      dates.length === 0 &&
      line.split(/\s+/).length < 8 &&
      (!line.includes(',') || !/\p{Ll}{2}/u.test(line)) &&
      !/^(?:of|to|for|by|at)\s/iu.test(line) &&
      stateAtStart.test(line) &&
      /^(?:the\s+)?\p{Lu}/iu.test(line),
    examples: {
      yes: ['REPUBLIC OF ORMOND', 'The Federal Republic of Selby', 'COMMONWEALTH OF FERRIS'],
      no: ['The state of the quays, and what it costs', 'Ormond'],
    },
  },
  {
    id: 'letterhead-of-a-body',
    kind: 'letterhead',
    test: (line, { dates }) =>
      dates.length === 0 && (senderAtStart.test(line) || (sender.test(line) && line === line.toUpperCase())),
    examples: {
      yes: ['PERMANENT MISSION OF ORMOND TO THE UNITED NATIONS', 'Ministry of Ports', 'Министерство портов'],
      no: ['Our ministry', 'The minister of ports'],
    },
  },
  {
    id: 'letterhead-address',
    kind: 'letterhead',
    test: (line) =>
      contact.test(line) || /@\p{L}|www\.|https?:|^home\s*>/iu.test(line) || (street.test(line) && /\d/.test(line)),
    examples: {
      yes: ['Tel. (212) 555-0142  Fax (212) 555-0143', 'www.ormond.example', '12 Quay Street, Selby 0142'],
      no: ['The street of the pilots', 'Ana Verell'],
    },
  },
  {
    id: 'for-the-press',
    kind: 'letterhead',
    test: (line) => forPress.test(line) && !/^(?:the|our)\s/iu.test(line) && line.split(/\s+/).length < 5,
    examples: { yes: ['FOR PRESS', 'FOP MEDIA'], no: ['The press of Ormond', 'Ormond Press Club'] },
  },
  {
    id: 'words-between',
    kind: 'text',
    test: (line) => connective.test(line),
    examples: { yes: ['by', 'at the', 'On'], no: ['by Ana Verell', 'The quays'] },
  },
  {
    id: 'office-alone',
    kind: 'letterhead',
    test: (line, { previous, next }) => !(previous && isOpenLine(previous)) && isOfficeAlone(line, next),
    examples: {
      yes: ['PRIME MINISTER', 'PRIME MIN1STER', 'PRIIME MINISTR'],
      no: ['Prime Minister Ivo Sandor', 'PRIME MINISTERS OF ORMOND', 'HARBOUR MASTER'],
    },
  },
  {
    id: 'place-and-date',
    kind: 'place',
    test: isPlaceAndDate,
    examples: {
      yes: ['Ormond, 12 May 2019', 'SELBY 3 JUNE 1967', 'Астана, 2019 жылғы 22 қаңтар', 'Selby, 22 Bahman 1357'],
      no: ['The board met on 12 May 2019 and closed the quay', 'Ormond', 'Speech in May'],
    },
  },
  {
    id: 'town-alone',
    kind: 'place',
    test: (line, { previous, next }) =>
      (previous?.kind === 'date' || (next !== undefined && /^\D{0,12}\d/.test(next))) &&
      isCity(line.replace(/[,.]$/, '')),
    examples: { yes: ['12 May 2019\nGeneva', '12 мая 2019 года\nАстана'], no: ['Geneva', '12 May 2019\nGeneva rules'] },
  },
  {
    id: 'illegible',
    kind: 'ocrNoise',
    test: (line) => isIllegible(line),
    examples: {
      yes: ['~ . .', ':: -', 'L', '.4 A1L', 'h; iE N1 xd'],
      no: ['Selby', 'On the quays', 'UNGA79', '女士们', 'О мостах', 'Қоймалар да'],
    },
  },
]

/** Whether a line goes on in the next: it says what the text is, or whose, or ends in "of the". */
function isOpenLine({ kind, text }: HeadLine): boolean {
  return kind === 'genre' || kind === 'person' || connective.test(text) || openEnding.test(text) || text.endsWith(',')
}

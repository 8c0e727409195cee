import {
  changed,
  embargo,
  notice,
  noticeLine,
  pageMark,
  published,
  section,
  smallWords,
} from '#lib/ingest/header/lexicon/matchers.ts'
import { smallWordsOf } from '#lib/ingest/recognise/prose.ts'
import type { LineRule } from './rule.ts'

export const embargoed: LineRule = {
  id: 'embargo',
  kind: 'notice',
  test: (line) => embargo.test(line),
  examples: {
    yes: ['EMBARGOED UNTIL 7.30 PM, 3 JUNE 1999', 'Not for release before 8 p.m.', 'Эмбарго до 12 мая'],
    no: ['Check against delivery'],
  },
}

export const publishedOrChanged: LineRule = {
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
}

export const printedFromBrowser: LineRule = {
  id: 'printed-from-a-browser',
  kind: 'publicationStamp',
  test: (line) => /^\d{1,2}\/\d{1,2}\/\d{2,4},?\s+\d{1,2}:\d\d/.test(line),
  examples: {
    yes: [
      '9/24/24, 4:31 PM On the harbour | Town of Selby\nThe quays of Selby\nSelby, 12 May 2019',
      '9/24/24, 4:31 PM On the harbour | Town of Selby',
    ],
    no: ['9/24/24', '4:31 PM'],
  },
}

export const markOfPage: LineRule = {
  id: 'page-mark',
  kind: 'pageMark',
  test: (line) => pageMark.test(line),
  examples: {
    yes: [
      'Page 1 of 4',
      '- Page 2 -',
      '- 2 -',
      'Column 211',
      '3/12',
      'Стр. 2 из 7',
      'стр. 4',
      'Page 1 of 4\nSpeech by Ana Verell',
    ],
    no: ['Page boys of Selby', '3 May'],
  },
}

export const noteInBrackets: LineRule = {
  id: 'note-in-brackets',
  kind: 'notice',
  test: (line, { dates }) =>
    dates.length === 0 &&
    !notice.test(line) &&
    /^[([].*[)\]]$/u.test(line) &&
    smallWordsOf(line, smallWords).length > 2,
  examples: {
    yes: [
      '(Transcript of the speech, exactly as it was delivered)\nThe quays of Selby\nSelby, 12 May 2019',
      '(Transcript of the speech, exactly as it was delivered)',
      '[Read by the clerk, as given to the board]',
    ],
    no: ['( Ministerial Statement)', '(May 14, 2019)', '(Second reading)'],
  },
}

export const sectionOfSite: LineRule = {
  id: 'section-of-a-site',
  kind: 'siteSection',
  test: (line) => section.test(line),
  examples: {
    yes: [
      'SPEECHES AND REMARKS\nThe quays of Selby\nSelby, 12 May 2019',
      'SPEECHES AND REMARKS',
      'Briefing Room',
      'Новости',
    ],
    no: ['Speech', 'News from the quays'],
  },
}

export const noticeOfUse: LineRule = {
  id: 'notice-of-use',
  kind: 'notice',
  test: (line) => notice.test(line) || noticeLine.test(line),
  examples: {
    yes: [
      'Speech by Ana Verell\nCHECK AGAINST DELIVERY',
      'CHECK AGAINST DELIVERY',
      '[Please check  against delivery]',
      'E&OE PROOF ONLY',
      'FINAL',
      'As delivered',
    ],
    no: ['Delivery of the ferries', 'Finals of the regatta'],
  },
}

/** The symbol of a document alone: capitals and figures between strokes. */
export const symbolOfDocument: LineRule = {
  id: 'symbol-of-a-document',
  kind: 'notice',
  test: (line) => /^\p{Lu}{1,12}(?:[/-][\p{Lu}\d.()]+){1,5}$/u.test(line) && line.includes('/') && /\d/.test(line),
  examples: {
    yes: [
      'Speech by Ana Verell\nSelby, 12 May 2019\nSPEECH/19/5932',
      'SPEECH/19/5932',
      'A/74/PV.3',
      'SG/SM/19772-OBV/1910',
    ],
    no: ['SPEECH 19', 'Speech/19/5932 by Ana Verell', '12/05/2019', 'SPEECH/ADDRESS', 'QUAY-12'],
  },
}

import { fieldNamed, fieldOf, genreAtStart } from '#lib/ingest/header/lexicon/matchers.ts'
import type { LineRule } from './rule.ts'

export const labelledField: LineRule = {
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
}

export const valueOfLabelAbove: LineRule = {
  id: 'value-of-the-label-above',
  kind: 'field',
  test: (_, { previous }) => previous?.field?.value === '',
  examples: { yes: ['Date:\n12 May 2019', 'Место проведения:\nОрмонд'], no: ['Date: 12 May 2019\nOrmond'] },
}

export const labelAlone: LineRule = {
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
}

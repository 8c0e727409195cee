import type { EventRecord } from '#lib/domain/authority.ts'
import { noteEventWords } from '#lib/ingest/recognise/asked-of-records.ts'
import { isOneTime } from '#lib/ingest/recognise/dates/calendar-day.ts'
import { firstRule, type PatternRule } from '#lib/ingest/recognise/pattern-rule.ts'
import type { Draft, Known } from '#lib/ingest/source-segment.ts'
import { fold } from '#lib/text/fold.ts'
import { ordinalToNumber } from '#lib/text/numerals.ts'
import { sentences } from '#lib/text/sentences.ts'

/** How a sentence says that the text is about the event itself, and not only mentions it. */
export const eventPhrases: readonly PatternRule[] = [
  {
    id: 'event-took-place',
    pattern: /\b(?:took|takes) place\b/iu,
    examples: { yes: ['The fair of Selby took place in May.'], no: ['The fair took the place of a race.'] },
  },
  {
    id: 'event-was-held',
    pattern: /\b(?:was|is|were|are|being) (?:held|opened|convened)\b/iu,
    examples: { yes: ['The fair of Selby was opened by the mayor.'], no: ['She held the keys.'] },
  },
  {
    id: 'taking-part-in-an-event',
    pattern: /\b(?:took part in|participated in|at (?:an?|the)|chaired|chairmanship)\b/iu,
    examples: {
      yes: ['Ana Verell spoke at the fair of Selby.', 'Osk Brandt chaired the board.'],
      no: ['She told of the fair of Selby.'],
    },
  },
  {
    id: 'event-in-russian',
    pattern: /состоял|проход|прош(?:ел|ёл|ла|ло|ли)|на (?:расширенном )?(?:заседании|сессии)/iu,
    examples: {
      yes: ['В Селби прошла ярмарка.', 'Мэр выступил на заседании совета.'],
      no: ['Мэр говорил о ярмарке.'],
    },
  },
  {
    id: 'event-in-kazakh',
    pattern: /өтті|отырысында/iu,
    examples: {
      yes: ['Селбиде жәрмеңке өтті.', 'Әкім кеңес отырысында сөйледі.'],
      no: ['Әкім жәрмеңке туралы айтты.'],
    },
  },
]

/** How many paragraphs are a text's opening. */
const opening = 3

/**
 * The event that a text is about, where an authority record has it: named in the title, or in a sentence of
 * the opening that says it took place. Numbers meet in every writing (XXXIII, 33rd, thirty-third). An event whose
 * record has a day (or days) is only that of a text of that day, or of one within them: nothing is matched by a name alone that recurs.
 */
export function findEvent(
  title: string,
  titleLine: number | undefined,
  drafts: Draft[],
  date: string | undefined,
  events: EventRecord[],
): { record: EventRecord; found: Known<string> } | undefined {
  const places: { text: string; line: number | undefined; isTitle: boolean }[] = [
    { text: title, line: titleLine, isTitle: true },
  ]
  for (const draft of drafts.filter((one) => one.type === 'paragraph').slice(0, opening)) {
    for (const { start, end } of sentences(draft.text)) {
      places.push({ text: draft.text.slice(start, end), line: draft.line, isTitle: false })
    }
  }
  for (const { text, line, isTitle } of places) {
    const phrase = isTitle ? 'event-in-the-title' : firstRule(eventPhrases, text)?.rule.id
    if (phrase === undefined) continue
    const words = eventKey(text)
    noteEventWords(words)
    const key = ` ${words} `
    const record = events.find(
      (event) =>
        (!event.date || (date !== undefined && isOneTime(event.date, date))) &&
        [event.name, ...event.forms].some((form) => key.includes(` ${eventKey(form)} `)),
    )
    if (record) {
      return {
        record,
        found: {
          value: record.name,
          basis: { kind: 'stated', ...(line ? { line } : {}), words: text, rule: phrase },
        },
      }
    }
  }
  return undefined
}

/** Words of a name with its numbers in figures, so that all writings of one number are one. */
export function eventKey(text: string): string {
  const words = text.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? []
  return words
    .map((word) => {
      const number = word.length > 1 || /\p{N}/u.test(word) ? ordinalToNumber(word) : undefined
      return number === undefined ? fold(word) : String(number)
    })
    .filter((word) => word !== 'the')
    .join(' ')
}

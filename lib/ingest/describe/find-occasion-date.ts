import type { Finding } from '#lib/domain/finding.ts'
import { subjectBefore } from '#lib/ingest/recognise/date-subject.ts'
import {
  type DateMention,
  type DateOrder,
  findDates,
  type RefusedDate,
  refusedDates,
} from '#lib/ingest/recognise/find-dates.ts'
import { firstRule } from '#lib/ingest/recognise/pattern-rule.ts'
import type { Draft, Known } from '#lib/ingest/source-segment.ts'
import { sentences } from '#lib/text/sentences.ts'
import { findDateline } from './find-dateline.ts'
import { datePlaceholder, occasionPhrases } from './occasion-phrases.ts'

/** How many sentences of a text are its opening. */
const opening = 4

/** What a report says of the day of its matter. */
export interface StatedOccasion {
  day?: Known<string>
  /** Of a date that is where the day is stated, and is none that can be taken. */
  finding?: Omit<Finding, 'file' | 'severity'>
}

/**
 * The day or days of the occasion as the opening of a report states them: in its dateline, or by a phrase such as "was
 * held on". A date without a year stays without one.
 */
export function statedOccasion(drafts: Draft[], order?: DateOrder): StatedOccasion {
  const paragraphs = drafts.filter((draft) => draft.type === 'paragraph')
  const [first] = paragraphs
  if (!first) return {}
  const dateline = findDateline(first.text, order)
  if (dateline?.date) {
    const basis = { kind: 'stated', line: first.line, words: dateline.words, rule: 'dateline', of: 'occasion' } as const
    return { day: { value: dateline.date, basis } }
  }
  // A speaker talks about other days than this one.
  if (isSpoken(paragraphs)) return {}
  let count = 0
  for (const { text, line } of paragraphs) {
    for (const { start, end } of sentences(text)) {
      const read = { kind: 'stated', line, of: 'occasion' } as const
      const stated = occasionIn(text.slice(start, end), order)
      if (stated) {
        const { date, phrase } = stated
        if ('edtf' in date) return { day: { value: date.edtf, basis: { ...read, words: date.words, rule: phrase } } }
        // Another sentence has another day.
        return { finding: { rule: date.rule, line, message: date.message, said: date.said } }
      }
      count += 1
      if (count === opening) return {}
    }
  }
  return {}
}

const spokenOfOneself = String.raw`I|we|my|our|us|me|я|мы|мой|наш\p{L}{0,3}|нас|мен|біз|біздің`
const firstPerson = new RegExp(String.raw`(?<![\p{L}’'])(?:${spokenOfOneself})(?![\p{L}])`, 'giu')

const quoted = /[“«„][^”»“]{0,500}[”»“]|"[^"]{0,500}"/gu

/** Whether the opening is spoken in the first person, quotations not counted. */
function isSpoken(paragraphs: Draft[]): boolean {
  const text = paragraphs
    .slice(0, 8)
    .map((draft) => draft.text)
    .join(' ')
    .slice(0, 10_000)
    .replace(quoted, ' ')
  const words = text.match(/\p{L}+/gu)?.length ?? 0
  return (text.match(firstPerson)?.length ?? 0) > Math.max(2, words * 0.015)
}

/** How far from its date a phrase may go, in UTF-16 units: more than the longest. */
const reach = 400
/** Stands for what was cut off, so that nothing behind it is the beginning of the sentence. */
const cutOff = '…'

/** The first date of a sentence that says that its matter took place on it, and the phrase by which it does. */
export function occasionIn(
  sentence: string,
  order?: DateOrder,
): { date: DateMention | RefusedDate; phrase: string } | undefined {
  // "On 9 May 1994 we met here" is said of another day than that on which it is said.
  if (sentence.replace(quoted, ' ').search(firstPerson) !== -1) return undefined
  for (const date of [...findDates(sentence, order), ...refusedDates(sentence, order)]) {
    const { start, end } = date
    if (subjectBefore(sentence.slice(0, start)) === 'other') continue
    const before = sentence.slice(Math.max(0, start - reach), start)
    const around = `${start > reach ? cutOff : ''}${before}${datePlaceholder}${sentence.slice(end, end + reach)}`
    const found = firstRule(occasionPhrases, around)
    if (found) return { date, phrase: found.rule.id }
  }
  return undefined
}

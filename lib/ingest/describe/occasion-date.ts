import { subjectBefore } from '#lib/ingest/recognise/date-subject.ts'
import { type DateMention, type DateOrder, findDates } from '#lib/ingest/recognise/dates.ts'
import type { Draft, Known } from '#lib/ingest/source-segment.ts'
import { sentences } from '#lib/text/sentences.ts'
import { findDateline } from './dateline.ts'
import { datePlaceholder, occasionPhrases } from './occasion-phrases.ts'

/** How many sentences of a text are its opening. */
const opening = 4

/**
 * The day of the occasion as the opening of a report states it: in its dateline, or by a phrase such as "was held
 * on". A date without a year stays without one.
 */
export function statedOccasion(drafts: Draft[], order?: DateOrder): Known<string> | undefined {
  const paragraphs = drafts.filter((draft) => draft.type === 'paragraph')
  const [first] = paragraphs
  if (!first) return undefined
  const dateline = findDateline(first.text, order)
  if (dateline?.date) {
    return { value: dateline.date, basis: { kind: 'stated', line: first.line, words: dateline.words, of: 'occasion' } }
  }
  // Who speaks tells of other days than this one.
  if (isSpoken(paragraphs)) return undefined
  let count = 0
  for (const paragraph of paragraphs) {
    for (const { start, end } of sentences(paragraph.text)) {
      const sentence = paragraph.text.slice(start, end)
      const mention = occasionIn(sentence, order)
      if (mention) {
        return {
          value: mention.edtf,
          basis: { kind: 'stated', line: paragraph.line, words: mention.words, of: 'occasion' },
        }
      }
      count += 1
      if (count === opening) return undefined
    }
  }
  return undefined
}

const firstPerson = /(?<![\p{L}’'])(?:I|we|my|our|us|me|я|мы|мой|наш\p{L}{0,3}|нас|мен|біз|біздің)(?![\p{L}])/giu

/** Whether the opening is spoken in the first person, quotations not counted. */
function isSpoken(paragraphs: Draft[]): boolean {
  const text = paragraphs
    .slice(0, 8)
    .map((draft) => draft.text)
    .join(' ')
    .slice(0, 10_000)
    .replace(/[“«„][^”»“]*[”»“]|"[^"]*"/gu, ' ')
  const words = text.match(/\p{L}+/gu)?.length ?? 0
  return (text.match(firstPerson)?.length ?? 0) > Math.max(2, words * 0.015)
}

function occasionIn(sentence: string, order: DateOrder | undefined): DateMention | undefined {
  return findDates(sentence, order).find((mention) => {
    if (subjectBefore(sentence.slice(0, mention.start)) === 'other') return false
    const marked = sentence.slice(0, mention.start) + datePlaceholder + sentence.slice(mention.end)
    return occasionPhrases.some((phrase) => phrase.test(marked))
  })
}

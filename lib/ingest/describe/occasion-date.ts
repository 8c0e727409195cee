import { type DateMention, type DateOrder, findDates } from '#lib/ingest/recognise/dates.ts'
import type { Draft, Known } from '#lib/ingest/source-segment.ts'
import { sentences } from '#lib/text/sentences.ts'
import { findDateline } from './dateline.ts'

/** How a report's opening says on which day its matter took place; `\uE000` stands for the date. */
const phrases = [
  /(?:was|were|is being|has been)\s+(?:\p{L}+ly\s+)?(?:held|opened|delivered|signed|convened)\s+(?:(?:in|at)\s+[^.;]{1,60}?\s+)?on\s+\uE000/iu,
  /(?:took|takes)\s+place\s+(?:(?:in|at)\s+[^.;]{1,60}?\s+)?on\s+\uE000/iu,
  /(?:during|at|in|following)\s+(?:a|an|the|his|her|their)\s+\uE000\s+(?:meeting|session|briefing|speech|address|summit|conference|visit|event)/iu,
  /^(?:On\s+)?\uE000,?\s+(?:(?!\uE000|will\s)[^.;]){0,120}?(?:was|were|has|have|took|held|met|made|opened|delivered|hosted|chaired|received|visited|arrived|signed|spoke)(?!\p{L})/iu,
  /\uE000\s+(?:года\s+)?(?:в\s+[^.;]{1,60}?\s+)?(?:состоял(?:ся|ась|ось|ись)|прош(?:ел|ёл|ла|ло|ли))/iu,
  /(?:состоял(?:ся|ась|ось|ись)|прош(?:ел|ёл|ла|ло|ли))\s+(?:в\s+[^.;]{1,60}?\s+)?\uE000/iu,
  /\uE000(?:ғы|гі|да|де)?\s+[^.;]{0,80}?(?:өтті|болды|өткізілді)/iu,
]

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

/** Takes the place of a date in the phrases: a private-use character, which no text has. */
const placeholder = '\uE000'

function occasionIn(sentence: string, order: DateOrder | undefined): DateMention | undefined {
  return findDates(sentence, order).find((mention) => {
    const marked = sentence.slice(0, mention.start) + placeholder + sentence.slice(mention.end)
    return phrases.some((phrase) => phrase.test(marked))
  })
}

import type { VenueRecord } from '#lib/domain/authority.ts'
import { findNames, resolveName } from '#lib/ingest/recognise/authority-names.ts'
import type { DateOrder } from '#lib/ingest/recognise/dates.ts'
import { withCapitals } from '#lib/ingest/recognise/gazetteer.ts'
import { wordPattern } from '#lib/ingest/recognise/words.ts'
import type { Draft, Known } from '#lib/ingest/source-segment.ts'
import { sentences } from '#lib/text/sentences.ts'
import { findDateline } from './dateline.ts'

/** What an opening says before the place where a thing happened; the place follows within the sentence. */
const english =
  'held|took place|take place|hosted|opened|discussed|convened|gathered|met|summarised|summarized|delivered'
const russian = 'состоялся|состоялась|состоялось|состоялись|прошел|прошёл|прошла|прошло|прошли'
const happened = wordPattern([...english.split('|'), ...russian.split('|'), 'өтті', 'болды'], 'anywhere')
const preposition = /(?:^|[\s“"«(])(?:in|at|of|в|во|на)\s+(?:the\s+)?["“«]?$/iu

/** How many sentences of a text are its opening. */
const opening = 2

/**
 * Where it happened: the place of the dateline; else a venue of the authority records that the title or the opening
 * names after words such as "was held in". Where several stand in one sentence the first one after the verb counts.
 */
export function findVenue(
  title: string,
  titleLine: number | undefined,
  drafts: Draft[],
  venues: VenueRecord[],
  order?: DateOrder,
): Known<string> | undefined {
  const paragraphs = drafts.filter((draft) => draft.type === 'paragraph')
  const [first] = paragraphs
  const dateline = first ? findDateline(first.text, order) : undefined
  if (first && dateline) {
    const record = resolveName(dateline.place, venues)
    return {
      value: record?.name ?? withCapitals(dateline.place),
      basis: { kind: 'stated', line: first.line, words: dateline.words, rule: 'dateline' },
    }
  }
  const inTitle = placeIn(title, venues)
  if (inTitle)
    return {
      value: inTitle.name,
      basis: {
        kind: 'stated',
        ...(titleLine ? { line: titleLine } : {}),
        words: inTitle.words,
        rule: 'happened-in-title',
      },
    }
  let count = 0
  for (const paragraph of paragraphs) {
    for (const { start, end } of sentences(paragraph.text)) {
      const found = placeIn(paragraph.text.slice(start, end), venues)
      if (found)
        return {
          value: found.name,
          basis: { kind: 'stated', line: paragraph.line, words: found.words, rule: 'happened-in-opening' },
        }
      count += 1
      if (count === opening) return undefined
    }
  }
  return undefined
}

function placeIn(text: string, venues: VenueRecord[]): { name: string; words: string } | undefined {
  const verb = happened.exec(text)
  if (!verb) return undefined
  for (const mention of findNames(text, venues)) {
    const before = text.slice(verb.index, mention.start)
    if (mention.start < verb.index || !preposition.test(before)) continue
    return { name: mention.record.name, words: text.slice(verb.index, mention.end) }
  }
  return undefined
}

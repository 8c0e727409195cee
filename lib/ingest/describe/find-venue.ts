import type { VenueRecord } from '#lib/domain/authority.ts'
import { findNames, resolveName } from '#lib/ingest/recognise/authority-names.ts'
import type { DateOrder } from '#lib/ingest/recognise/find-dates.ts'
import { inPlaceCase } from '#lib/ingest/recognise/gazetteer.ts'
import { firstRule } from '#lib/ingest/recognise/pattern-rule.ts'
import type { Draft, Known } from '#lib/ingest/source-segment.ts'
import { sentences } from '#lib/text/sentences.ts'
import { findDateline } from './find-dateline.ts'
import { locativeEnding, venuePhrases, venuePlaceholder } from './venue-phrases.ts'

/** How many sentences of a text are its opening. */
const opening = 2

/**
 * Where it happened: the place of the dateline; else a venue of the authority records that the title or the opening
 * names after words such as "was held in". Where several are in one sentence the first one after the verb counts.
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
      value: record?.name ?? inPlaceCase(dateline.place),
      basis: { kind: 'stated', line: first.line, words: dateline.words, rule: 'dateline' },
    }
  }
  const inTitle = placeIn(title, venues)
  if (inTitle) return known(inTitle, titleLine)
  let count = 0
  for (const paragraph of paragraphs) {
    for (const { start, end } of sentences(paragraph.text)) {
      const found = placeIn(paragraph.text.slice(start, end), venues)
      if (found) return known(found, paragraph.line)
      count += 1
      if (count === opening) return undefined
    }
  }
  return undefined
}

interface VenueMention {
  name: string
  words: string
  rule: string
}

function known({ name, words, rule }: VenueMention, line: number | undefined): Known<string> {
  return { value: name, basis: { kind: 'stated', ...(line ? { line } : {}), words, rule } }
}

/** How far from its place a phrase may go, in UTF-16 units: more than the longest. */
const reach = 600
/** Stands for what was cut off, so that no part of a word is taken for one. */
const cutOff = '…'

/** The first place of the records that words say their matter happened in. */
export function placeIn(text: string, venues: VenueRecord[]): VenueMention | undefined {
  for (const { record, start, end } of findNames(text, venues)) {
    const name = text.slice(start, end)
    const mark = venuePlaceholder + (locativeEnding.exec(name)?.[0] ?? '')
    const before = start > reach ? cutOff + text.slice(start - reach, start) : text.slice(0, start)
    const found = firstRule(venuePhrases, before + mark + text.slice(end, end + reach))
    if (!found) continue
    const words = found.match[0].replace(mark, () => name)
    return { name: record.name, words, rule: found.rule.id }
  }
  return undefined
}

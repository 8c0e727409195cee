import type { SpeakerRecord } from '#lib/domain/authority.ts'
import { maskOtherRoles } from '#lib/ingest/header/speaker/mask-other-roles.ts'
import { noteNoSpeakers } from '#lib/ingest/recognise/asked-of-records.ts'
import { findNames, type NameMention } from '#lib/ingest/recognise/authority-names.ts'
import type { Draft, Known } from '#lib/ingest/source-segment.ts'
import { sentences } from '#lib/text/sentences.ts'
import { type AttributionRule, namePlaceholder, openingRules, reportRules, titleRules } from './attribution-rules.ts'

export interface RecordedSpeaker {
  record: SpeakerRecord
  found: Known<string>
}

/** How many paragraphs are a text's opening, and how many sentences must report the words of someone who is not named there. */
const opening = 6
const enough = 3

/**
 * Who speaks in a text, or whose words it reports, as far as the authority records know the name: named so in the
 * title, said so in the opening, or reported throughout. Who is only mentioned, took part or "held talks" is none.
 */
export function findRecordedSpeaker(
  title: string,
  titleLine: number | undefined,
  drafts: Draft[],
  speakers: SpeakerRecord[],
): RecordedSpeaker | undefined {
  if (speakers.length === 0) {
    noteNoSpeakers()
    return undefined
  }
  const inTitle = attributedIn(title, titleRules, speakers)
  if (inTitle) return known(inTitle, titleLine)
  const paragraphs = drafts.filter((draft) => draft.type === 'paragraph')
  for (const paragraph of paragraphs.slice(0, opening)) {
    for (const { start, end } of sentences(paragraph.text)) {
      const found = attributedIn(paragraph.text.slice(start, end), openingRules, speakers)
      if (found) return known(found, paragraph.line)
    }
  }
  return mostReported(paragraphs, speakers)
}

interface SpeakerAttribution {
  rule: string
  record: SpeakerRecord
  words: string
}

/** The first of the rules that a sentence fulfils for somebody whom the records know. */
export function attributedIn(
  sentence: string,
  rules: readonly AttributionRule[],
  speakers: SpeakerRecord[],
): SpeakerAttribution | undefined {
  const mentions = findNames(sentence, speakers)
  if (mentions.length === 0) return undefined
  const text = maskOtherRoles(sentence)
  const spoken = mentions.filter(({ start, end }) => text.slice(start, end).trim() !== '')
  for (const { id, pattern } of rules) {
    for (const mention of spoken) {
      const match = pattern.exec(marked(text, mention))
      const words = match?.[0].replace(namePlaceholder, sentence.slice(mention.start, mention.end))
      if (words !== undefined) return { rule: id, record: mention.record, words }
    }
  }
  return undefined
}

function marked(text: string, mention: NameMention<SpeakerRecord>): string {
  return text.slice(0, mention.start) + namePlaceholder + text.slice(mention.end)
}

function known({ record, words, rule }: SpeakerAttribution, line: number | undefined): RecordedSpeaker {
  return { record, found: { value: record.name, basis: { kind: 'stated', ...(line ? { line } : {}), words, rule } } }
}

function mostReported(paragraphs: Draft[], speakers: SpeakerRecord[]): RecordedSpeaker | undefined {
  const counts = new Map<SpeakerRecord, { count: number; line: number; words: string }>()
  for (const paragraph of paragraphs) {
    for (const { start, end } of sentences(paragraph.text)) {
      const found = attributedIn(paragraph.text.slice(start, end), reportRules, speakers)
      if (!found) continue
      const entry = counts.get(found.record) ?? { count: 0, line: paragraph.line, words: found.words }
      counts.set(found.record, { ...entry, count: entry.count + 1 })
    }
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b.count - a.count)
  if (!first || first[1].count < enough || (second && second[1].count * 2 > first[1].count)) return undefined
  const [record, { line, words }] = first
  return { record, found: { value: record.name, basis: { kind: 'inferred', rule: 'most-reported', line, words } } }
}

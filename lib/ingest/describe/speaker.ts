import type { SpeakerRecord } from '#lib/domain/authority.ts'
import { findNames, type NameMention, resolveName } from '#lib/ingest/recognise/authority-names.ts'
import type { Draft, Known } from '#lib/ingest/source-segment.ts'
import { sentences } from '#lib/text/sentences.ts'

export interface FoundSpeaker {
  record: SpeakerRecord
  found: Known<string>
}

/** Stands for a name in the patterns; a private-use character, which no text has. */
const N = '\uE000'
const pattern = (source: string) => new RegExp(source.replaceAll('N', N), 'iu')

/** How a title names whose words a text gives. */
const titlePatterns = [
  pattern(String.raw`\b(?:address|speech|remarks|statement|message|lecture)\s+(?:by|of|from)\s+(?:[^.;:]{0,80}?\s)?N`),
  pattern(String.raw`N['’]s?\s+(?:\p{L}+\s+){0,2}(?:address|speech|remarks|statement|message)`),
  pattern(
    String.raw`^(?:\p{L}+\s+){0,4}?N\s+(?:has\s+)?(?:outlin|report|sa(?:id|ys)|tells|told|announc|address|call|urg|stress|present|warn|propos|deliver|reaffirm|declar)`,
  ),
  pattern(String.raw`(?:послание|выступление|речь|заявление)\s+(?:[^.;:]{0,80}?\s)?N`),
]

/** How the opening of a text says who spoke. */
const openingPatterns = [
  pattern(String.raw`\bfull (?:text|transcript) of (?:[^.;:]{0,60}?\s)?N`),
  pattern(
    String.raw`N[^.;]{0,60}?\bdelivered\s+(?:an?|the|his|her|their)\s+(?:\p{L}+\s+){0,3}(?:speech|address|remarks|statement|lecture)`,
  ),
  pattern(String.raw`\b(?:address|speech|remarks|statement)\s+(?:of|by)\s+(?:the\s+)?(?:[^.;:,]{0,60}?\s)?N`),
  pattern(String.raw`N[^.;]{0,60}?\bspoke\s+at\b`),
]

const verbs = `(?:said|says|noted|notes|stressed|stated|told|added|emphasi[sz]ed|warned|urged|pointed out|underlined|declared|explained|announced|highlighted)`
const attribution = [
  pattern(String.raw`N\s+(?:\p{L}+ly\s+|also\s+)?${verbs}\b`),
  pattern(String.raw`\b${verbs}\s+(?:\p{L}+\s+){0,3}N`),
  pattern(String.raw`\baccording\s+to\s+(?:\p{L}+\s+){0,3}N`),
]

/** How many paragraphs are a text's opening, and how often words must be laid to someone who is not named there. */
const opening = 6
const enough = 3

/**
 * Who speaks in a text, or whose words it reports, as far as the authority records know the name: named so in the
 * title, said so in the opening, or reported throughout. Who is only mentioned, took part or "held talks" is none.
 */
export function findSpeaker(
  title: string,
  titleLine: number | undefined,
  drafts: Draft[],
  speakers: SpeakerRecord[],
): FoundSpeaker | undefined {
  if (speakers.length === 0) return undefined
  const inTitle = matchIn(title, titlePatterns, speakers)
  if (inTitle) return known(inTitle, titleLine)
  const paragraphs = drafts.filter((draft) => draft.type === 'paragraph')
  for (const paragraph of paragraphs.slice(0, opening)) {
    for (const { start, end } of sentences(paragraph.text)) {
      const found = matchIn(paragraph.text.slice(start, end), openingPatterns, speakers)
      if (found) return known(found, paragraph.line)
    }
  }
  return mostReported(paragraphs, speakers)
}

interface Match {
  record: SpeakerRecord
  words: string
}

function matchIn(text: string, patterns: RegExp[], speakers: SpeakerRecord[]): Match | undefined {
  const mentions = findNames(text, speakers)
  for (const one of patterns) {
    for (const mention of mentions) {
      const match = one.exec(marked(text, mention))
      if (match) return { record: mention.record, words: match[0].replace(N, text.slice(mention.start, mention.end)) }
    }
  }
  return undefined
}

function marked(text: string, mention: NameMention<SpeakerRecord>): string {
  return text.slice(0, mention.start) + N + text.slice(mention.end)
}

function known({ record, words }: Match, line: number | undefined): FoundSpeaker {
  return { record, found: { value: record.name, basis: { kind: 'stated', ...(line ? { line } : {}), words } } }
}

function mostReported(paragraphs: Draft[], speakers: SpeakerRecord[]): FoundSpeaker | undefined {
  const counts = new Map<SpeakerRecord, { count: number; line: number; words: string }>()
  for (const paragraph of paragraphs) {
    for (const { start, end } of sentences(paragraph.text)) {
      const found = matchIn(paragraph.text.slice(start, end), attribution, speakers)
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

/** The office of each of the speakers on a day: a list for several, and only where all are known. */
export function rolesOn(
  speaker: string | string[],
  records: SpeakerRecord[],
  date: string | undefined,
): Known<string | string[]> | undefined {
  const roles = [speaker].flat().map((name) => {
    const record = resolveName(name, records)
    return record && roleOn(record, date)
  })
  const [first] = roles
  const titles = roles.flatMap((role) => role?.value ?? [])
  if (!first || titles.length < roles.length) return undefined
  return { value: Array.isArray(speaker) ? titles : first.value, basis: first.basis }
}

/**
 * The office that the record says the speaker held on a day, or in a month or year, or from the first to the last of
 * several days; nothing where that is not known, or where there were two.
 */
export function roleOn(record: SpeakerRecord, date: string | undefined): Known<string> | undefined {
  const [first, last] = date?.split('/') ?? []
  const role = roleOnDay(record, first)
  return last === undefined || roleOnDay(record, last)?.value === role?.value ? role : undefined
}

function roleOnDay(record: SpeakerRecord, date: string | undefined): Known<string> | undefined {
  const day = /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(date ?? '')?.[0]
  if (!day) return undefined
  const held = record.roles.filter(
    ({ from, to }) => (!from || from.slice(0, day.length) <= day) && (!to || day <= to.slice(0, day.length)),
  )
  const titles = new Set(held.map((role) => role.title))
  const [title] = titles
  if (!title || titles.size > 1) return undefined
  return { value: title, basis: { kind: 'inferred', rule: 'office-on-that-day' } }
}

import type { Finding } from '#lib/domain/finding.ts'
import type { Metadata } from '#lib/ingest/parsed.ts'
import type { Draft, Known, Part } from '#lib/ingest/part.ts'
import type { Row } from '#lib/ingest/read/source.ts'
import type { Authorities } from '#lib/records/authorities.ts'
import type { Collection, DatasetMapping } from '#lib/records/collections.ts'
import type { PublisherRecord } from '#lib/records/publisher.ts'
import { findEvent } from './events.ts'
import type { HeadedPart } from './head.ts'
import { findKind } from './kind.ts'
import { detectLanguage } from './language.ts'
import { resolveName } from './names.ts'
import { statedOccasion } from './occasion-date.ts'
import { findSignature, type Signature } from './signature.ts'
import { type FoundSpeaker, findSpeaker, roleOn } from './speaker.ts'
import { labelledSpeaker } from './speaker-labels.ts'
import { findVenue } from './venue.ts'

export interface DescribeInput {
  file: string
  part: Part & { title: Known<string> }
  drafts: Draft[]
  /** What the lines above the text tell. */
  head: HeadedPart
  publisher?: PublisherRecord
  collection?: Collection
  authorities: Authorities
}

export interface Description {
  metadata: Metadata
  eventRecord?: Authorities['events'][number]
  speakerRecord?: Authorities['speakers'][number]
  findings: Finding[]
}

/** Works out what a document is, each value with its basis. What is not known stays absent and becomes a finding. */
export function describeDocument(input: DescribeInput): Description {
  const { part, drafts, publisher, authorities, collection } = input
  if (part.row && collection?.dataset) return describeRow(part.row, collection.dataset, input)
  const findings: Finding[] = input.head.findings.map((finding) => ({
    ...finding,
    severity: 'warning',
    file: input.file,
  }))
  const title = part.title
  const signature = findSignature(part.lines)
  const titleLine = 'line' in title.basis ? title.basis.line : undefined
  const order = publisher?.date_order
  const language = languageOf(drafts)
  const { date, published } = datesOf(input, language?.value, signature)
  const kind = findKind(title.value, drafts, part.url?.value, publisher)
  const speaker = speakerOf(input, titleLine, signature)
  const role = (speaker?.record ? roleOn(speaker.record, date?.value) : undefined) ?? speaker?.role
  const venue =
    withRecord(input.head.venue ?? signature?.venue, authorities.venues) ??
    findVenue(title.value, titleLine, drafts, authorities.venues, order)
  const event = findEvent(title.value, titleLine, drafts, date?.value, authorities.events)
  const titleLanguage = detectLanguage(title.value)
  if (language && titleLanguage && scriptOf(language.value) !== scriptOf(titleLanguage)) {
    findings.push({
      rule: 'title-in-another-language',
      severity: 'note',
      file: input.file,
      ...(titleLine ? { line: titleLine } : {}),
      message: `the title reads as ${titleLanguage}, the text as ${language.value}`,
    })
  }
  return {
    metadata: {
      title,
      kind,
      ...(date ? { date } : {}),
      ...(published ? { published } : {}),
      ...(speaker ? { speaker: speaker.found } : {}),
      ...(role ? { role } : {}),
      ...(venue ? { venue } : {}),
      ...(event ? { event: event.found } : {}),
      ...(language ? { language } : {}),
      ...(publisher ? { publisher: { value: publisher.name, basis: publisherBasis(publisher) } } : {}),
      ...(part.byline ? { byline: part.byline } : {}),
      ...(part.url ? { url: part.url } : {}),
      ...(collection?.rights ? { rights: rightsOf(collection) } : {}),
    },
    ...(event ? { eventRecord: event.record } : {}),
    ...(speaker?.record ? { speakerRecord: speaker.record } : {}),
    findings,
  }
}

/**
 * Who speaks: whom the head names; else whom the records know and the text names as its speaker; else the first who
 * is labelled, or who signed. A record's preferred name is given where there is one.
 */
function speakerOf(
  input: DescribeInput,
  titleLine: number | undefined,
  signature: Signature | undefined,
): (Omit<FoundSpeaker, 'record'> & { record?: FoundSpeaker['record']; role?: Known<string> }) | undefined {
  const { head, part, drafts, authorities } = input
  const { speakers } = authorities
  const named = (found: Known<string>, role: Known<string> | undefined) => {
    const record = resolveName(found.value, speakers)
    return {
      found: record ? { ...found, value: record.name } : found,
      ...(record ? { record } : {}),
      ...(role ? { role } : {}),
    }
  }
  if (head.speaker) return named(head.speaker, head.role)
  const recorded = findSpeaker(part.title.value, titleLine, drafts, speakers)
  if (recorded) return recorded
  const labelled = labelledSpeaker(part.title.value, drafts)
  if (labelled) return named(labelled.speaker, labelled.role)
  return signature ? named(signature.speaker, signature.role) : undefined
}

function withRecord(found: Known<string> | undefined, records: Authorities['venues']): Known<string> | undefined {
  const record = found ? resolveName(found.value, records) : undefined
  return found && record ? { ...found, value: record.name } : found
}

function datesOf(
  input: DescribeInput,
  language: string | undefined,
  signature: Signature | undefined,
): { date?: Known<string>; published?: Known<string> } {
  const { part, publisher } = input
  const dateLine = input.head.date ?? signature?.date
  const lineOfPublication =
    dateLine?.basis.kind === 'stated' && dateLine.basis.of === 'publication' ? dateLine : undefined
  const published = part.published ?? lineOfPublication
  const occasion =
    dateLine && dateLine !== lineOfPublication
      ? dateLine
      : withYearOfPublication(statedOccasion(input.drafts, publisher?.date_order, language), published)
  const date = occasion ?? published
  return { ...(date ? { date } : {}), ...(published ? { published } : {}) }
}

/**
 * A day and month without a year, in a text published within the 60 days from then on, lie in that year. This is
 * arithmetic on two stated dates of one text, and is marked as inferred.
 */
function withYearOfPublication(
  occasion: Known<string> | undefined,
  published: Known<string> | undefined,
): Known<string> | undefined {
  if (
    !occasion ||
    !published ||
    !/^XXXX-\d\d-\d\d$/.test(occasion.value) ||
    !/^\d{4}-\d\d-\d\d$/.test(published.value)
  ) {
    return occasion
  }
  const year = Number(published.value.slice(0, 4))
  const day = 24 * 60 * 60 * 1000
  for (const candidate of [`${year}${occasion.value.slice(4)}`, `${year - 1}${occasion.value.slice(4)}`]) {
    const age = (Date.parse(published.value) - Date.parse(candidate)) / day
    if (age < 0 || age > 60) continue
    const { basis } = occasion
    return {
      value: candidate,
      basis: {
        kind: 'inferred',
        rule: 'year-of-publication',
        of: 'occasion',
        ...(basis.kind === 'stated' ? { words: basis.words, ...(basis.line ? { line: basis.line } : {}) } : {}),
      },
    }
  }
  return occasion
}

function languageOf(drafts: Draft[]): Known<string> | undefined {
  const words = drafts.map((draft) => draft.text).join(' ')
  const value = detectLanguage(words.slice(0, 20_000))
  return value ? { value, basis: { kind: 'inferred', rule: 'letters-and-their-sequences' } } : undefined
}

function scriptOf(language: string): string {
  return new Intl.Locale(language).maximize().script ?? language
}

function publisherBasis(publisher: PublisherRecord): Known<string>['basis'] {
  return {
    kind: 'stated',
    words: publisher.marks.map((mark) => (typeof mark === 'string' ? mark : `${mark.starts} …`)).join(' / '),
  }
}

function rightsOf(collection: Collection): Known<string> {
  return { value: collection.rights ?? '', basis: { kind: 'inferred', rule: 'rights-of-the-collection' } }
}

/** A row of a dataset: its fields state the metadata, as the collection's mapping says. */
function describeRow(row: Row, mapping: DatasetMapping, input: DescribeInput): Description {
  const stated = (field: string | undefined): Known<string> | undefined => {
    const value = field === undefined ? undefined : row.fields[field]?.trim()
    return value && field ? { value, basis: { kind: 'stated', words: `${field}: ${value}` } } : undefined
  }
  const findings: Finding[] = []
  const named = stated(mapping.speaker)
  const record = named ? resolveName(named.value, input.authorities.speakers) : undefined
  const speaker = named ? { ...named, value: record?.name ?? named.value } : undefined
  const dateField = stated(mapping.date)
  const date = dateField && /^\d{4}(-\d\d(-\d\d)?)?$/.test(dateField.value) ? dateField : undefined
  if (dateField && !date) {
    findings.push({
      rule: 'date-not-understood',
      severity: 'warning',
      file: input.file,
      message: `the field "${mapping.date}" was expected to hold a date such as 2024, 2024-04 or 2024-04-25; found "${dateField.value}"`,
    })
  }
  const language = stated(mapping.language) ?? languageOf(input.drafts)
  const place = stated(mapping.venue)
  const venue = place
    ? { ...place, value: resolveName(place.value, input.authorities.venues)?.name ?? place.value }
    : undefined
  const address = stated(mapping.url)
  const url = address && /^https?:\/\/\S+$/.test(address.value) ? address : undefined
  if (address && !url) {
    findings.push({
      rule: 'address-not-understood',
      severity: 'warning',
      file: input.file,
      message: `the field "${mapping.url}" was expected to hold a web address; found "${address.value}"`,
    })
  }
  const role = stated(mapping.role) ?? (record ? roleOn(record, date?.value) : undefined)
  return {
    metadata: {
      title: input.part.title,
      kind: { value: mapping.kind, basis: { kind: 'inferred', rule: 'kind-of-the-collection' } },
      ...(date ? { date: { ...date, basis: { ...date.basis, of: mapping.date_of } } } : {}),
      ...(speaker ? { speaker } : {}),
      ...(role ? { role } : {}),
      ...(venue ? { venue } : {}),
      ...(language ? { language } : {}),
      ...(url ? { url } : {}),
      ...(input.collection?.rights ? { rights: rightsOf(input.collection) } : {}),
    },
    ...(record ? { speakerRecord: record } : {}),
    findings,
  }
}

/** A collection's template of titles with the row's values in the place of `{field}`. */
export function titleOfRow(row: Row, mapping: DatasetMapping, authorities: Authorities): Known<string> {
  const value = mapping.title.replace(/\{(\w+)\}/g, (_, field: string) => {
    const words = row.fields[field] ?? ''
    return field === mapping.speaker ? (resolveName(words, authorities.speakers)?.name ?? words) : words
  })
  return { value: value.replace(/\s+/g, ' ').trim(), basis: { kind: 'inferred', rule: 'title-of-the-collection' } }
}

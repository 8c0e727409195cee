import type { Finding } from '#lib/domain/finding.ts'
import { findingMessage, findingPart } from '#lib/ingest/finding-message.ts'
import type { SegmentWithHeader } from '#lib/ingest/header/header-reader.ts'
import type { Metadata } from '#lib/ingest/parsed.ts'
import type { Line } from '#lib/ingest/read/source.ts'
import { resolveName } from '#lib/ingest/recognise/authority-names.ts'
import { scriptOf } from '#lib/ingest/recognise/detect-language.ts'
import type { Draft, Known, SourceSegment } from '#lib/ingest/source-segment.ts'
import type { Authorities } from '#lib/records/authorities.ts'
import type { Collection } from '#lib/records/collections.ts'
import type { PublisherRecord } from '#lib/records/publisher.ts'
import { findEvent } from './find-event.ts'
import { findKind } from './find-kind.ts'
import { type StatedOccasion, statedOccasion } from './find-occasion-date.ts'
import { findRecordedSpeaker } from './find-recorded-speaker.ts'
import { findVenue } from './find-venue.ts'
import { missingYearFinding, withInferredYear } from './infer-year.ts'
import { introducedSpeaker } from './introduced-speaker.ts'
import { labelledSpeaker } from './labelled-speaker.ts'
import { findLetterSignature } from './letter-signature.ts'
import { rolesOnDate } from './role-on-date.ts'
import { findSignature, type Signature } from './signature-line.ts'

export interface DescribeInput {
  file: string
  segment: SourceSegment & { title: Known<string> }
  drafts: Draft[]
  /** The language of the text, where it could be recognised. */
  language?: Known<string>
  /** What was read from the lines above the text. */
  header: SegmentWithHeader
  /** The lines of the source above the text, without furniture. */
  linesAbove: readonly Line[]
  /** The day of publication that the markup of a page declares. */
  declaredDay?: Known<string>
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
  const { segment, drafts, publisher, authorities, collection } = input
  const findings: Finding[] = input.header.findings.map((finding) => ({
    ...finding,
    severity: 'warning',
    file: input.file,
  }))
  const title = segment.title
  const signature = findSignature(segment.lines)
  const titleLine = 'line' in title.basis ? title.basis.line : undefined
  const order = publisher?.date_order
  const { language } = input
  const { date, published, finding: dateFinding } = datesOf(input, signature)
  if (dateFinding) findings.push({ ...dateFinding, severity: 'warning', file: input.file })
  const kind = findKind(title.value, input.linesAbove, drafts, segment.url?.value, publisher)
  const speaker = speakerOf(input, titleLine, signature)
  // What the text states is kept; whether the record has another office is looked at when all is known.
  const role = speaker && (speaker.role ?? rolesOnDate(speaker.found.value, authorities.speakers, date?.value))
  const placed = input.header.venue ?? signature?.venue
  // "at the River Congress": where a thing happened is no event.
  const isEvent = placed && resolveName(placed.value, authorities.events) !== undefined
  const venue =
    (isEvent ? undefined : withRecord(placed, authorities.venues)) ??
    findVenue(title.value, titleLine, drafts, authorities.venues, order)
  const event = findEvent(title.value, titleLine, drafts, date?.value, authorities.events)
  const [ofTitle, ofText] = [
    scriptOf(title.value),
    scriptOf(
      drafts
        .map((draft) => draft.text)
        .join(' ')
        .slice(0, 20_000),
    ),
  ]
  if (ofTitle && ofText && ofTitle !== ofText) {
    findings.push({
      rule: 'title-in-another-language',
      severity: 'note',
      file: input.file,
      ...(titleLine ? { line: titleLine } : {}),
      ...findingMessage('titleInOtherLetters', {
        title: findingPart(`scripts.${ofTitle}`),
        text: findingPart(`scripts.${ofText}`),
      }),
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
      ...(segment.byline ? { byline: segment.byline } : {}),
      ...(segment.url ? { url: segment.url } : {}),
      ...(collection?.rights ? { rights: rightsOf(collection) } : {}),
    },
    ...(event ? { eventRecord: event.record } : {}),
    ...(speaker?.record ? { speakerRecord: speaker.record } : {}),
    findings,
  }
}

interface DescribedSpeaker {
  found: Known<string | string[]>
  role?: Known<string | string[]>
  record?: Authorities['speakers'][number]
}

/**
 * Who speaks: whom the head names; else whom the records know and the text names as its speaker; else the first who
 * is labelled, or who signed, beside or below. A record's preferred name is given where there is one.
 */
function speakerOf(
  input: DescribeInput,
  titleLine: number | undefined,
  signature: Signature | undefined,
): DescribedSpeaker | undefined {
  const { header: head, segment, drafts, authorities } = input
  const { speakers } = authorities
  const named = (found: Known<string | string[]>, role: DescribedSpeaker['role']): DescribedSpeaker => {
    const { value } = found
    const records = [value].flat().map((name) => resolveName(name, speakers))
    const names = [value].flat().map((name, index) => records[index]?.name ?? name)
    const [record] = typeof value === 'string' ? records : []
    return {
      found: { ...found, value: typeof value === 'string' ? (names[0] ?? value) : names },
      ...(record ? { record } : {}),
      ...(role ? { role } : {}),
    }
  }
  if (head.speaker) return named(head.speaker, head.role)
  const recorded = findRecordedSpeaker(segment.title.value, titleLine, drafts, speakers)
  if (recorded) return recorded
  const introduced = introducedSpeaker(drafts)
  if (introduced) return named(introduced.speaker, introduced.role)
  const labelled = labelledSpeaker(segment.title.value, drafts, input.linesAbove)
  if (labelled) return named(labelled.speaker, labelled.role)
  const signed = signature ?? findLetterSignature(segment.lines)
  return signed ? named(signed.speaker, signed.role) : undefined
}

function withRecord(found: Known<string> | undefined, records: Authorities['venues']): Known<string> | undefined {
  const record = found ? resolveName(found.value, records) : undefined
  return found && record ? { ...found, value: record.name } : found
}

function datesOf(
  input: DescribeInput,
  signature: Signature | undefined,
): { date?: Known<string>; published?: Known<string>; finding?: StatedOccasion['finding'] } {
  const { segment, publisher } = input
  const dateLine = beforePublication(input.header.date, input.declaredDay) ?? signature?.date
  const lineOfPublication =
    dateLine?.basis.kind === 'stated' && dateLine.basis.of === 'publication' ? dateLine : undefined
  const published = segment.published ?? lineOfPublication ?? input.declaredDay
  const isStated = dateLine !== undefined && dateLine !== lineOfPublication
  const stated = isStated ? { day: dateLine } : statedOccasion(input.drafts, publisher?.date_order)
  const occasion = withInferredYear(stated.day, published)
  const date = occasion ?? published
  const finding = stated.finding ?? (stated.day && !occasion ? missingYearFinding(stated.day) : undefined)
  return { ...(date ? { date } : {}), ...(published ? { published } : {}), ...(finding ? { finding } : {}) }
}

/** A day that nothing labels, above a text that its page says was published later, is that of the occasion. */
function beforePublication(day: Known<string> | undefined, declared: Known<string> | undefined) {
  if (day?.basis.kind !== 'stated' || day.basis.of !== 'publication' || !declared) return day
  const isLabelled = day.basis.rule === 'labelled-day-of-publication'
  const isBefore = day.value.length === declared.value.length && day.value < declared.value
  return isLabelled || !isBefore ? day : { ...day, basis: { ...day.basis, of: 'occasion' as const } }
}

function publisherBasis(publisher: PublisherRecord): Known<string>['basis'] {
  return {
    kind: 'stated',
    words: publisher.marks.map((mark) => (typeof mark === 'string' ? mark : `${mark.starts} …`)).join(' / '),
    rule: 'marks-of-the-publisher',
  }
}

/** The rights that a collection declares for all its texts. */
export function rightsOf(collection: Collection): Known<string> {
  return { value: collection.rights ?? '', basis: { kind: 'inferred', rule: 'rights-of-the-collection' } }
}

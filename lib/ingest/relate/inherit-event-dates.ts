import type { Finding } from '#lib/domain/finding.ts'
import { setFields, withOffice } from '#lib/ingest/describe/set-fields.ts'
import { findingMessage, joinedParts } from '#lib/ingest/finding-message.ts'
import type { ParsedDocument } from '#lib/ingest/parsed.ts'
import { contains, isWholeDate } from '#lib/ingest/recognise/dates/calendar-day.ts'
import type { Authorities } from '#lib/records/authorities.ts'

/**
 * Gives documents without a date the date of their event: that of its authority record, or that which
 * other documents of the event state as the day of the occasion. Where these disagree nothing is inherited and a
 * finding names the days. What a document states itself is never touched.
 */
export function inheritEventDates(
  documents: ParsedDocument[],
  authorities: Authorities,
): { documents: ParsedDocument[]; findings: Finding[] } {
  const findings: Finding[] = []
  const days = daysOfEvents(documents)
  const related = documents.map((document) => {
    const inherited = withDayOfEvent(document, days, authorities, findings)
    return withOffice(inherited, authorities)
  })
  return { documents: related, findings }
}

function withDayOfEvent(
  document: ParsedDocument,
  days: ReadonlyMap<string, ReadonlySet<string>>,
  authorities: Authorities,
  findings: Finding[],
): ParsedDocument {
  const record = document.eventRecord
  if (!record || document.metadata.date) return document
  const known = record.date ? [record.date] : withoutDaysOfIntervals([...(days.get(record.id) ?? [])].sort())
  const [day, other] = known
  if (!day) return document
  if (other) {
    findings.push({
      rule: 'event-has-several-days',
      severity: 'warning',
      file: document.source.raw.file,
      document: document.id,
      ...findingMessage('daysOfEvent', { event: record.name, days: joinedParts('and', known) }),
    })
    return document
  }
  const basis = { kind: 'inherited', from: record.id, of: 'occasion' } as const
  return setFields(document, [{ field: 'date', value: day, basis }], authorities).document
}

/** Where one document states all days of an event, those that state one of them do not disagree with it. */
function withoutDaysOfIntervals(days: string[]): string[] {
  return days.filter((day) => !days.some((other) => contains(other, day)))
}

/** The days that documents state for the occasion of each event, by the event's id. */
function daysOfEvents(documents: ParsedDocument[]): Map<string, Set<string>> {
  const days = new Map<string, Set<string>>()
  for (const { eventRecord, metadata } of documents) {
    const { date } = metadata
    if (!eventRecord || date?.basis.kind !== 'stated' || date.basis.of !== 'occasion') continue
    if (!isWholeDate(date.value)) continue
    days.set(eventRecord.id, (days.get(eventRecord.id) ?? new Set()).add(date.value))
  }
  return days
}

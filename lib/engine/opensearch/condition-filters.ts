import type { ConditionTime, DocumentCondition } from '#lib/quote/candidates/document-condition.ts'
import type { QueryDsl } from './client.ts'

/** Finds the units of the documents for which a condition holds, as `ArchiveFacts.meets` says of those of an index in files. */
export function conditionFilters({ speakers, dates, days, kinds, events }: DocumentCondition): QueryDsl[] {
  return [
    ...(speakers ? [{ terms: { speaker: speakers } }] : []),
    ...(kinds ? [{ terms: { kind: kinds } }] : []),
    ...(events ? [{ terms: { event: events } }] : []),
    ...(dates ? [{ bool: { should: dates.flatMap(within), minimum_should_match: 1 } }] : []),
    ...(days ? [{ range: { firstDay: { lte: days.last } } }, { range: { lastDay: { gte: days.first } } }] : []),
  ]
}

/** Finds what is surely of a time. */
function within({ spans, yearless }: ConditionTime): QueryDsl[] {
  if (yearless !== undefined) {
    const day = { value: `*-${yearless}` }
    // Both in one year: it is one day.
    const filter = [{ wildcard: { firstDay: day } }, { wildcard: { lastDay: day } }, { term: { severalYears: false } }]
    return [{ bool: { filter } }]
  }
  return spans.map(({ first, last }) => ({
    bool: { filter: [{ range: { firstDay: { gte: first } } }, { range: { lastDay: { lte: last } } }] },
  }))
}

import type { Finding } from '#lib/domain/finding.ts'
import type { Row } from '#lib/ingest/read/source.ts'
import { resolveName } from '#lib/ingest/recognise/authority-names.ts'
import type { Known, SourceSegment } from '#lib/ingest/source-segment.ts'
import type { Authorities } from '#lib/records/authorities.ts'
import type { Collection, DatasetMapping } from '#lib/records/collections.ts'
import { type Description, rightsOf } from './describe-document.ts'
import { roleOn } from './speaker.ts'

export interface DescribeRowInput {
  file: string
  row: Row
  mapping: DatasetMapping
  segment: SourceSegment & { title: Known<string> }
  /** The language of the text, where it could be told. */
  language?: Known<string>
  collection?: Collection
  authorities: Authorities
}

/** A row of a dataset: its fields state the metadata, as the collection's mapping says. */
export function describeRow(input: DescribeRowInput): Description {
  const { row, mapping } = input
  const stated = (field: string | undefined): Known<string> | undefined => {
    const value = field === undefined ? undefined : fieldOf(row, field)?.trim()
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
  const language = stated(mapping.language) ?? input.language
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
      title: input.segment.title,
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
    const words = fieldOf(row, field) ?? ''
    return field === mapping.speaker ? (resolveName(words, authorities.speakers)?.name ?? words) : words
  })
  return { value: value.replace(/\s+/g, ' ').trim(), basis: { kind: 'inferred', rule: 'title-of-the-collection' } }
}

/** What a row has in a column, whatever the column is called (`constructor`). */
function fieldOf({ fields }: Row, name: string): string | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined
}

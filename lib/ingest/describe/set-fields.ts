import type { AuthorityRecord, EventRecord, SpeakerRecord } from '#lib/domain/authority.ts'
import type { Basis, BasisField } from '#lib/domain/basis.ts'
import { soleValue } from '#lib/domain/speakers.ts'
import type { Metadata } from '#lib/ingest/parsed.ts'
import { resolveName } from '#lib/ingest/recognise/authority-names.ts'
import type { Authorities } from '#lib/records/authorities.ts'
import { fold } from '#lib/text/fold.ts'
import { inferTranslation } from './delivery-and-translation.ts'
import { expectedValue } from './field-validation.ts'
import { rolesOnDate } from './role-on-date.ts'

/** A field as a source declares it or an editor gives it. */
export interface GivenField {
  field: BasisField
  /** As written: `"true"` for `textOfRecord`, a text or a list for topics and speakers. */
  value: string | string[]
  basis: Basis
}

/** A field whose value its schema refuses. */
export interface RefusedField<Given extends GivenField> {
  given: Given
  expected: string
}

/** What of a document a field may change. */
interface DescribedFields {
  metadata: Metadata
  eventRecord?: EventRecord
  speakerRecord?: SpeakerRecord
}

/**
 * Sets fields of a document, whoever gives them. A speaker, an event, a venue, a topic or a publisher is known by any
 * form of its name and gets its record; what had been worked out of another speaker or another day (the office, the
 * language of the original) is worked out again. A value that the field can't hold is refused and changes nothing.
 */
export function setFields<Document extends DescribedFields, Given extends GivenField>(
  document: Document,
  given: readonly Given[],
  authorities: Authorities,
): { document: Document; refused: RefusedField<Given>[] } {
  const refused: RefusedField<Given>[] = []
  const set = new Set<BasisField>()
  let current = document
  for (const one of given) {
    const value = givenValue(one, authorities)
    const expected = expectedValue(one.field, value)
    if (expected !== undefined) refused.push({ given: one, expected })
    else {
      set.add(one.field)
      current = { ...current, metadata: { ...current.metadata, [one.field]: { value, basis: one.basis } } }
    }
  }
  if (set.has('event')) current = withEventRecord(current, authorities)
  if (set.has('speaker')) current = withSpeakerRecord(withoutNamesAsWritten(current), authorities)
  const unequal = withUnequalRoles(current)
  if (unequal) {
    const role = given.findLast(({ field }) => field === 'role')
    if (role) refused.push({ given: role, expected: 'one office for each speaker' })
    set.delete('role')
    const { role: _, ...rest } = current.metadata
    current = { ...current, metadata: { ...rest, ...(document.metadata.role && { role: document.metadata.role }) } }
  }
  return { document: withRederivedFields(document, current, set, authorities), refused }
}

/** Whether there is a list of offices that is not one for each of a list of speakers. */
function withUnequalRoles({ metadata: { role, speaker } }: DescribedFields): boolean {
  if (!Array.isArray(role?.value)) return false
  return !Array.isArray(speaker?.value) || speaker.value.length !== role.value.length
}

function givenValue({ field, value }: GivenField, authorities: Authorities): unknown {
  const preferred = (records: readonly Pick<AuthorityRecord, 'id' | 'name' | 'forms'>[]) => {
    const names = [value].flat().map((name) => resolveName(name, [...records])?.name ?? name)
    return names.length === 1 ? names[0] : names
  }
  switch (field) {
    case 'speaker':
      return preferred(authorities.speakers)
    case 'venue':
      return preferred(authorities.venues)
    case 'event':
      return preferred(authorities.events)
    case 'publisher':
      return preferred(authorities.publishers)
    case 'topics':
      return [preferred(authorities.topics) ?? []].flat()
    case 'textOfRecord':
      return value === 'true' ? true : value === 'false' ? false : value
    default:
      return Array.isArray(value) && value.length === 1 ? value[0] : value
  }
}

function withEventRecord<Document extends DescribedFields>(document: Document, { events }: Authorities): Document {
  const { eventRecord: _, ...rest } = document
  const name = document.metadata.event?.value
  const record = name === undefined ? undefined : resolveName(name, events)
  return { ...(rest as Document), ...(record && { eventRecord: record }) }
}

/** How a source writes names is not how it writes those that are set in their place. */
function withoutNamesAsWritten<Document extends DescribedFields>(document: Document): Document {
  const { namesAsWritten: _, ...metadata } = document.metadata
  return { ...document, metadata }
}

/** Of several speakers none has the record of the document: what it says of one is not so of the other. */
function withSpeakerRecord<Document extends DescribedFields>(document: Document, { speakers }: Authorities): Document {
  const { speakerRecord: _, ...rest } = document
  const name = soleValue(document.metadata.speaker?.value)
  const record = name === undefined ? undefined : resolveName(name, speakers)
  return { ...(rest as Document), ...(record && { speakerRecord: record }) }
}

/** Leaves out what was worked out of a speaker or a day that the document has no longer, and works it out again. */
function withRederivedFields<Document extends DescribedFields>(
  before: Document,
  after: Document,
  set: ReadonlySet<BasisField>,
  authorities: Authorities,
): Document {
  const otherSpeaker = !sameNames(before.metadata.speaker?.value, after.metadata.speaker?.value)
  const otherDay = before.metadata.date?.value !== after.metadata.date?.value
  if (!otherSpeaker && !otherDay) return after
  const { role, translation, originalLanguage, ...rest } = after.metadata
  // The office that is beside another name is the other's, wherever it is.
  const keptRole =
    set.has('role') || (!otherSpeaker && !isInferred(role?.basis, 'office-on-that-day')) ? role : undefined
  const kept = <Value extends { basis: Basis }>(known: Value | undefined) =>
    otherSpeaker && isInferred(known?.basis, 'languages-of-the-speaker') ? undefined : known
  const [keptTranslation, keptLanguage] = [kept(translation), kept(originalLanguage)]
  const metadata: Metadata = {
    ...rest,
    ...(keptRole && { role: keptRole }),
    ...(keptTranslation && { translation: keptTranslation }),
    ...(keptLanguage && { originalLanguage: keptLanguage }),
  }
  const inferred = otherSpeaker ? inferTranslation(metadata, after.speakerRecord) : {}
  return withOffice({ ...after, metadata: { ...inferred, ...metadata } }, authorities)
}

/** The office that the records of the speakers name for the day, where none is stated. */
export function withOffice<Document extends DescribedFields>(document: Document, authorities: Authorities): Document {
  const { metadata } = document
  if (metadata.role || !metadata.speaker) return document
  const role = rolesOnDate(metadata.speaker.value, authorities.speakers, metadata.date?.value)
  return role ? { ...document, metadata: { ...metadata, role } } : document
}

function isInferred(basis: Basis | undefined, rule: string): boolean {
  return basis?.kind === 'inferred' && basis.rule === rule
}

function sameNames(one: string | string[] | undefined, other: string | string[] | undefined): boolean {
  const folded = (names: string | string[] | undefined) => [names ?? []].flat().map(fold).join('\n')
  return folded(one) === folded(other)
}

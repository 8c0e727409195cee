import { join } from 'node:path'
import { z } from 'zod'
import type { AuthorityKind, EventRecord, SpeakerRecord, TopicRecord, VenueRecord } from '#lib/domain/authority.ts'
import { edtfDate, plainText } from '#lib/markdown/field-schemas.ts'
import { fold } from '#lib/text/fold.ts'
import { type PublisherRecord, publisherSchema } from './publisher.ts'
import { placeWords, RecordError, readPlacedRecords, readTogether } from './record-file.ts'
import { sameAs } from './same-as.ts'
import { writtenForm } from './written-form.ts'

export interface Authorities {
  speakers: SpeakerRecord[]
  venues: VenueRecord[]
  events: EventRecord[]
  topics: TopicRecord[]
  publishers: PublisherRecord[]
}

const base = {
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'expected a kebab-case ASCII id')
    .describe('Identifies the record, in addresses too: small letters, figures and hyphens.'),
  name: plainText.describe('The preferred name, which pages show.'),
  forms: z.array(writtenForm).default([]).describe('All other ways in which texts write the name, in any script.'),
  note: z.string().optional().describe('A word for whoever keeps the records.'),
  same_as: sameAs,
}

const roleDay = z.string().describe('EDTF day, month or year.')

/** What one record of each kind may say. */
export const authoritySchemas = {
  speakers: z.strictObject({
    ...base,
    roles: z
      .array(
        z.strictObject({
          title: z.string().describe('The office.'),
          from: roleDay.optional(),
          to: roleDay.optional(),
        }),
      )
      .default([])
      .describe('Offices with their days: they give the office where a text has none.'),
    languages: z.array(z.string()).default([]).describe('BCP 47 tags of the languages in which they speak.'),
  }),
  venues: z.strictObject({ ...base, place: z.string().optional().describe('The town or country that it is in.') }),
  events: z.strictObject({
    ...base,
    date: edtfDate.optional().describe('EDTF day or days; texts of the event without a date take it.'),
  }),
  topics: z.strictObject({
    ...base,
    terms: z
      .record(z.string(), z.array(z.string()))
      .default({})
      .describe('Words by which a text is about it, by the BCP 47 tag of their language.'),
  }),
  publishers: publisherSchema,
}

/**
 * Reads `authorities/*.yaml` of a content folder; a kind without a file has no records.
 * Throws `RecordError` where a file doesn't fit, or where two records of a kind have one id or one preferred name.
 */
export async function readAuthorities(folder: string): Promise<Authorities> {
  const read = async <Schema extends z.ZodType<{ id: string; name: string }>>(kind: AuthorityKind, schema: Schema) => {
    const file = join(folder, 'authorities', `${kind}.yaml`)
    const read = await readPlacedRecords(file, z.array(schema))
    if (!read) return []
    requireUnique(file, read.value, (index) => placeWords(read.placeOf([index])))
    return read.value
  }
  const [speakers, venues, events, topics, publishers] = await readTogether([
    read('speakers', authoritySchemas.speakers),
    read('venues', authoritySchemas.venues),
    read('events', authoritySchemas.events),
    read('topics', authoritySchemas.topics),
    read('publishers', authoritySchemas.publishers),
  ])
  return {
    speakers: withoutUndefined(speakers),
    venues: withoutUndefined(venues),
    events: withoutUndefined(events),
    topics: withoutUndefined(topics),
    publishers,
  }
}

function requireUnique(
  file: string,
  records: { id: string; name: string }[],
  placeOf: (index: number) => string,
): void {
  const seen = new Map<string, string>()
  const problems: string[] = []
  for (const [index, record] of records.entries()) {
    for (const key of [`id ${record.id}`, `name ${fold(record.name)}`]) {
      const other = seen.get(key)
      if (other)
        problems.push(
          `${file}: ${placeOf(index)}the records ${other} and ${record.id} both have the ${key}; give one of them another, or make them one record`,
        )
      else seen.set(key, record.id)
    }
  }
  if (problems.length > 0) throw new RecordError(...problems)
}

/** Zod leaves optional keys as `undefined`, which `exactOptionalPropertyTypes` distinguishes from absent ones. */
type Defined<T> = T extends (infer Item)[]
  ? Defined<Item>[]
  : T extends object
    ? { [Key in keyof T]: Defined<Exclude<T[Key], undefined>> }
    : T

function withoutUndefined<T>(value: T): Defined<T>
function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutUndefined(item))
  if (!isRecord(value)) return value
  const defined = Object.entries(value).filter(([, field]) => field !== undefined)
  return Object.fromEntries(defined.map(([key, field]) => [key, withoutUndefined(field)]))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

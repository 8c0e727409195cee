import { join } from 'node:path'
import { z } from 'zod'
import type { AuthorityKind, EventRecord, SpeakerRecord, TopicRecord, VenueRecord } from '#lib/domain/authority.ts'
import { edtfDate, plainText } from '#lib/markdown/field-schemas.ts'
import { fold } from '#lib/text/fold.ts'
import { type PublisherRecord, publisherSchema } from './publisher.ts'
import { placeWords, RecordError, readPlacedRecords } from './record-file.ts'
import { writtenForm } from './written-form.ts'

export interface Authorities {
  speakers: SpeakerRecord[]
  venues: VenueRecord[]
  events: EventRecord[]
  topics: TopicRecord[]
  publishers: PublisherRecord[]
}

const base = {
  id: z.string().regex(/^[a-z0-9-]+$/, 'expected a kebab-case ASCII id'),
  name: plainText,
  forms: z.array(writtenForm).default([]),
  note: z.string().optional(),
}

const schemas = {
  speakers: z.strictObject({
    ...base,
    roles: z
      .array(z.strictObject({ title: z.string(), from: z.string().optional(), to: z.string().optional() }))
      .default([]),
    languages: z.array(z.string()).default([]),
  }),
  venues: z.strictObject({ ...base, place: z.string().optional() }),
  events: z.strictObject({ ...base, date: edtfDate.optional() }),
  topics: z.strictObject({ ...base, terms: z.record(z.string(), z.array(z.string())).default({}) }),
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
  const [speakers, venues, events, topics, publishers] = await Promise.all([
    read('speakers', schemas.speakers),
    read('venues', schemas.venues),
    read('events', schemas.events),
    read('topics', schemas.topics),
    read('publishers', publisherSchema),
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
  for (const [index, record] of records.entries()) {
    for (const key of [`id ${record.id}`, `name ${fold(record.name)}`]) {
      const other = seen.get(key)
      if (other)
        throw new RecordError(
          `${file}: ${placeOf(index)}the records ${other} and ${record.id} both have the ${key}; give one of them another, or make them one record`,
        )
      seen.set(key, record.id)
    }
  }
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

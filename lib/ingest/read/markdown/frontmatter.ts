import { z } from 'zod'
import type { StatedField, StatedMetadata } from '#lib/ingest/read/hints.ts'
import type { ReaderFinding } from '#lib/ingest/read/source.ts'
import { dateAlone } from '#lib/ingest/recognise/date-alone.ts'
import { type TextPlace, valueInError } from '#lib/markdown/format-error.ts'
import { frontmatterSchema } from '#lib/markdown/frontmatter-schema.ts'
import { readFrontmatter as readFrontmatterYaml } from '#lib/markdown/read-frontmatter.ts'
import { schemaExpectation } from '#lib/markdown/schema-expectation.ts'
import { YamlError, type YamlField } from '#lib/markdown/yaml.ts'
import { hasFields, soundFields } from './sound-fields.ts'

const { shape } = frontmatterSchema

/** The fields of a document's own format that the frontmatter of a source may state. */
const fields = {
  title: shape.title,
  kind: shape.kind,
  date: shape.date.unwrap(),
  published: shape.published.unwrap(),
  speaker: shape.speaker.unwrap(),
  role: shape.role.unwrap(),
  venue: shape.venue.unwrap(),
  event: shape.event.unwrap(),
  topics: shape.topics.unwrap(),
  language: shape.language.unwrap(),
  original_language: shape.original_language.unwrap(),
  translation: shape.translation.unwrap(),
  delivery: shape.delivery.unwrap(),
  publisher: shape.publisher.unwrap(),
  byline: shape.byline.unwrap(),
  url: shape.url.unwrap(),
  rights: shape.rights.unwrap(),
}
type StatedFieldName = keyof typeof fields

/** What tools for websites call the same. */
const otherNames = new Map<string, StatedFieldName>([
  ['lang', 'language'],
  ['author', 'byline'],
  ['license', 'rights'],
  ['licence', 'rights'],
  ['location', 'venue'],
  ['place', 'venue'],
])

/** Fields whose value may be a date as people write it: "May 12, 2019", but not "04/05/2019". */
const dates: ReadonlySet<StatedFieldName> = new Set(['date', 'published'])

const dateOf = z.enum(['occasion', 'publication'])

/** What the frontmatter of a source states, and what of it could not be read. */
export interface StatedFrontmatter {
  stated: StatedMetadata
  findings: ReaderFinding[]
}

/**
 * The metadata that the frontmatter of a source states. `matter` is the frontmatter with its fences, and begins the
 * extracted text. `date_of: occasion` or `publication` says what its date is of; a date with a time of day is the day
 * of publication. Fields of other names are left to whoever put them there; a value that its field can't hold is
 * refused, and the others are read. YAML is read by its core schema, aliases not at all. Where the whole is no YAML, each
 * field is read by itself, and one that can't be read for sure is left out with a finding that is an error.
 * Gives `undefined` for lines between fences that are no fields: they are text.
 */
export function readFrontmatter(matter: string): StatedFrontmatter | undefined {
  const opening = matter.indexOf('\n') + 1
  const yaml = matter.slice(opening).replace(/(?:---|\.\.\.)[ \t]*$/, '')
  const stated: StatedMetadata = { rule: 'frontmatter', length: matter.length, fields: [], others: [], refused: [] }
  const whole = fieldsOf(yaml)
  if (!whole && !hasFields(yaml)) return undefined
  const { fields: states, faults } = whole ? { fields: whole, faults: [] } : soundFields(yaml)
  const refuse = (field: string, { line }: TextPlace, found: unknown, expected: string) =>
    stated.refused.push({ field, line, message: `${field}: found ${valueInError(found)}; expected ${expected}` })
  const sense = dateOf.optional().safeParse(states.find(({ name }) => name === 'date_of')?.value)
  for (const { name, value, written, place, start, end } of states) {
    const field = isFieldName(name) ? name : otherNames.get(name)
    if (!field) {
      if (name !== 'date_of') stated.others.push(name)
      else if (!sense.success) refuse(name, place, value, '"occasion" or "publication"')
      continue
    }
    // A figure stays as it is written: the title 1984 is no number.
    const found = written ?? value
    if (found === null || found === undefined || found === '') continue
    const withTime = field === 'date' && typeof found === 'string' ? timed.exec(found)?.[1] : undefined
    const inWords = typeof found === 'string' && dates.has(field) ? dateAlone(found) : undefined
    const own = fields[field].safeParse(withTime ?? found)
    const result = own.success || inWords === undefined ? own : fields[field].safeParse(inWords)
    if (!result.success) refuse(name, place, found, schemaExpectation(result.error.issues[0]))
    else {
      const of = field === 'date' ? (sense.data ?? (withTime ? 'publication' : undefined)) : undefined
      const words = yaml.slice(start, end).trimEnd()
      stated.fields.push({
        field: field === 'original_language' ? 'originalLanguage' : field,
        value: result.data,
        line: place.line,
        words,
        start: opening + start,
        end: opening + start + words.length,
        ...(of ? { of } : {}),
      } satisfies StatedField)
    }
  }
  const findings = faults.map(
    ({ line, message }): ReaderFinding => ({
      rule: 'frontmatter-not-read',
      severity: 'error',
      line: line + 1,
      message: `frontmatter: ${message}`,
    }),
  )
  return { stated, findings }
}

/** The fields of frontmatter, with their lines in the file; `undefined` where it is no YAML, or no map of fields. */
function fieldsOf(yaml: string): YamlField[] | undefined {
  // Rebuilt with plain fences: sources close theirs in more ways than one.
  const fence = '---'
  try {
    const { yaml: read, body } = readFrontmatterYaml(`${fence}\n${yaml}\n${fence}\n`, { aliases: 0 })
    if (body !== '') return undefined
    if (!read || read.value === null) return []
    // What is read begins with the end of the line that the fence is on.
    return read.fields()?.map((field) => ({ ...field, start: field.start - 1, end: field.end - 1 }))
  } catch (error) {
    if (error instanceof YamlError) return undefined
    throw error
  }
}

/** A day with a time of day behind it, as tools for websites write it. */
const timed = /^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d\S*(?: [+-]\d\d:?\d\d)?$/

function isFieldName(name: string): name is StatedFieldName {
  return Object.hasOwn(fields, name)
}

import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import type { StatedField, StatedMetadata } from '#lib/ingest/read/hints.ts'
import { SourceError } from '#lib/ingest/read/source-error.ts'
import { frontmatterSchema } from '#lib/markdown/frontmatter.ts'

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
type FieldName = keyof typeof fields

/** What tools for websites call the same. */
const otherNames = new Map<string, FieldName>([
  ['lang', 'language'],
  ['author', 'byline'],
  ['license', 'rights'],
  ['licence', 'rights'],
])

const dateOf = z.enum(['occasion', 'publication'])

/**
 * The metadata that the frontmatter of a source states. `matter` is the frontmatter with its fences, and begins the
 * extracted text. `date_of: occasion` or `publication` says what its date tells; a date with a time of day is the day
 * of publication. Fields of other names are left to whoever put them there; a value that its field can't hold is
 * refused, and the others are read. YAML is read by its core schema, aliases not at all.
 * Throws `SourceError` where the whole is no YAML or no map of fields.
 */
export function readFrontmatter(file: string, matter: string): StatedMetadata {
  const lines = new LineCounter()
  const opening = matter.indexOf('\n') + 1
  const yaml = matter.slice(opening).replace(/(?:---|\.\.\.)[ \t]*$/, '')
  const document = parseDocument(yaml, { version: '1.2', schema: 'core', lineCounter: lines })
  const [broken] = [...document.errors, ...document.warnings]
  if (broken) throw new SourceError(`${file}: frontmatter: not valid YAML: ${broken.message}`)
  const stated: StatedMetadata = { length: matter.length, fields: [], others: [], refused: [] }
  if (document.contents === null) return stated
  if (!isMap(document.contents)) throw new SourceError(`${file}: frontmatter: expected fields such as \`title: …\``)
  const values = plainValues(file, document)
  const refuse = (field: string, position: number, found: unknown, expected: string) =>
    stated.refused.push({ field, line: lines.linePos(position).line + 1, message: problem(field, found, expected) })
  const sense = dateOf.optional().safeParse(values.get('date_of'))
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key) || !key.range) continue
    const name = String(key.value)
    const field = isFieldName(name) ? name : otherNames.get(name)
    const [start, end] = [key.range[0], rangeEnd(value) ?? key.range[1]]
    const words = yaml.slice(start, end).trimEnd()
    if (!field) {
      if (name !== 'date_of') stated.others.push(name)
      else if (!sense.success) refuse(name, start, values.get(name), '"occasion" or "publication"')
      continue
    }
    const found = asWritten(value, values.get(name))
    if (found === null || found === undefined || found === '') continue
    const withTime = field === 'date' && typeof found === 'string' ? timed.exec(found)?.[1] : undefined
    const result = fields[field].safeParse(withTime ?? found)
    if (!result.success) refuse(name, start, found, result.error.issues[0]?.message ?? 'another value')
    else {
      const of = field === 'date' ? (sense.data ?? (withTime ? 'publication' : undefined)) : undefined
      stated.fields.push({
        field: field === 'original_language' ? 'originalLanguage' : field,
        value: result.data,
        line: lines.linePos(start).line + 1,
        words,
        start: opening + start,
        end: opening + start + words.length,
        ...(of ? { of } : {}),
      } satisfies StatedField)
    }
  }
  return stated
}

/** A day with a time of day behind it, as tools for websites write it. */
const timed = /^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d\S*(?: [+-]\d\d:?\d\d)?$/

function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(fields, name)
}

/** The values by their names, in a map: a field may be called `constructor` or `__proto__`. */
function plainValues(file: string, document: ReturnType<typeof parseDocument>): Map<string, unknown> {
  try {
    const value: unknown = document.toJS({ maxAliasCount: 0, mapAsMap: true })
    return new Map(value instanceof Map ? [...value].map(([name, field]) => [String(name), field]) : [])
  } catch (error) {
    throw new SourceError(`${file}: frontmatter: ${error instanceof Error ? error.message : error}`)
  }
}

/** A figure stays as it is written: the title 1984 is no number. */
function asWritten(node: unknown, value: unknown): unknown {
  if (isScalar(node) && (typeof value === 'number' || typeof value === 'boolean')) return node.source ?? String(value)
  return value
}

function rangeEnd(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return undefined
  const end: unknown = node.range[1]
  return typeof end === 'number' ? end : undefined
}

function problem(name: string, found: unknown, expected: string): string {
  const text = JSON.stringify(found) ?? String(found)
  return `${name}: found ${text.length > 80 ? `${text.slice(0, 77)}…` : text}; expected ${expected}`
}

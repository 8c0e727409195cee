import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { fieldNames } from '#lib/markdown/field-names.ts'
import { problemLine, type TextPlace } from '#lib/markdown/format-error.ts'
import { schemaProblems } from '#lib/markdown/schema-problems.ts'
import { readYaml, type Yaml, YamlError } from '#lib/markdown/yaml.ts'

/**
 * Record files that can't be read or don't fit: each problem says which file, which place, what was found and what was
 * expected, on a line of its own.
 */
export class RecordError extends Error {
  override name = 'RecordError'
  readonly problems: readonly string[]

  constructor(...problems: string[]) {
    super(problems.join('\n'))
    this.problems = problems
  }
}

/**
 * What several readings give, once all have ended. Throws one `RecordError` with the problems of all that failed by one,
 * so that whoever corrects them sees all at once; any other error goes through.
 */
export async function readTogether<const Readings extends readonly unknown[]>(
  readings: Readings,
): Promise<{ -readonly [Key in keyof Readings]: Awaited<Readings[Key]> }> {
  const outcomes = await Promise.allSettled(readings)
  const failures = outcomes.flatMap((outcome): unknown[] => (outcome.status === 'rejected' ? [outcome.reason] : []))
  for (const failure of failures) if (!(failure instanceof RecordError)) throw failure
  const problems = failures.flatMap((failure) => (failure instanceof RecordError ? failure.problems : []))
  if (problems.length > 0) throw new RecordError(...problems)
  return Promise.all(readings)
}

/** The contents of a record file, and where they are in it. */
export interface PlacedRecords<Value> {
  value: Value
  /** The place of what a path of keys and indices leads to, or of the last step of it that there is. */
  placeOf(path: readonly PropertyKey[]): TextPlace | undefined
}

/**
 * Reads one YAML file of records and checks it against a schema, with the places of what was read; `undefined` where
 * there is no such file. Throws `RecordError` with the file and everything that doesn't fit: its line, column and field,
 * what was found and what was expected.
 */
export async function readPlacedRecords<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): Promise<PlacedRecords<z.output<Schema>> | undefined> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw new RecordError(`${file}: can't be read: ${error.message}`)
  })
  if (text === undefined) return undefined
  const { value, placeOf } = parsed(file, text)
  return { value: validated(file, schema, value ?? [], placeOf), placeOf }
}

/** A place at the beginning of a message. */
export function placeWords(place: TextPlace | undefined): string {
  return place ? `line ${place.line}, column ${place.column}: ` : ''
}

function parsed(file: string, text: string): Yaml {
  try {
    return readYaml(text)
  } catch (error) {
    if (error instanceof YamlError) throw new RecordError(`${file}: ${error.message}`)
    throw error
  }
}

/**
 * What a schema makes of the contents of a record file. Throws `RecordError` with everything in it that doesn't fit.
 */
export function validated<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  value: unknown,
  placeOf?: PlacedRecords<unknown>['placeOf'],
): z.output<Schema> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const problems = schemaProblems(result.error, value, '(top)', placeOf, (path) => fieldNames(schema, path))
  throw new RecordError(...problems.map((problem) => `${file}: ${problemLine(problem)}`))
}

/** The YAML files of a folder, sorted by name; none where there is no such folder. */
export async function recordFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw new RecordError(`${folder}: can't be read: ${error.message}`)
  })
  return names
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => join(folder, name))
}

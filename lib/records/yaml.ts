import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'

/** A record file that can't be read or doesn't fit: says which file, which place, what was expected. */
export class RecordError extends Error {
  override name = 'RecordError'
}

/** The contents of a YAML file, and where they stand in it. */
interface PlacedYaml<Value> {
  value: Value
  /** The 1-based line of what a path of keys and indices leads to, or of the last of it that is there. */
  lineOf(path: readonly PropertyKey[]): number | undefined
}

/**
 * Reads one YAML file (core schema: dates stay strings) and checks it against a schema.
 * A missing file gives `undefined`. Throws `RecordError` naming the file, and line and key of every place that doesn't fit.
 * Aliases are limited, so that a small file can't unfold into a huge one.
 */
export async function readYaml<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): Promise<z.output<Schema> | undefined> {
  return (await readPlacedYaml(file, schema))?.value
}

/** The same, with the lines on which things stand. */
export async function readPlacedYaml<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): Promise<PlacedYaml<z.output<Schema>> | undefined> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw new RecordError(`${file}: can't be read: ${error.message}`)
  })
  if (text === undefined) return undefined
  const lines = new LineCounter()
  const document = parseDocument(text, { schema: 'core', prettyErrors: true, lineCounter: lines })
  const broken = document.errors[0]
  if (broken) throw new RecordError(`${file}: not valid YAML: ${broken.message}`)
  const result = schema.safeParse(toPlain(document, file))
  const lineOf = (path: readonly PropertyKey[]) => lineIn(document, lines, path)
  if (result.success) return { value: result.data, lineOf }
  const problems = result.error.issues.map(({ path, message }) => {
    const line = lineOf(path)
    return `${line === undefined ? '' : `line ${line}: `}${path.join('.') || '(top)'}: ${message}`
  })
  throw new RecordError(`${file}: ${problems.join('; ')}`)
}

function lineIn(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true)
    const start = isNode(node) ? node.range?.[0] : undefined
    if (start !== undefined) return lines.linePos(start).line
  }
  return undefined
}

function toPlain(document: Document, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 }) ?? []
  } catch (error) {
    throw new RecordError(`${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** The YAML files of a folder, sorted by name; none where there is no such folder. */
export async function yamlFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw new RecordError(`${folder}: can't be read: ${error.message}`)
  })
  return names
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => join(folder, name))
}

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseDocument } from 'yaml'
import type { z } from 'zod'

/** A record file that can't be read or doesn't fit: says which file, which place, what was expected. */
export class RecordError extends Error {
  override name = 'RecordError'
}

/**
 * Reads one YAML file (core schema: dates stay strings) and checks it against a schema.
 * A missing file gives `undefined`. Throws `RecordError` naming the file and every place that doesn't fit.
 * Aliases are limited, so that a small file can't unfold into a huge one.
 */
export async function readYaml<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): Promise<z.output<Schema> | undefined> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw new RecordError(`${file}: can't be read: ${error.message}`)
  })
  if (text === undefined) return undefined
  const document = parseDocument(text, { schema: 'core', prettyErrors: true })
  const broken = document.errors[0]
  if (broken) throw new RecordError(`${file}: not valid YAML: ${broken.message}`)
  const result = schema.safeParse(toPlain(document, file))
  if (result.success) return result.data
  const problems = result.error.issues.map((issue) => `${issue.path.join('.') || '(top)'}: ${issue.message}`)
  throw new RecordError(`${file}: ${problems.join('; ')}`)
}

function toPlain(document: ReturnType<typeof parseDocument>, file: string): unknown {
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

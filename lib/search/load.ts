import { LoadError } from './errors.ts'
import { type Start, startFile, startSchema } from './format.ts'
import { inflate } from './inflate.ts'

/** Reads a file of the index by its path below `search/data/`. Rejects with `LoadError` where that is not possible. */
export type ReadBytes = (path: string) => Promise<Uint8Array<ArrayBuffer>>

/** What of zod's schemas is needed here. */
interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false }
}

/** Turns the text of a file into what its schema says. Throws `LoadError` that names the file. */
function parseFile<T>(path: string, text: string, schema: Schema<T>): T {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new LoadError(`${path} of the search index is damaged: it is not JSON.`, { cause })
  }
  const result = schema.safeParse(value)
  if (!result.success) throw new LoadError(`${path} of the search index is damaged: it has another form.`)
  return result.data
}

/** Reads, inflates and checks one of the deflated files. */
export async function readDeflated<T>(read: ReadBytes, path: string, schema: Schema<T>): Promise<T> {
  const bytes = await read(path)
  let text: string
  try {
    text = await inflate(bytes)
  } catch (cause) {
    throw new LoadError(`${path} of the search index is damaged: it can't be inflated.`, { cause })
  }
  return parseFile(path, text, schema)
}

/** Reads `start.json`. Throws `LoadError`. */
export async function readStart(read: ReadBytes): Promise<Start> {
  return parseFile(startFile, new TextDecoder().decode(await read(startFile)), startSchema)
}

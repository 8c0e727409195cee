import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { SourcePart } from '#lib/ingest/parse-part.ts'
import type { ParsingRecords } from '#lib/ingest/parse-source.ts'

/** What names all that a part is parsed from, and the SHA-256 of the bytes of a file. */
export interface PartKey {
  key: string
  sha256?: string
}

/** What names the records and the code (its `version`) that parts are parsed by. */
export function parsingKey({ authorities, collections }: ParsingRecords, version: string): string {
  // As JSON: what `serialize` gives depends on how strings happen to be held in memory, too.
  return keyed(version, JSON.stringify({ authorities, collections }))
}

/**
 * The key of a part, hexadecimal: of its bytes, of what the records say of its file, and of `parsing` (`parsingKey`); no time and no
 * place of a file is in it. Undefined where the file can't be read: whoever parses it says why.
 */
export async function keyOfPart({ file, row }: SourcePart, parsing: string): Promise<PartKey | undefined> {
  if (row) {
    const { path: _, ...said } = file
    return { key: keyed(parsing, JSON.stringify({ file: said, row })) }
  }
  const bytes = await readFile(file.path).catch(() => undefined)
  if (!bytes) return undefined
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { key: keyOfFile({ file }, sha256, parsing), sha256 }
}

/** The key of a file whose bytes have this SHA-256. */
export function keyOfFile({ file: { path: _, ...file } }: SourcePart, sha256: string, parsing: string): string {
  return keyed(parsing, JSON.stringify({ file, sha256 }))
}

/** One key for several values, each with its length, so that no two lists have one. */
export function keyed(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}\n`).update(part)
  return hash.digest('hex')
}

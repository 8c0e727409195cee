import { createHash } from 'node:crypto'
import type { SourcePart } from '#lib/ingest/parse-part.ts'

/** One of several shares of an archive's sources, from 1 on. Commands call it a part: 3 of 16. */
export interface Share {
  number: number
  of: number
}

/**
 * The number of the share that a file or row belongs to, when there are `of`: by its name alone, so that no other source that comes or
 * goes moves it, and so that the rows of one dataset are in all shares.
 */
export function shareOf({ file: { file }, row }: SourcePart, of: number): number {
  const name = JSON.stringify([file, row?.number ?? 0])
  return (createHash('sha256').update(name).digest().readUIntBE(0, 6) % of) + 1
}

/** What messages call a file or row. */
export function nameOfSource({ file: { file }, row }: SourcePart): string {
  return row?.number === undefined ? file : `row ${row.number} of ${file}`
}

/** Name of the file that has what was parsed of a share. */
export function shareFileName({ number, of }: Share): string {
  return `part-${number}-of-${of}`
}

import type { NameAsWritten } from '#lib/domain/document.ts'
import { resolveName } from '#lib/ingest/recognise/authority-names.ts'
import { type NameInData, readNameInData } from '#lib/ingest/recognise/persons/name-in-data.ts'
import type { Authorities } from '#lib/records/authorities.ts'

/** A speaker as a cell names them. */
export interface RowSpeaker extends NameInData {
  written: string
}

/** The speakers that a cell names, between semicolons: as it is written where a record has that form, else in usual writing. */
export function speakersInCell(cell: string, { speakers }: Pick<Authorities, 'speakers'>): RowSpeaker[] {
  return cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((written) => ({ written, ...(resolveName(written, speakers) ? { name: written } : readNameInData(written)) }))
}

/** How the names that a document has were written, where that is otherwise or tells the family name. */
export function namesAsWritten(read: readonly RowSpeaker[], shown: readonly string[]): NameAsWritten[] {
  if (read.length !== shown.length) return []
  return read.flatMap(({ name, written, family }, index): NameAsWritten[] => {
    const as = shown[index] ?? name
    // The record of a name says itself how it is filed.
    const told = as === name ? family : undefined
    return as === written && told === undefined
      ? []
      : [{ name: as, written, ...(told !== undefined && { family: told }) }]
  })
}

import type { ArchiveDocument, Correction } from '#lib/domain/document.ts'
import { isBlockId } from './withdrawn-words.ts'

/** A correction with its document; without a field it is the withdrawal of the whole document. */
export interface DatedCorrection extends Omit<Correction, 'field'> {
  document: ArchiveDocument
  field?: string
}

/**
 * All that editors changed, withdrawals of documents included. First what reads otherwise than the source has it, then
 * what the catalogue adds (`isAddition`); each newest first, those without a day last.
 */
export function allCorrections(documents: readonly ArchiveDocument[]): DatedCorrection[] {
  return documents
    .flatMap((document): DatedCorrection[] => [
      ...(document.withdrawn ? [{ document, ...document.withdrawn }] : []),
      ...(document.corrections ?? []).map((correction) => ({ document, ...correction })),
    ])
    .sort((a, b) => Number(isAddition(a)) - Number(isAddition(b)) || compare(b.on ?? '', a.on ?? ''))
}

/**
 * Whether an editor only added to what the source says, and took nothing back: a fact that it does not state, or a date
 * that it states less closely (1790 for 8 December 1790). Changed words and withdrawals are never additions.
 */
export function isAddition({ document, field, was }: DatedCorrection): boolean {
  if (field === undefined || isBlockId(field)) return false
  if (was === undefined || was === '') return true
  return (field === 'date' || field === 'published') && document[field]?.startsWith(`${was}-`) === true
}

/** Compares code units, so that every machine gets one order. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

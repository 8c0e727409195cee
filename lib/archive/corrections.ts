import type { ArchiveDocument, Correction } from '#lib/domain/document.ts'

/** A correction with its document; without a field it is the withdrawal of the whole document. */
export interface DatedCorrection extends Omit<Correction, 'field'> {
  document: ArchiveDocument
  field?: string
}

/** All that editors changed, withdrawals of documents included: newest first, those without a day last. */
export function allCorrections(documents: readonly ArchiveDocument[]): DatedCorrection[] {
  return documents
    .flatMap((document): DatedCorrection[] => [
      ...(document.withdrawn ? [{ document, ...document.withdrawn }] : []),
      ...(document.corrections ?? []).map((correction) => ({ document, ...correction })),
    ])
    .sort((a, b) => compare(b.on ?? '', a.on ?? ''))
}

/** Compares code units, so that every machine gets one order. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

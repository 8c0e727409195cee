import type { ArchiveDocument } from '#lib/domain/document.ts'
import { type IndexedUnit, indexedUnitsOf } from '#lib/search/format/indexed-units.ts'
import type { NameAuthorities } from './gather-facets.ts'
import { metadataTermsOf } from './metadata-terms.ts'

/** What is searched of an archive: its documents, with what its records call things. `lib/archive`'s `Archive` is one. */
export interface SearchableArchive extends NameAuthorities {
  documents: readonly ArchiveDocument[]
}

export interface NumberedUnit extends IndexedUnit {
  language: string
  /** Of a title, what else is said of its document, to be found by words: its speaker, its year. */
  metadataTerms?: string
  /** The number of its document. */
  document: number
}

/** The units of all documents in a row, and which is the first of each document. */
export function gatherUnits({ documents, ...named }: SearchableArchive): { firsts: number[]; units: NumberedUnit[] } {
  const firsts: number[] = []
  const units: NumberedUnit[] = []
  const said = metadataTermsOf(named)
  for (const [number, document] of documents.entries()) {
    firsts.push(units.length)
    const language = document.language ?? 'und'
    const [title, ...others] = indexedUnitsOf(document)
    if (title) units.push({ ...title, metadataTerms: said(document), language, document: number })
    for (const unit of others) units.push({ ...unit, language, document: number })
  }
  return { firsts, units }
}

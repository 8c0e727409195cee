import type { ArchiveDocument } from '#lib/domain/document.ts'
import { type Catalogue, isRefusedTranslation } from '#lib/records/catalogue.ts'

/** What editors have decided of pairs of documents. */
export interface DecidedPairs {
  /** The id of the document of which others are recorded as translations, by the id of each, its own among them. */
  originals: ReadonlyMap<string, string>
  /** Whether they have said that two documents, by their ids, are no translations of each other. */
  isRefused(one: string, other: string): boolean
}

/** Reads what editors have decided: `translation_of` of documents, `not_translation_of` of the catalogue. */
export function decidedPairs(documents: readonly ArchiveDocument[], catalogue: Catalogue): DecidedPairs {
  const originals = new Map<string, string>()
  for (const { id, translationOf } of documents) {
    if (translationOf === undefined) continue
    originals.set(id, translationOf)
    originals.set(translationOf, translationOf)
  }
  const refused = new Set(
    [...catalogue].flatMap(([id, entries]) =>
      entries.flatMap((entry) => (isRefusedTranslation(entry) ? keyOf(id, entry.not_translation_of) : [])),
    ),
  )
  return { originals, isRefused: (one, other) => refused.has(keyOf(one, other)) }
}

function keyOf(...ids: [string, string]): string {
  return ids.toSorted().join(' ')
}

/** What is wrong with refusals: they name what is no document of the archive, each with its file and line. */
export function refusalProblems(documents: readonly ArchiveDocument[], catalogue: Catalogue): string[] {
  const known = new Set(documents.map(({ id }) => id))
  return [...catalogue.values()].flat().flatMap((entry) => {
    if (!isRefusedTranslation(entry) || known.has(entry.not_translation_of)) return []
    const place = `${entry.file}${entry.line === undefined ? '' : `:${entry.line}`}`
    return `${place}: not_translation_of: found ${entry.not_translation_of}, which is no document of this archive; expected the id of one`
  })
}

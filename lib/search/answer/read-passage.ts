import type { IndexedUnit } from '#lib/search/format/indexed-units.ts'
import type { SearchIndex } from '#lib/search/lookup/search-index.ts'
import { type HitDocument, hitDocument } from '#lib/search/rank/hit.ts'

/** How many paragraphs and headings are read before and after the one that is asked for. */
export interface PassageRange {
  before: number
  after: number
}

/** A paragraph or heading with what is beside it in its document. */
export interface ReadPassage {
  document: HitDocument
  /** In the order of the document. */
  units: (IndexedUnit & { isHeading: boolean })[]
  /** Which of the units was asked for; of a document its first. */
  at: number
  /** Whether the document goes on before the first of them, and after the last. */
  goesOn: { before: boolean; after: boolean }
}

/**
 * Reads the paragraph or heading with an identifier, one that it had before included, and what is beside it; of the
 * identifier of a document its beginning. Undefined where nothing has it. Rejects with `LoadError`.
 */
export async function readPassage(
  index: SearchIndex,
  id: string,
  { before, after }: PassageRange,
): Promise<ReadPassage | undefined> {
  const [unit, unitTable] = await Promise.all([index.ids().then((ids) => ids.unitOf(id)), index.unitTable()])
  if (unit === undefined) return undefined
  const isOfDocument = (other: number) =>
    other >= 0 &&
    other < index.metadata.units &&
    !unitTable.isTitle(other) &&
    unitTable.documentOf(other) === unitTable.documentOf(unit)
  const asked = unitTable.isTitle(unit) ? unit + 1 : unit
  if (!isOfDocument(asked)) {
    const { document } = await index.texts.get(unit)
    return { document: hitDocument(document), units: [], at: 0, goesOn: { before: false, after: false } }
  }
  let [first, last] = [asked, asked]
  while (asked - first < before && isOfDocument(first - 1)) first -= 1
  while (last - asked < after && isOfDocument(last + 1)) last += 1
  const read = await Promise.all(Array.from({ length: last - first + 1 }, (_, place) => index.texts.get(first + place)))
  const { document } = read[asked - first] ?? (await index.texts.get(asked))
  return {
    document: hitDocument(document),
    units: read.map(({ id: own, number, text, voice }, place) => ({
      id: own,
      number,
      text,
      ...(voice !== undefined && { voice }),
      isHeading: unitTable.isHeading(first + place),
    })),
    at: asked - first,
    goesOn: { before: isOfDocument(first - 1), after: isOfDocument(last + 1) },
  }
}

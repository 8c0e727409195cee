/** A document whose figures a file has: address of its page, title, date in words, what it is filed under and speakers; empty where not known. */
export type PackedDocument = readonly [address: string, title: string, date: string, filed: string, speakers: string]

/** A figure in such a file; `document` is its number there. Without a value it can't be sorted by it. */
export type PackedFigure = readonly [
  document: number,
  paragraph: string,
  value: number | null,
  upTo: number | null,
  before: string,
  asWritten: string,
  after: string,
  whose: string,
  saidBy: string,
]

/**
 * The content of a file with figures of one unit, in the order of the archive, as JSON. Browsers read them where a reader
 * filters or sorts.
 */
export interface PackedFigures {
  documents: readonly PackedDocument[]
  figures: readonly PackedFigure[]
}

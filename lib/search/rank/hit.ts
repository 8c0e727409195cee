import type { StoredDocument } from '#lib/search/format/index-files.ts'
import type { Excerpt } from './excerpt.ts'

/** A document in an answer. */
export interface HitDocument {
  id: string
  /** Site path, with base path. */
  url: string
  title: string
  /** EDTF. */
  date?: string
  /** EDTF day of publication, where that is another. */
  published?: string
  /** The name; a list where there are several. */
  speaker?: string | string[]
  /** What sort of text it is, see `documentKinds`. */
  kind: string
  language: string
  /** Values of the fields that collections declare, by their names; absent where there are none. */
  fields?: ReadonlyMap<string, string[]>
}

/** One paragraph or heading that was found. */
export interface Hit {
  document: HitDocument
  /** Id of the paragraph or heading. */
  paragraph: string
  /** ¶ number in the margin; 0 for a heading. */
  number: number
  /** Site path with fragment. */
  url: string
  text: string
  /** Whose words it is, where they are not the document's speaker's: see `Paragraph`. */
  voice?: string
  /** Where the words and phrases of the query are in it: half-open, in UTF-16 units, in order, none overlapping. */
  highlights: { start: number; end: number }[]
  excerpt: Excerpt
  /** Falls from hit to hit where the best come first; comparable within one answer only. */
  score: number
  /** Whether all words of the query are in it. */
  allTerms: boolean
  /** Whether it has all of them but those that are said of its document. */
  complete: boolean
}

/** What an answer says of a document. */
export function hitDocument(entry: StoredDocument): HitDocument {
  const { id, path, title, date, published, speaker, kind, language, fields } = entry
  return {
    id,
    url: path,
    title,
    kind,
    language,
    ...(date && { date }),
    ...(published && { published }),
    ...(speaker && { speaker }),
    ...(fields && { fields }),
  }
}

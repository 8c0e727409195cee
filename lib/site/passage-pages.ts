import type { ArchiveDocument } from '#lib/domain/document.ts'

/** A paragraph that has, or may have, a page of its own. */
export interface PassagePage {
  document: Pick<ArchiveDocument, 'id' | 'date' | 'slug'>
  /** Id of the paragraph. */
  paragraph: string
}

/** The paragraphs of a site that have a page of their own. */
export interface PassagePages {
  all: readonly PassagePage[]
  /** Whether a paragraph of a document, both by id, is one of them. */
  has(document: string, paragraph: string): boolean
  /** Ids of the paragraphs of a document, by its id, that are. */
  of(document: string): readonly string[]
}

export interface PassagePageChoice {
  /** Those that editors chose. */
  chosen: readonly PassagePage[]
  /** All that there are. */
  all: readonly PassagePage[]
  /** Most paragraphs of an archive in which each has a page of its own. */
  limit: number
}

/** `limit` where `passage_pages` of archive.yaml names none. 2,000 pages leave room for all others on hosts that take 20,000 files. */
export const defaultPassagePageLimit = 2000

/** Most files of a site: a limit of common static hosts, such as Cloudflare Pages (free plan). */
const maxSiteFiles = 20_000
/** Files kept free for what is no page: the search index (about 7,000 files at most), fonts, scripts, downloads. */
const reservedFiles = 8000

/**
 * The paragraphs that get a page of their own: all of a small archive, in a large one those that editors chose. `pages`
 * is the number of all other pages.
 */
export function selectPassagePages({ chosen, all, limit }: PassagePageChoice, pages: number): readonly PassagePage[] {
  const room = maxSiteFiles - reservedFiles - pages
  return all.length <= Math.min(limit, room) ? all : chosen
}

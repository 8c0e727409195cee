import type { ArchiveDocument } from '#lib/domain/document.ts'

/** A paragraph that has, or may have, a page of its own. */
export interface PassagePage {
  document: Pick<ArchiveDocument, 'id' | 'date' | 'slug'>
  /** Id of the paragraph. */
  paragraph: string
}

export interface PassagePageChoice {
  /** Those that editors chose. */
  chosen: readonly PassagePage[]
  /** All that there are. */
  all: readonly PassagePage[]
  /** With at most so many, each has a page. */
  limit: number
}

/** With so many paragraphs an archive counts as small, where its settings say no other number. */
export const defaultPassagePageLimit = 2000

/** So many files a site may have on most hosts. */
const maxSiteFiles = 20_000
/** So many of them may be no pages: the files of the search index (about 7,000 at most), fonts, scripts, downloads. */
const reservedFiles = 8000

/**
 * The paragraphs that have a page of their own, beside so many other pages: all of a small archive, of a large one
 * those that editors chose.
 */
export function selectPassagePages({ chosen, all, limit }: PassagePageChoice, pages: number): readonly PassagePage[] {
  const room = maxSiteFiles - reservedFiles - pages
  return all.length <= Math.min(limit, room) ? all : chosen
}

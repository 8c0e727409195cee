import type { ArchiveDocument } from '#lib/domain/document.ts'

/** A paragraph that has, or may have, a page of its own. */
export interface Passage {
  document: Pick<ArchiveDocument, 'id' | 'date' | 'slug'>
  /** Id of the paragraph. */
  paragraph: string
}

export interface PassageChoice {
  /** Those that editors chose. */
  chosen: readonly Passage[]
  /** All that there are. */
  all: readonly Passage[]
  /** With at most so many, each has a page. */
  most: number
}

/** With so many paragraphs an archive counts as small, where its settings say no other number. */
export const mostPassagePages = 2000

/** So many files a site may have on most hosts. */
const mostFiles = 20_000
/** So many of them may be no pages: the files of the search index (about 7,000 at most), fonts, scripts, downloads. */
const otherFiles = 8000

/**
 * The paragraphs that have a page of their own, beside so many other pages: all of a small archive, of a large one
 * those that editors chose.
 */
export function passagesWithin({ chosen, all, most }: PassageChoice, pages: number): readonly Passage[] {
  const room = mostFiles - otherFiles - pages
  return all.length <= Math.min(most, room) ? all : chosen
}

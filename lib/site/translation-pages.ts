import { hasDocumentFiles } from './document-files.ts'

/**
 * Most bytes of the texts of two documents, with what is put around their paragraphs, that one page has: with the frame of a page, and
 * a paragraph that is not divided, it stays below 150 KB.
 */
const bytesOfPage = 90_000
/** Bytes of HTML around a paragraph: its number, the address of its place, its part of a row. Measured: 230 to 330. */
const bytesAroundParagraph = 300

/** How many bytes the paragraphs of a text take on such a page. */
export function bytesBeside(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + new TextEncoder().encode(text).length + bytesAroundParagraph, 0)
}

/** How many pages two texts take that have so many bytes together. */
export function pagesBeside(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / bytesOfPage))
}

/** Most pages of originals beside their translations: as many as hosts have room for beside what else an archive of so many documents has. */
export function mostPagesBeside(documents: number): number {
  return hasDocumentFiles(documents) ? 1000 : 60
}

/** The rows of one of several pages, by its number from 1, so that each page has about as many bytes. */
export function rowsOfPage<Row>(
  rows: readonly Row[],
  bytesOf: (row: Row) => number,
  page: number,
  pages: number,
): Row[] {
  const whole = rows.reduce((sum, row) => sum + bytesOf(row), 0)
  let before = 0
  return rows.filter((row) => {
    const middle = before + bytesOf(row) / 2
    before += bytesOf(row)
    return Math.min(pages, Math.floor((middle / Math.max(1, whole)) * pages) + 1) === page
  })
}

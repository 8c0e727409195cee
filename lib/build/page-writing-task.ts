import type { KeptPlace } from '#lib/files/kept-values.ts'
import type { WrittenPage } from './written-pages.ts'

/** What a thread that writes pages is told. */
export interface PageWritingTask {
  /** Folder that the pages are written into. */
  folder: string
  /** Folder of the earlier site. */
  earlierFolder: string
  /** File that says how its pages were written. */
  writtenPages: string
  /** What all pages depend on. */
  base: string
  /** Where citations are kept that earlier runs made. */
  citations: KeptPlace
  /** The number of the next page that nobody has taken: four bytes that all threads share. */
  next: SharedArrayBuffer
}

/** What such a thread says of a citation that it made, to be kept for the next run. */
export interface MadeCitation {
  key: string
  citation: Uint8Array
}

/** What such a thread says of each page. */
export interface WrittenPageMessage {
  file: string
  page: WrittenPage & { isKept: boolean }
  /** How many pages there are in all. */
  total: number
}

import type { DataFormatId } from '#lib/domain/data-formats.ts'
import type { Column } from './columns.ts'
import type { DataInput } from './data-input.ts'

/** Largest file of data, in bytes: hosts take 25 MiB (Cloudflare Pages). */
export const largestPlainFile = 25_000_000

/**
 * Most bytes of text that are compressed into one file. Texts become a third to a fifth of that, those in Chinese or Japanese less
 * than a half, so that a file of them stays below the same limit.
 */
export const largestCompressedText = 40_000_000

/** A file of data that was made. */
export interface MadeFile {
  /** Its path below the folder of data. */
  path: string
  /** Its media type, without what it is compressed by. */
  type: string
  /** Its columns, where it is a table or a part of one. */
  columns?: readonly Column[]
  /** How many rows, lines or files are in it. */
  count?: number
  /** What is counted. */
  of?: 'documents' | 'paragraphs' | 'figures' | 'texts'
  /** Its place among the parts of a file that is too large for one, from 1 on. */
  part?: number
  /** Set where parts have to be joined, byte by byte, before they can be opened. */
  isFragment?: true
}

/** A form in which an archive can be taken away. */
export interface DataFormat {
  id: DataFormatId
  /** Writes its files into a folder. The same archive gives the same bytes. Rejects with the system's error. */
  write(input: DataInput, folder: string): Promise<MadeFile[]>
}

/** The name of a file of several: `paragraphs-2.csv.gz`; where there is only one, `paragraphs.csv`. */
export function partName(name: string, extension: string, part: number | undefined): string {
  return part === undefined ? `${name}.${extension}` : `${name}-${part}.${extension}`
}

/** A row of a dataset as its file has it. */
export interface RawRow {
  /** From 1 on; absent where the file is one row. */
  number?: number
  /** What the file has for it; its hash is the row's identity. */
  written: string
  value: unknown
  /** In which its file was read. */
  encoding?: string
  /** Set where it breaks the rules of its format and could be read all the same. */
  loose?: true
}

/** The longest row, and the largest file of one JSON value, that are read, in UTF-16 units. */
export const maximumRowLength = 64 * 1024 * 1024

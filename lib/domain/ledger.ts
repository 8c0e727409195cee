/** Half-open, in UTF-16 units of the extracted text of a source. */
export interface Span {
  start: number
  end: number
}

/** What became of a piece of a source's text. */
export type LedgerEntry = Span &
  (
    | {
        fate: 'paragraph' | 'heading'
        document: string
        block: string
        /** The id that these words had before an editor joined or divided them, where it is another. */
        as?: string
      }
    | { fate: 'metadata'; document: string; field: string }
    | { fate: 'furniture'; rule: string }
    | { fate: 'duplicate'; of: string }
    | { fate: 'space' }
  )

/** The account of one source: every piece of its text, from 0 to its end without gap or overlap, has one fate. */
export interface Ledger {
  source: {
    /** Path of the source below the folder that was given. */
    file: string
    /** The row of a dataset, from 1 on, where the source is one. */
    row?: number
    /** SHA-256 of the bytes of the file or row, hexadecimal. */
    sha256: string
    bytes: number
    /** IANA name of the encoding that the bytes were decoded from. */
    encoding: string
    /** SHA-256 of the extracted text in UTF-8, hexadecimal. */
    text_sha256: string
    /** Length of the extracted text in UTF-16 units. */
    length: number
  }
  spans: LedgerEntry[]
}

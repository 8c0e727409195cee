/** How a paragraph or heading read for a time. */
export interface Wording {
  /** Hash of the text (lib/text/wording-hash.ts). */
  check: string
  text: string
  /** EDTF day from which it was public. */
  from: string
}

/** What became of a published paragraph or heading that is not as it was published. */
export interface BlockHistory {
  state: 'changed' | 'gone' | 'merged' | 'split' | 'withdrawn'
  /** Ids of where its words are now. */
  now?: string[]
  /** All that were ever published, the oldest first; none of what was withdrawn. */
  wordings: Wording[]
}

/** The histories of a document by the id that was published, as `wordings.json` beside its page has them. */
export type BlockHistories = Record<string, BlockHistory>

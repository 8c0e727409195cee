import type { BlockHistory, Wording } from './block-history.ts'

/** What is remembered of one paragraph or heading that was ever published. */
export interface AnchoredBlock {
  /** Given once, kept for ever. */
  id: string
  /** All its published words, oldest first; empty where none may be shown, or where it only ever led to another. */
  wordings: Wording[]
  /** The words of the source, before editors corrected them, where they are not those of the last wording. */
  source?: string
  /** SHA-256 of the folded words of the source, of which nothing else may be kept; only where it is withdrawn. */
  digest?: string
  withdrawn?: boolean
  /** Id of the block that its words were joined to: it is an alias of that one. */
  into?: string
  /** True where an editor joined it to that one, and not the source. */
  joined?: boolean
  /** True for what an editor divided off another paragraph: `source` then is what is left of those words. */
  divided?: boolean
  /** EDTF day of the first publication without it. */
  gone?: string
}

/** What is public of one document: its ids, its addresses and every wording, kept through all its versions. */
export interface DocumentAnchors {
  /** Id of the document. */
  document: string
  title: string
  kind: string
  /** EDTF; what it is filed under. */
  date?: string
  /** Every date under which it was public, the first one first; only where there were several. */
  dates?: string[]
  language?: string
  /** Where the text was published. */
  url?: string
  source: { file: string; sha256: string; lineage: string; lines: [number, number]; collection?: string }
  /** `<date>-<slug>`: every one under which the document was public, in the order of their publication. */
  addresses: string[]
  withdrawn?: boolean
  /** In the order of the text; what is gone comes behind what it followed. */
  blocks: AnchoredBlock[]
}

/** By the id of the document. */
export type Anchors = ReadonlyMap<string, DocumentAnchors>

/** What became of a published paragraph since, where its words are not what they were. */
export type AnchorState = BlockHistory['state']

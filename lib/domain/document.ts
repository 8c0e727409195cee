import type { Basis, BasisField } from './basis.ts'

/** What sort of text a document is. */
export const documentKinds = [
  'speech',
  'address',
  'factsheet',
  'report',
  'press-release',
  'article',
  'announcement',
  'statement',
  'document',
] as const

export type DocumentKind = (typeof documentKinds)[number]

/** Who made the words, when they are not in the language in which they were spoken. */
export const translationMakers = ['own', 'official', 'publisher', 'unknown'] as const

export type TranslationMaker = (typeof translationMakers)[number]

/** Whether a text is what was said, or what was written to be said, where the source says so. */
export const deliveries = ['as-delivered', 'as-prepared'] as const

export type Delivery = (typeof deliveries)[number]

/** How a paragraph is set: a `row` is one of a table, a `caption` belongs to a table or a picture. */
export const paragraphForms = ['plain', 'bullet', 'numbered', 'quotation', 'row', 'caption'] as const

export type ParagraphForm = (typeof paragraphForms)[number]

/** A line that heads what follows it, up to the next heading of its level or a higher one. */
export interface Heading {
  type: 'heading'
  /** `h-` and 7 characters of Crockford base 32. */
  id: string
  /** 2 for a section, 3 and 4 below it. The title of the document is not a block. */
  level: 2 | 3 | 4
  /** One line of text, spaces single, no markup. */
  text: string
  /** Ids that led here before. They stay anchors. */
  aliases?: string[]
  /** True when an editor had to take the words out of the record; `text` then only says so. */
  withdrawn?: boolean
}

/** The unit that is addressed, searched and cited. */
export interface Paragraph {
  type: 'paragraph'
  /** `p-` and 7 characters of Crockford base 32. */
  id: string
  form: ParagraphForm
  /** For `numbered`: the number the source gives. */
  number?: number
  /** For `row`: the texts of its cells, an empty one for an empty cell, none at the end; `text` is what `rowText` makes of them. */
  cells?: string[]
  /** For `row`: true for the one that names the columns, with which a table begins. */
  header?: true
  /** One line of text, spaces single, no markup. */
  text: string
  /** Ids that led here before. They stay anchors. */
  aliases?: string[]
  /** True when the break before this paragraph was made by Rostrum, not by the source. */
  ourBreak?: boolean
  /**
   * Whose words these are, where they are not the document's speaker's: a name, `publisher` (introductions and the
   * like), `transcriber` (stage directions) or `questioner` (questions of whoever is not named).
   */
  voice?: string
  /** True when an editor had to take the words out of the record; `text` then only says so. */
  withdrawn?: boolean
}

/** A line that only divides, as `* * *` does. */
export interface Divider {
  type: 'divider'
}

/** One of the parts that a document is a list of. */
export type Block = Heading | Paragraph | Divider

/** An editor's change to what the program made, shown as such. */
export interface Correction {
  /** The field that was corrected, in frontmatter spelling, or a paragraph id. */
  field: string
  /** How it read before. Absent where nothing was there. */
  was?: string
  reason: string
  by?: string
  /** EDTF day. */
  on?: string
}

/** Words of the editors on a text: no part of the record. */
export interface EditorNote {
  /** Id of the paragraph or heading that it is on; absent where it is on the whole document. */
  block?: string
  text: string
  by?: string
  /** EDTF day. */
  on?: string
}

/** That a document had to be taken out of the record: what it said is gone, that it was there is not. */
export interface Withdrawal {
  reason: string
  by?: string
  /** EDTF day. */
  on?: string
}

/** A published paragraph or heading that the text has no longer: its id still leads somewhere. */
export interface Tombstone {
  id: string
  /** Id of the block that it followed; absent where it was first. */
  after?: string
  /** True when its words may not be shown. */
  withdrawn?: true
  /** Which block of another document has its very words now. */
  now?: { document: string; block: string }
}

/** Where a document is from: which lines of which bytes. */
export interface DocumentSource {
  /** Path of the source below the folder that was given. */
  file: string
  /** SHA-256 of the file's bytes, hexadecimal. */
  sha256: string
  /** What the versions of one source have in common: an address, or the path. */
  lineage: string
  /** First and last line of the source, 1-based, that this document is made of. */
  lines: [number, number]
  /** Id of the collection that the source belongs to. */
  collection?: string
  /** When its bytes were retrieved from the web, in UTC: `2026-11-22T08:30:00Z`. */
  retrieved?: string
  /** True when the source is no longer there: the document was published and had to be withdrawn since. */
  absent?: true
}

/** How a source writes the name of a speaker, where `speaker` has it otherwise, or where the source says more of it. */
export interface NameAsWritten {
  /** As `speaker` has it. */
  name: string
  written: string
  /** The part of `name` that is the family name, where the source tells it from the given names. */
  family?: string
  /** What `name` has in brackets at its end to tell it from the same name of somebody else. */
  qualifier?: string
}

/** One value of a field that the collection of a document declares (`fields:`). */
export interface FieldValue {
  /** As it is shown. A date is EDTF, of a field of dates. */
  value: string | number
  /** What the source has for it, where that is a code of ISO 3166 and `value` the name. */
  code?: string
  /** The words of the source that state it; absent where an editor does. */
  words?: string
  /** Why an editor states it: words of the source, or a named reference. */
  reason?: string
  /** The editor. */
  by?: string
  /** EDTF day of the editor's decision. */
  on?: string
}

/** Words of the head of a source that no field holds, as the source has them. */
export interface HeadLines {
  /** First and last line of the source, 1-based. */
  lines: [number, number]
  text: string
}

/**
 * One text of an archive: a speech, an address, a report and so on (`documentKinds`).
 * `speaker`, `venue`, `event`, `topics` and `publisher` hold preferred names of authority records
 * where there is one. What is not known is absent.
 */
export interface ArchiveDocument {
  /** `d-` and 7 characters of Crockford base 32. */
  id: string
  /** ASCII, from the title. */
  slug: string
  title: string
  kind: DocumentKind
  /** EDTF; what the document is filed under. `basis.date.of` says whether it is that of the occasion or of publication. */
  date?: string
  /** EDTF day of publication. */
  published?: string
  /** Two or more where they speak with one voice: a joint statement. `speakersOf` has them as a list in any case. */
  speaker?: string | string[]
  /** A list only beside a list of speakers, with the office of each; one office may be that of all. */
  role?: string | string[]
  venue?: string
  event?: string
  topics?: string[]
  /** BCP 47. */
  language?: string
  originalLanguage?: string
  translation?: TranslationMaker
  /** Id of the document that this one is a translation of, where editors say so. */
  translationOf?: string
  delivery?: Delivery
  /** True where editors chose this one, of several texts of one event, as the text of record. */
  textOfRecord?: boolean
  publisher?: string
  byline?: string
  url?: string
  rights?: string
  /** Names of speakers as the source writes them, in the order of `speaker`. */
  namesAsWritten?: NameAsWritten[]
  /** Values of the fields that its collection declares, by their ids; a field has at least one. */
  fields?: Record<string, FieldValue[]>
  source: DocumentSource
  /** Lines above the text with what no field holds: shown, not searched. */
  head?: HeadLines[]
  basis: Partial<Record<BasisField, Basis>>
  corrections?: Correction[]
  /** In the order of the blocks that they are on, those on the whole document first. */
  notes?: EditorNote[]
  /** Then there are no blocks. */
  withdrawn?: Withdrawal
  /** Published paragraphs and headings that the text has no longer, in the order that they had. */
  gone?: Tombstone[]
  blocks: Block[]
}

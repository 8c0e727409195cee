import type { BasisField, DateSense } from '#lib/domain/basis.ts'
import type { NameAsWritten } from '#lib/domain/document.ts'
import type { Span } from '#lib/domain/ledger.ts'

/** A title that the markup of a source gives. */
export interface TitleHint {
  value: string
  /** Which part of the markup says so: `h1`, `og:title`, `title`, `headline` (JSON-LD), `frontmatter`. */
  from: string
  /** Where the extracted text has it, when it is there too. */
  span?: Span
}

/** A date that the markup of a source gives. */
export interface DateHint {
  /** EDTF. */
  value: string
  /** What it is the date of; absent where the markup does not say. */
  of?: DateSense
  /** Which part of the markup says so: `article:published_time`, `datePublished`, `time`. */
  from: string
  /** As the source writes it. */
  words: string
  span?: Span
}

export interface HeadingHint extends Span {
  level: 1 | 2 | 3 | 4 | 5 | 6
  /** Only set in bold as a line of its own: a heading where its words read as one. */
  bold?: true
}

/** A row of a table. */
export interface RowHint extends Span {
  /** Where its cells have their words; nothing for an empty cell. */
  cells: (Span | undefined)[]
  /** It names the columns of the table, which begins with it. */
  header?: true
}

export interface ListItemHint extends Span {
  /** Where its words begin, after the marker. */
  words: number
  /** The number of an ordered list's item. */
  number?: number
}

/** Whose words a stretch is, as the markup of the source states it. */
export interface VoiceHint extends Span {
  /** The speaker's name; `transcriber` for what is noted of the room, `publisher` for what an editor adds. */
  name: string
}

/** How a value was known in the archive that a file was exported from, where no source stated it there. */
export type KnownBefore = 'inferred' | 'editor'

/** A field of the frontmatter of a source, or of another head of a file: its value, and where the extracted text has it. */
export interface StatedField extends Span {
  field: BasisField
  /** As written: `"true"` for `textOfRecord`. */
  value: string | string[]
  /** Set where the file says that its value was not stated where it is from. */
  known?: KnownBefore
  /** 1-based line of the source. */
  line: number
  words: string
  /** For dates. */
  of?: DateSense
}

/** A value of a field that a collection declares, as the head of a file states it. */
export interface StatedFieldValue extends Span {
  /** Id of the field. */
  field: string
  value: string
  /** What the file has for it besides, where that is a code. */
  code?: string
  known?: KnownBefore
  line: number
  words: string
}

export interface StatedMetadata {
  /** The rule that the basis of each field names: `frontmatter`, or that of another head of a file. */
  rule: string
  /** The frontmatter goes from the beginning of the extracted text to here. */
  length: number
  fields: StatedField[]
  /** Lines of it that no field has and that are shown above the text. */
  head?: Span[]
  /** Names of fields that mean nothing here. */
  others: string[]
  /** Fields whose values they can't hold; these are left out. */
  refused: { field: string; line: number; message: string }[]
  /** Values of fields that collections declare. */
  declared?: StatedFieldValue[]
  /** How the names of the speakers were written, by their names. */
  namesAsWritten?: NameAsWritten[]
}

/** A paragraph or heading of which a file states the lasting id. */
export interface IdentifiedPiece extends Span {
  id: string
  /** Ids that led to it before. */
  aliases?: string[]
  /** The break before it was made by the archive, not by its source. */
  ourBreak?: true
}

/**
 * What a file says that an archive has exported: which document it is, and of each piece of its text which one. It says all
 * that is known of the document: what it doesn't say is not known.
 */
export interface ExportedText {
  documentId: string
  pieces: IdentifiedPiece[]
}

/** What the markup of a source says of its text, so that nothing of it has to be guessed. */
export interface Hints {
  /** Best first. */
  titles: TitleHint[]
  dates: DateHint[]
  headings: HeadingHint[]
  listItems: ListItemHint[]
  /** Quoted blocks. */
  quotes: Span[]
  /** The rows of tables that hold data, in order. */
  rows?: RowHint[]
  /** What is beside a table or a picture to say what it is. */
  captions?: Span[]
  /** Stretches whose line breaks are those of the source. Elsewhere a line is a whole paragraph. */
  preformatted: Span[]
  /** Where the layout of the source knows its paragraphs: the lines of one of these stretches belong together. */
  paragraphs?: Span[]
  /** Lines that the layout of the source knows as no part of its text, with the name of the rule. */
  furniture?: (Span & { rule: string })[]
  /** BCP 47. */
  language?: string
  /** The address that the source gives for itself. */
  address?: string
  siteName?: string
  /** Nothing that sites or printers put beside a text is in it, but for what `furniture` names. */
  isAllText?: true
  /** All of it is spoken: its first words are no head. */
  isSpoken?: true
  /** Whose words the text is, where the markup says so; where it names speakers, none is inferred from labels. */
  voices?: VoiceHint[]
  /** What the frontmatter of the source states, or another head that a file has by its format. */
  stated?: StatedMetadata
  /** Set where an archive has exported the file. */
  exported?: ExportedText
  /** The lines of the extracted text that are the main text; what lies outside is furniture of the page. */
  main?: Span[]
}

import type { BasisField, DateSense } from '#lib/domain/basis.ts'
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

/** A field of the frontmatter of a source: its value, checked, and where the extracted text has it. */
export interface StatedField extends Span {
  field: Exclude<BasisField, 'textOfRecord'>
  value: string | string[]
  /** 1-based line of the source. */
  line: number
  words: string
  /** For dates. */
  of?: DateSense
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
  /** The lines of the extracted text that are the main text; what lies outside is furniture of the page. */
  main?: Span[]
}

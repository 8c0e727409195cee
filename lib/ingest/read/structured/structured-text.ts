import type { DateSense } from '#lib/domain/basis.ts'
import type { NameAsWritten } from '#lib/domain/document.ts'
import type { Span } from '#lib/domain/ledger.ts'
import { rowText } from '#lib/domain/row-text.ts'
import { toSuperscript } from '#lib/ingest/read/characters/superscripts.ts'
import type {
  Hints,
  IdentifiedPiece,
  KnownBefore,
  StatedField,
  StatedFieldValue,
  VoiceHint,
} from '#lib/ingest/read/hints.ts'

/** What a paragraph is. */
export interface ParagraphMarkup {
  /** Whose words they are, where the markup says so. */
  voice?: string
  /** It is a heading of this level, from 1 on. */
  heading?: number
  quotation?: true
  caption?: true
  /** Which paragraph or heading it is, where the file states its lasting id. */
  piece?: PieceMarkup
}

/** The lasting id of a paragraph or heading, and what goes with it. */
export type PieceMarkup = Pick<IdentifiedPiece, 'id' | 'aliases' | 'ourBreak'>

/** What stands before the words of a paragraph: the mark of a note, or of an item of a list. */
interface Marker {
  text: string
  /** The number of the item, where the list is ordered. */
  item?: { number?: number }
}

/** A field that the head of a file states. */
export interface StatedValue {
  field: StatedField['field']
  value: string | string[]
  of?: DateSense
  known?: KnownBefore
}

/** A value of a field that collections declare, as the head of a file states it. */
export type DeclaredValue = Pick<StatedFieldValue, 'value' | 'code' | 'known'> & { declared: string }

/** What a file that an archive has exported says of its document as a whole. */
export interface ExportedAs {
  documentId: string
  namesAsWritten?: NameAsWritten[] | undefined
}

type Rows = NonNullable<Hints['rows']>

/**
 * The text of a file whose markup says of all words what they are, as it is written down: the lines of the file's head
 * first, each with the field that it states, then paragraphs, each a line, parted by empty ones. Notes that are called in
 * the text are put at its end.
 */
export class StructuredText {
  readonly #head: string[] = []
  readonly #fields: StatedField[] = []
  readonly #declared: StatedFieldValue[] = []
  readonly #shown: Span[] = []
  #headLength = 0
  readonly #paragraphs: string[] = []
  /** Where the next paragraph begins, behind the head. */
  #length = 0
  readonly #hints = {
    headings: [] as Hints['headings'],
    listItems: [] as Hints['listItems'],
    quotes: [] as Span[],
    captions: [] as Span[],
    rows: [] as Rows,
    voices: [] as VoiceHint[],
    furniture: [] as NonNullable<Hints['furniture']>,
    pieces: [] as IdentifiedPiece[],
  }
  readonly #aside: { words: string; rule: string }[] = []
  #run: string[] = []
  #marker: Marker | undefined
  /** Whether a letter or figure that comes next is apart from what was written. */
  #isApart = false
  #hasWords = false
  #endsInSpace = true
  readonly #notes: (() => void)[] = []

  /**
   * A line of the head, "name: words", and the fields that it states. One that states none is shown above the text where it
   * `isShown`; else it is only kept with the source.
   */
  headLine(name: string, words: string, states: readonly (StatedValue | DeclaredValue)[] = [], isShown = false): void {
    const text = collapsed(words)
    if (text === '') return
    const line = `${name}: ${text}`
    const start = this.#headLength
    this.#head.push(line)
    this.#headLength += line.length + 1
    const end = start + line.length
    if (states.length === 0 && isShown) this.#shown.push({ start, end })
    for (const [index, one] of states.entries()) {
      // Words of the source belong to one field; what else the line states rests on the same words.
      const from = index === 0 ? start : end
      const place = { start: from, end, line: this.#head.length, words: line }
      if (!('declared' in one)) this.#fields.push({ ...one, ...place })
      else {
        const { declared: field, ...rest } = one
        this.#declared.push({ field, ...rest, ...place })
      }
    }
  }

  /** Whether the head has a line that states a field. */
  states(field: StatedField['field']): boolean {
    return this.#fields.some((one) => one.field === field)
  }

  /** Words of the paragraph that is being written; all space in them is one. */
  write(words: string): void {
    const text = words.replace(/\s+/g, ' ')
    if (text === '') return
    if (this.#isApart && /^[\p{L}\p{N}([“«„]/u.test(text)) this.#run.push(' ')
    this.#isApart = false
    const own = this.#endsInSpace ? text.trimStart() : text
    if (own === '') return
    this.#run.push(own)
    this.#hasWords ||= own.trim() !== ''
    this.#endsInSpace = own.endsWith(' ')
  }

  /** A space, where the paragraph does not end in one. */
  space(): void {
    this.write(' ')
  }

  /** Words between others that are not the speaker's, in square brackets where they have none: what the room did meanwhile. */
  insert(words: string): void {
    const text = collapsed(words)
    if (text === '') return
    this.space()
    this.write(/^[([{/].*[)\]}/]$/u.test(text) ? text : `[${text}]`)
    this.#isApart = true
  }

  /** Begins an item of a list: the next paragraph is its first. */
  beginItem(number?: number): void {
    this.end()
    this.#marker = { text: number === undefined ? '• ' : `${number}. `, item: number === undefined ? {} : { number } }
  }

  /** Ends an item: what comes next is none of it, though the item may have had no words. */
  endItem(form?: ParagraphMarkup): void {
    this.end(form)
    this.#marker = undefined
  }

  /** Whether the paragraph that is being written has words. */
  get hasWords(): boolean {
    return this.#hasWords
  }

  /** Ends the paragraph that is being written, if it has words. Says whether it had. */
  end(form: ParagraphMarkup = {}): boolean {
    const had = this.#endParagraph(form)
    for (const { words, rule } of this.#aside.splice(0)) {
      this.write(words)
      const span = this.#endRun()
      if (span) this.#hints.furniture.push({ ...span, rule })
    }
    return had
  }

  #endParagraph(form: ParagraphMarkup): boolean {
    const marker = this.#marker
    const span = this.#endRun(marker?.text)
    if (!span) return false
    this.#marker = undefined
    if (marker?.item) this.#hints.listItems.push({ ...span, words: span.start + marker.text.length, ...marker.item })
    if (form.heading !== undefined) this.#hints.headings.push({ ...span, level: levelOf(form.heading) })
    if (form.quotation) this.#hints.quotes.push(span)
    if (form.caption) this.#hints.captions.push(span)
    if (form.voice !== undefined) this.#hints.voices.push({ ...span, name: form.voice })
    if (form.piece) this.#hints.pieces.push({ ...span, ...form.piece })
    return true
  }

  /** A paragraph of these words. */
  paragraph(words: string, form?: ParagraphMarkup): void {
    this.end()
    this.write(words)
    this.end(form)
  }

  /** Words that are no part of the text, in the middle of a paragraph perhaps: they are written behind it. */
  setAside(words: string, rule: string): void {
    this.#aside.push({ words, rule })
  }

  /** A row of a table. */
  row(cells: readonly string[], form: { header?: boolean } & Pick<ParagraphMarkup, 'voice' | 'piece'> = {}): void {
    this.end()
    const words = cells.map(collapsed)
    let text = ''
    const places = words.map((cell): Span | undefined => {
      if (cell === '') return undefined
      text = rowText([text, cell])
      return { start: text.length - cell.length, end: text.length }
    })
    if (text === '') return
    const span = this.#append(text)
    const move = (place: Span) => ({ start: place.start + span.start, end: place.end + span.start })
    this.#hints.rows.push({
      ...span,
      cells: places.map((place) => place && move(place)),
      ...(form.header && { header: true }),
    })
    if (form.voice !== undefined) this.#hints.voices.push({ ...span, name: form.voice })
    if (form.piece) this.#hints.pieces.push({ ...span, ...form.piece })
  }

  /** Calls a note: its mark is raised where it is called, and `writeNote` writes it, behind its mark, at the end of the text. */
  callNote(mark: string, writeNote: () => void): void {
    const raised = toSuperscript(mark) ?? `[${mark}]`
    // The mark belongs to the word before it.
    this.#trimEnd()
    this.write(raised)
    this.#notes.push(() => {
      this.#marker = { text: `${raised} ` }
      writeNote()
    })
  }

  /** The text and what is known of it, when all is written; `exported` says which document it is, where the file states that. */
  extracted(exported?: ExportedAs): { text: string; hints: Hints } {
    this.end()
    // A note may call others, which are added behind it.
    for (const note of this.#notes) {
      note()
      this.endItem()
    }
    const head = this.#head.length > 0 ? `${this.#head.join('\n')}\n` : ''
    const by = head.length === 0 ? 0 : head.length + 1
    const text = head.length === 0 ? this.#paragraphs.join('\n\n') : `${head}\n${this.#paragraphs.join('\n\n')}`
    const moved = <Place extends Span>(places: readonly Place[]): Place[] =>
      places.map((place) => ({ ...place, start: place.start + by, end: place.end + by }))
    const { headings, listItems, quotes, captions, rows, voices, furniture, pieces } = this.#hints
    return {
      text,
      hints: {
        titles: [],
        dates: [],
        headings: moved(headings),
        listItems: moved(listItems).map((item) => ({ ...item, words: item.words + by })),
        quotes: moved(quotes),
        preformatted: [],
        captions: moved(captions),
        rows: moved(rows).map((row) => ({
          ...row,
          cells: row.cells.map((cell) => cell && { start: cell.start + by, end: cell.end + by }),
        })),
        furniture: moved(furniture),
        isAllText: true,
        ...(voices.length > 0 && { voices: moved(voices) }),
        ...(exported && { exported: { documentId: exported.documentId, pieces: moved(pieces) } }),
        ...(head !== '' && {
          stated: {
            length: head.length,
            fields: this.#fields,
            head: this.#shown,
            others: [],
            refused: [],
            rule: 'head-of-the-file',
            ...(this.#declared.length > 0 && { declared: this.#declared }),
            ...(exported?.namesAsWritten && { namesAsWritten: exported.namesAsWritten }),
          },
        }),
      },
    }
  }

  #trimEnd(): void {
    const last = this.#run.pop()
    if (last === undefined) return
    const trimmed = last.trimEnd()
    if (trimmed !== '') this.#run.push(trimmed)
    this.#endsInSpace = trimmed === '' && this.#run.length === 0
  }

  /** Takes the words that were written as a paragraph, behind its marker; nothing where there were none. */
  #endRun(marker = ''): Span | undefined {
    const words = collapsed(this.#run.join(''))
    this.#run = []
    this.#hasWords = false
    this.#endsInSpace = true
    this.#isApart = false
    return words === '' ? undefined : this.#append(marker + words)
  }

  #append(words: string): Span {
    const start = this.#length
    this.#paragraphs.push(words)
    this.#length += words.length + 2
    return { start, end: start + words.length }
  }
}

function collapsed(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

const levels = [1, 2, 3, 4, 5, 6] as const

function levelOf(level: number): (typeof levels)[number] {
  return levels[Math.min(Math.max(level, 1), levels.length) - 1] ?? 6
}

import { SourceError } from '#lib/ingest/read/source-error.ts'
import { boxDestinations, ignorableDestinations, signWords, silentDestinations } from './rtf-control-words.ts'
import { codePageOf, decodeBytes } from './rtf-encodings.ts'
import { plainParagraph, setLook } from './rtf-looks.ts'
import { type ParagraphLook, RtfStory, type RunLook } from './rtf-story.ts'
import { type RtfToken, rtfTokens } from './rtf-tokens.ts'

/** What of an RTF file is no part of its text though it holds words. */
export interface RtfOmissions {
  deleted: string[]
  comments: string[]
  objects: number
}

/** Where the words of a group go. */
type Destination = 'text' | 'nothing' | 'fonts' | 'styles' | 'mark' | 'comment' | 'inside'

/** What a group has, and hands on to those in it. */
interface GroupState extends RunLook, ParagraphLook {
  destination: Destination
  page: number
  /** How many signs stand beside a `\u` for readers that don't know it. */
  fallback: number
  isDeleted: boolean
  story: RtfStory
}

interface Note {
  story: RtfStory
  mark: string
}

const plainRun: RunLook & Pick<GroupState, 'isDeleted'> = {
  isHidden: false,
  isStruck: false,
  position: undefined,
  isDeleted: false,
}

/** Reads the tokens of an RTF file: its text becomes HTML, with its notes at the end. */
export class RtfReader {
  readonly omissions: RtfOmissions = { deleted: [], comments: [], objects: 0 }
  readonly #file: string
  readonly #main = new RtfStory()
  readonly #stack: GroupState[] = []
  #state: GroupState
  readonly #fontPages = new Map<number, number>()
  readonly #styleNames = new Map<number, string>()
  readonly #notes: Note[] = []
  /** Boxes follow the paragraph that they are in. */
  readonly #boxes: RtfStory[] = []
  #defaultPage = 1252
  #bytes: number[] = []
  /** Signs that are still to be passed over behind a `\u`. */
  #skip = 0
  /** Set between `{` and the first control word of the group. */
  #isFirst = false
  #isIgnorable = false
  /** The words of what is collected: of a mark, a comment, a style's name, deleted words. */
  #collected = ''
  #font: number | undefined
  /** That of the style whose name comes; undefined for one of other things than paragraphs. */
  #styleNumber: number | undefined = 0
  #defaultFont = 0
  #noteNumber = 0
  #lastMark = ''

  constructor(file: string) {
    this.#file = file
    this.#state = {
      ...plainRun,
      ...plainParagraph,
      destination: 'text',
      page: 1252,
      fallback: 1,
      story: this.#main,
    }
  }

  /** The text as HTML. Throws `SourceError` where it has signs of a code page that is not known. */
  read(source: string): string {
    for (const token of rtfTokens(source)) this.#take(token)
    this.#flush()
    while (this.#stack.length > 0) this.#close()
    const notes = this.#notes.map(({ story, mark }) =>
      story.html(plainParagraph, mark === '' ? '' : `<sup>${mark}</sup> `),
    )
    return [this.#main.html(this.#state), ...this.#takeBoxes(), ...notes].join('')
  }

  #take(token: RtfToken): void {
    if (token.kind === 'byte') {
      this.#isFirst = false
      if (this.#skip > 0) this.#skip -= 1
      else this.#bytes.push(token.byte)
      return
    }
    if (token.kind === 'control' && token.word === 'u') {
      this.#flush()
      this.#isFirst = false
      const code = token.value ?? 0
      this.#say(String.fromCharCode(code < 0 ? code + 65_536 : code & 0xffff))
      this.#skip = this.#state.fallback
      return
    }
    this.#flush()
    if (token.kind === 'open') {
      this.#skip = 0
      this.#stack.push(this.#state)
      this.#state = { ...this.#state }
      this.#isFirst = true
      this.#isIgnorable = false
    } else if (token.kind === 'close') {
      this.#skip = 0
      this.#close()
    } else if (this.#skip > 0 && signWords.has(token.word)) this.#skip -= 1
    else this.#control(token.word, token.value)
  }

  /** The bytes that were read, as words. */
  #flush(): void {
    if (this.#bytes.length === 0) return
    const words = decodeBytes(this.#bytes, this.#state.page)
    if (words === undefined)
      throw new SourceError(
        `${this.#file}: it has letters of code page ${this.#state.page}, which is not read; save it as .docx or .odt`,
      )
    this.#bytes = []
    this.#say(words)
  }

  #say(words: string): void {
    const { destination, isDeleted, story } = this.#state
    if (destination === 'nothing' || destination === 'inside') return
    if (destination !== 'text') this.#collected += words
    else if (isDeleted) this.#collected += words
    else story.write(words, this.#state)
    if (destination === 'styles' && words.includes(';')) this.#endStyle()
    if (destination === 'fonts' && words.includes(';')) this.#collected = ''
  }

  #endStyle(): void {
    if (this.#styleNumber !== undefined)
      this.#styleNames.set(this.#styleNumber, this.#collected.slice(0, this.#collected.lastIndexOf(';')).trim())
    this.#styleNumber = 0
    this.#collected = ''
  }

  #close(): void {
    const inner = this.#state
    const outer = this.#stack.pop()
    if (!outer) return
    this.#state = outer
    this.#isFirst = false
    if (inner.isDeleted && !outer.isDeleted) this.#endDeleted()
    if (inner.destination === outer.destination) return
    if (inner.destination === 'mark') outer.story.markItem(this.#collected)
    if (inner.destination === 'comment' && this.#collected.trim() !== '')
      this.omissions.comments.push(this.#collected.trim())
    if (['mark', 'comment', 'styles', 'fonts'].includes(inner.destination)) this.#collected = ''
  }

  #endDeleted(): void {
    if (this.#collected.trim() !== '') this.omissions.deleted.push(this.#collected.trim())
    this.#collected = ''
  }

  #control(word: string, value: number | undefined): void {
    const isFirst = this.#isFirst
    if (word === '*' && isFirst) {
      this.#isIgnorable = true
      return
    }
    this.#isFirst = false
    if (isFirst && this.#opensDestination(word)) return
    if (this.#state.destination === 'nothing') return
    if (!this.#setState(word, value)) this.#write(word)
  }

  /** Whether the first control word of a group says where its words go, and is read with that. */
  #opensDestination(word: string): boolean {
    const state = this.#state
    const ignorable = this.#isIgnorable
    this.#isIgnorable = false
    if (state.destination === 'nothing') return true
    if (word === 'fonttbl') state.destination = 'fonts'
    else if (word === 'stylesheet') state.destination = 'styles'
    else if (word === 'listtext' || word === 'pntext') state.destination = 'mark'
    else if (word === 'annotation') state.destination = 'comment'
    else if (word === 'footnote') this.#openNote()
    else if (boxDestinations.has(word)) this.#openBox()
    else if (word === 'object') this.omissions.objects += 1
    else if (word === 'shpinst' || word === 'do') state.destination = 'inside'
    else if (word === 'upr') state.destination = 'inside'
    else if (word === 'ud') state.destination = 'text'
    else if (word === 'fldrslt' || word === 'result') return true
    else if (
      silentDestinations.has(word) ||
      (ignorable && !ignorableDestinations.has(word) && !this.#isOfTables(word))
    ) {
      if (word === 'mmath') this.omissions.objects += 1
      state.destination = 'nothing'
    } else return false
    return true
  }

  /** Entries of tables of fonts and styles may stand behind `\*` too. */
  #isOfTables(word: string): boolean {
    return this.#state.destination === 'styles' && ['cs', 'ds', 'ts'].includes(word)
  }

  #openNote(): void {
    const story = new RtfStory()
    this.#notes.push({ story, mark: this.#lastMark })
    this.#lastMark = ''
    Object.assign(this.#state, plainRun, plainParagraph, { story })
  }

  #openBox(): void {
    const story = new RtfStory()
    this.#boxes.push(story)
    Object.assign(this.#state, plainRun, plainParagraph, { story, destination: 'text' })
  }

  #takeBoxes(): string[] {
    return this.#boxes.splice(0).map((story) => story.html(plainParagraph))
  }

  /** Whether a control word sets how words or paragraphs look, and in which encoding they are. */
  #setState(word: string, value: number | undefined): boolean {
    const state = this.#state
    const isOn = value !== 0
    switch (word) {
      case 'ansicpg':
        this.#defaultPage = value ?? 1252
        state.page = this.#defaultPage
        return true
      case 'mac':
      case 'pc':
      case 'pca':
        this.#defaultPage = word === 'mac' ? 10_000 : word === 'pc' ? 437 : 850
        state.page = this.#defaultPage
        return true
      case 'f':
        if (state.destination === 'fonts') this.#font = value ?? 0
        else state.page = this.#pageOf(value ?? 0)
        return true
      case 'fcharset': {
        const page = codePageOf(value ?? 0)
        if (state.destination === 'fonts' && this.#font !== undefined && page !== undefined)
          this.#fontPages.set(this.#font, page)
        return true
      }
      case 'uc':
        state.fallback = Math.min(Math.max(value ?? 1, 0), 100)
        return true
      case 's':
        if (state.destination === 'styles') this.#styleNumber = value ?? 0
        else state.style = this.#styleNames.get(value ?? 0)
        return true
      case 'cs':
      case 'ds':
      case 'ts':
        if (state.destination === 'styles') this.#styleNumber = undefined
        return true
      case 'deff':
        this.#defaultFont = value ?? 0
        return true
      case 'outlinelevel':
        if (state.destination === 'text') state.outline = value !== undefined && value < 9 ? value + 1 : undefined
        return true
      case 'deleted':
        if (state.isDeleted && !isOn) this.#endDeleted()
        state.isDeleted = isOn
        return true
      case 'plain':
        if (state.isDeleted) this.#endDeleted()
        Object.assign(state, plainRun, { page: this.#pageOf(this.#defaultFont) })
        return true
      default:
        return setLook(state, word, isOn)
    }
  }

  /** The code page of a font, else that of the file. */
  #pageOf(font: number): number {
    return this.#fontPages.get(font) ?? this.#defaultPage
  }

  /** Control words that are signs, ends of paragraphs, cells and rows, and marks of notes. */
  #write(word: string): void {
    const sign = signWords.get(word)
    if (sign !== undefined) {
      this.#say(sign)
      return
    }
    const { destination, story } = this.#state
    if (destination !== 'text') {
      if (word === 'par' || word === 'line') this.#collected += ' '
      return
    }
    switch (word) {
      case 'par':
      case 'sect':
      case 'page':
      case 'nestrow':
        if (this.#state.isDeleted) this.#collected += ' '
        else this.#endParagraph()
        return
      case 'line':
        story.breakLine()
        return
      case 'cell':
        story.endCell(this.#state)
        return
      case 'row':
        story.endRow(this.#state)
        return
      case 'chftn':
        this.#callNote()
    }
  }

  #endParagraph(): void {
    const { story } = this.#state
    story.endParagraph(this.#state)
    if (story !== this.#main || this.#state.isInTable) return
    for (const html of this.#takeBoxes()) this.#main.append(html)
  }

  /** A note's number is written where it is called; in the note itself it stands before its words anyway. */
  #callNote(): void {
    if (this.#state.story !== this.#main) return
    this.#noteNumber += 1
    this.#lastMark = String(this.#noteNumber)
    this.#main.callNote(this.#lastMark)
  }
}

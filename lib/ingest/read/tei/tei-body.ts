import type { ReaderFinding } from '#lib/ingest/read/source.ts'
import type { ParagraphMarkup, StructuredText } from '#lib/ingest/read/structured/structured-text.ts'
import { type ElementContext, spokenBy } from '#lib/ingest/read/xml/element-context.ts'
import { hasOwnWords, isText, lastInlineWords, partsOf, wordsOf } from '#lib/ingest/read/xml/element-words.ts'
import { unlistedSpeakers } from '#lib/ingest/read/xml/unlisted-speakers.ts'
import { writeTable } from '#lib/ingest/read/xml/write-table.ts'
import { attributeOf, childElements, isElement } from '#lib/ingest/read/xml/xml-tree.ts'
import { TeiOmissions } from './tei-omissions.ts'
import { teiPieceOf } from './tei-piece.ts'
import { speakersOf } from './tei-speakers.ts'

const names = (list: string) => new Set(list.split(' '))

/** Elements that begin and end paragraphs. */
const blocks = names(
  'text front body back group floatingText div div1 div2 div3 div4 div5 div6 div7 p ab u sp said lg l titlePage docTitle ' +
    'titlePart docAuthor docImprint docEdition docDate opener closer salute signed dateline byline trailer epigraph argument ' +
    'postscript set prologue epilogue performance castList castItem listBibl bibl biblStruct listPerson person listPlace place ' +
    'listOrg org listEvent event figure figDesc head seg list table note stage kinesic incident vocal writing speaker ' +
    'quote cit label item row cell gap',
)
/** What is noted of the room and of how it was said, and labels of turns. */
const directions = names('stage kinesic incident vocal writing note speaker')
/** Breaks and links: they have no words. */
const wordless = names('pb cb gb milestone anchor ptr linkGrp link graphic media index pause shift fsdDecl')
/** A choice between readings: the first of these that it has is as the source was written. */
const asWritten = ['sic', 'orig', 'abbr']

/** Writes what is in a `<text>` of TEI as a structured text. */
export class TeiBody {
  readonly #out: StructuredText
  readonly #persons: ReadonlyMap<string, string>
  readonly #document: string | undefined
  readonly #unknown = new Set<string>()
  readonly #omissions = new TeiOmissions()
  #notes = 0
  /** Whether the token before is written without a space after it. */
  #joins = false

  /** `document` is the id of the document that an archive has exported the file as. */
  constructor(out: StructuredText, persons: ReadonlyMap<string, string>, document?: string) {
    this.#out = out
    this.#persons = persons
    this.#document = document
  }

  /** Writes the element and all in it. */
  write(text: Element): void {
    this.#writeInside(text, { form: {}, depth: 0 })
    this.#out.end()
  }

  /** What was left out, and whom the file's lists don't name. */
  findings(): ReaderFinding[] {
    return [
      ...unlistedSpeakers(
        this.#unknown,
        'no list of persons in the file or beside it',
        'put the list (<listPerson>) into the file or its folder',
      ),
      ...this.#omissions.findings(),
    ]
  }

  /** Writes what is inside an element; a block in it ends the paragraph that is being written. */
  #writeInside(element: Element, around: ElementContext): void {
    const last = lastInlineWords(element, isPartOfParagraph)
    let index = -1
    for (let node = element.firstChild; node; node = node.nextSibling) {
      index += 1
      if (isText(node)) {
        this.#out.write(node.nodeValue ?? '')
        if ((node.nodeValue ?? '').trim() !== '') this.#joins = false
      } else if (isElement(node)) this.#writeElement(node, around, index < last)
    }
  }

  /** `goesOn` says that the element around it has words after it, beside its blocks. */
  #writeElement(element: Element, around: ElementContext, goesOn: boolean): void {
    const name = element.localName
    if (name === 'milestone') this.#writeDivider(element)
    if (wordless.has(name) && wordsOf(element) === '') return
    if (name === 'lb') {
      if (attributeOf(element, 'break') !== 'no') this.#out.space()
      return
    }
    if (this.#omissions.take(element)) return
    if (name === 'fw') this.#out.setAside(wordsOf(element), 'running-head')
    else if (name === 'choice') this.#writeChoice(element, around)
    else if (name === 'app') this.#writeReading(element, around)
    else if (name === 'w' || name === 'pc') this.#writeToken(element, around)
    else if (name === 'note' && isCalled(element)) this.#callNote(element, around)
    else if (!blocks.has(name) || this.#isInline(element, goesOn)) this.#writeInline(element, around)
    else this.#writeBlock(element, around)
  }

  /** Whether a block is part of the paragraph that is being written: words quoted in it, what the room did meanwhile. */
  #isInline(element: Element, goesOn: boolean): boolean {
    const name = element.localName
    if (isWithinWords(element)) return true
    if (name === 'gap' || directions.has(name)) return this.#out.hasWords && goesOn
    if (name === 'seg') return !isElement(element.parentNode, 'u')
    if (name === 'label') return isElement(element.parentNode, 'item', 'p', 'seg', 'head')
    if (name === 'quote' || name === 'said') return this.#out.hasWords || goesOn
    return ['bibl', 'docDate', 'docAuthor', 'signed', 'salute', 'dateline', 'l', 'org', 'place', 'event'].includes(name)
      ? isElement(element.parentNode, 'p', 'seg', 'head', 'titlePart', 'l', 'q', 'quote', 'cell', 'note') &&
          (this.#out.hasWords || goesOn)
      : false
  }

  #writeInline(element: Element, around: ElementContext): void {
    const name = element.localName
    if (name === 's' || name === 'desc') this.#out.space()
    if ((!directions.has(name) && name !== 'gap') || isWithinWords(element)) {
      this.#writeInside(element, around)
      return
    }
    this.#out.insert(directionWords(element))
  }

  #writeBlock(element: Element, around: ElementContext): void {
    this.#out.end(around.form)
    const name = element.localName
    if (name === 'list') this.#writeList(element, around)
    else if (name === 'table') this.#writeTable(element, around)
    else {
      const inside = this.#asPiece(element, this.#aroundInside(element, around))
      this.#writeInside(element, inside)
      this.#out.end(inside.form)
    }
    this.#joins = false
  }

  /** With which paragraph or heading the element is, where it says so. */
  #asPiece(element: Element, around: ElementContext): ElementContext {
    const piece = teiPieceOf(element, this.#document)
    return piece ? { ...around, form: { ...around.form, piece } } : around
  }

  #aroundInside(element: Element, { form: own, depth }: ElementContext): ElementContext {
    const name = element.localName
    if (/^div\d?$/.test(name) || name === 'floatingText') return { form: own, depth: depth + 1 }
    if (name === 'head' && !isElement(element.parentNode, 'figure', 'table', 'list'))
      return { form: { heading: Math.max(1, depth) }, depth }
    if (name === 'titlePart' || name === 'trailer') return { form: own, depth }
    if (name === 'head' || name === 'figDesc') return { form: { ...own, caption: true }, depth }
    if (directions.has(name) || name === 'gap') return { form: { voice: notedBy(element) }, depth }
    if (name === 'quote' || name === 'epigraph' || name === 'cit') return { form: { ...own, quotation: true }, depth }
    const speaks = name === 'u' || name === 'sp' || (name === 'said' && attributeOf(element, 'who') !== undefined)
    if (!speaks) return { form: own, depth }
    return { form: spokenBy(speakersOf(element, this.#persons, this.#unknown), own), depth }
  }

  #writeList(list: Element, around: ElementContext): void {
    const isOrdered = /order|number|decimal/i.test(`${attributeOf(list, 'type')} ${attributeOf(list, 'rend')}`)
    let number = 0
    // A label stands before the words of its item, and is part of them.
    let isLabelled = false
    for (const child of partsOf(list)) {
      if (typeof child === 'string') {
        this.#out.write(child)
        continue
      }
      const labelled = isElement(child, 'label') ? numberOfLabel(wordsOf(child)) : undefined
      if (labelled !== undefined) {
        this.#out.beginItem(labelled)
        isLabelled = true
      } else if (isElement(child, 'label')) {
        this.#out.beginItem()
        isLabelled = true
        this.#writeInside(child, around)
        this.#out.write(/[:.)]$/.test(wordsOf(child)) ? ' ' : ': ')
      } else if (isElement(child, 'item')) {
        number += 1
        if (!isLabelled) this.#out.beginItem(isOrdered ? number : undefined)
        this.#writeInside(child, around)
        this.#out.endItem(this.#asPiece(child, around).form)
        isLabelled = false
      } else this.#writeElement(child, around, false)
    }
    this.#out.end(around.form)
  }

  /** A line that only divides, where it is said how it is set. */
  #writeDivider(milestone: Element): void {
    const set = attributeOf(milestone, 'rend')?.trim() ?? ''
    if (!/^(?:[*·•–—-]\s?){3,}$/u.test(set)) return
    this.#out.end()
    this.#out.paragraph(set)
  }

  #writeTable(table: Element, around: ElementContext): void {
    writeTable(this.#out, table, around, {
      row: 'row',
      isHeader: (row) => attributeOf(row, 'role') === 'label',
      pieceOf: (row) => teiPieceOf(row, this.#document),
      writeWords: (words) => this.#out.write(words),
      writeElement: (element) => this.#writeElement(element, around, false),
    })
  }

  /** A token of an annotated text: tokens are apart, but for those that say that they join the next, or the one before. */
  #writeToken(token: Element, around: ElementContext): void {
    // In a contraction ("don't") its parts are tokens without words.
    if (wordsOf(token) === '') return
    const join = attributeOf(token, 'join') ?? ''
    if (!this.#joins && join !== 'left' && join !== 'both') this.#out.space()
    this.#writeInside(token, around)
    this.#joins = join === 'right' || join === 'both'
  }

  #writeChoice(choice: Element, around: ElementContext): void {
    const readings = childElements(choice)
    const shown = readings.find((one) => isElement(one, ...asWritten)) ?? readings[0]
    this.#omissions.other(readings.filter((one) => one !== shown))
    if (shown) this.#writeInside(shown, around)
  }

  #writeReading(app: Element, around: ElementContext): void {
    const readings = childElements(app)
    const shown = readings.find((one) => isElement(one, 'lem')) ?? readings[0]
    this.#omissions.other(readings.filter((one) => one !== shown))
    if (shown) this.#writeInside(shown, around)
  }

  #callNote(note: Element, around: ElementContext): void {
    this.#notes += 1
    const mark = attributeOf(note, 'n')?.trim() || String(this.#notes)
    const isOfDebate = around.form.voice !== undefined
    this.#out.callNote(mark, () => {
      const form: ParagraphMarkup = isOfDebate ? { voice: 'publisher' } : {}
      this.#writeInside(note, { form, depth: 0 })
      this.#out.end(form)
    })
  }
}

/** Whether a note says that it is set within the words around it: then it is written as it is, without brackets. */
function isWithinWords(element: Element): boolean {
  return isElement(element, 'note') && attributeOf(element, 'place') === 'inline'
}

/** Who noted something: the publisher where the note says so. */
function notedBy(element: Element): 'publisher' | 'transcriber' {
  return isElement(element, 'note') && attributeOf(element, 'type') === 'publisher' ? 'publisher' : 'transcriber'
}

/** The number that a label is, "3." or "(3)"; undefined where it is another. */
function numberOfLabel(label: string): number | undefined {
  const figures = /^\(?(\d{1,6})[.)]?$/.exec(label)?.[1]
  return figures === undefined ? undefined : Number(figures)
}

/** What is noted, by its descriptions, of which there may be one in each of several languages. */
function directionWords(element: Element): string {
  return hasOwnWords(element) ? wordsOf(element) : childElements(element).map(wordsOf).join(' ')
}

/** Whether a note belongs to a place of the text, and not between its words: at the foot, at the end, in the margin. */
function isCalled(note: Element): boolean {
  return /foot|bottom|end|margin/i.test(`${attributeOf(note, 'place') ?? ''} ${attributeOf(note, 'type') ?? ''}`)
}

/** Whether an element is part of the paragraph around it. */
function isPartOfParagraph({ localName }: Element): boolean {
  return !blocks.has(localName) && !wordless.has(localName)
}

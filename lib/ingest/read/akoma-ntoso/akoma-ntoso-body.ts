import { struckFinding } from '#lib/ingest/read/omission-findings.ts'
import type { ReaderFinding } from '#lib/ingest/read/source.ts'
import type { ParagraphMarkup, PieceMarkup, StructuredText } from '#lib/ingest/read/structured/structured-text.ts'
import { type ElementContext, spokenBy } from '#lib/ingest/read/xml/element-context.ts'
import { elementsAt, isText, lastInlineWords, partsOf, wordsOf } from '#lib/ingest/read/xml/element-words.ts'
import { unlistedSpeakers } from '#lib/ingest/read/xml/unlisted-speakers.ts'
import { writeTable } from '#lib/ingest/read/xml/write-table.ts'
import { attributeOf, childElements, isElement } from '#lib/ingest/read/xml/xml-tree.ts'
import { aliasId } from '#lib/markdown/field-schemas.ts'

import type { References } from './akoma-ntoso-references.ts'

const names = (list: string) => new Set(list.split(' '))

/** Elements that somebody's words are in, where they say whose (`by`). */
const speeches = names('speech question answer speechGroup other')
/** What is noted of the room, and labels of turns. */
const directions = names('scene narrative summary from remark adjournment')
/** Elements between words; all others begin and end paragraphs. */
const inlines = names(
  'a abbr affectedDocument authorialNote b br caption2 change concept courtType date def del docAuthority docCommittee docDate ' +
    'docIntroducer docJurisdiction docketNumber docNumber docProponent docPurpose docStage docStatus docTitle docType docketNumber ' +
    'embeddedText entity eol eop event fillIn i img inline ins judge lawyer legislature location marker mmod mod mref noteRef num ' +
    'object omissis opinion organization outcome party person placeholder process quantity quotedText recordedTime ref ' +
    'relatedDocument remark rmod role rref session shortTitle signature span sub subFlow sup term time tocItem u vote',
)

/** Writes what is in a document of Akoma Ntoso, besides its head, as a structured text. */
export class AkomaNtosoBody {
  readonly #out: StructuredText
  readonly #references: ReadonlyMap<string, string>
  readonly #concepts: ReadonlySet<string>
  readonly #isExported: boolean
  readonly #unknown = new Set<string>()
  readonly #struck: string[] = []
  #notes = 0
  /** Whether the words before are a number, which belongs to the heading or paragraph behind it. */
  #followsNumber = false

  /** `isExported` says that an archive has exported the document, so that its ids are those of paragraphs of the archive. */
  constructor(out: StructuredText, { names, concepts }: References, isExported = false) {
    this.#out = out
    this.#isExported = isExported
    this.#references = names
    this.#concepts = concepts
  }

  /** Writes all of the document but its `meta`, cover and preface. */
  write(document: Element): void {
    for (const part of childElements(document))
      if (!isElement(part, 'meta', 'coverPage', 'preface')) this.#writeBlock(part, { form: {}, depth: 0 })
    this.#out.end()
  }

  /** What was left out, and whom the references don't name. */
  findings(): ReaderFinding[] {
    return [
      ...unlistedSpeakers(this.#unknown, 'no entry of the references', 'put a <TLCPerson> of each into <references>'),
      ...struckFinding(this.#struck),
    ]
  }

  #writeInside(element: Element, around: ElementContext): void {
    const last = lastInlineWords(element, isInline)
    let index = -1
    for (let node = element.firstChild; node; node = node.nextSibling) {
      index += 1
      if (isText(node)) this.#writeWords(node.nodeValue ?? '')
      else if (isElement(node)) this.#writeElement(node, around, index < last)
    }
  }

  #writeWords(words: string): void {
    this.#out.write(words)
    if (words.trim() !== '') this.#followsNumber = false
  }

  #writeElement(element: Element, around: ElementContext, goesOn: boolean): void {
    const name = element.localName
    if (name === 'meta') return
    if (name === 'br' || name === 'eol') this.#out.space()
    else if (name === 'del') this.#struck.push(wordsOf(element))
    else if (name === 'authorialNote') this.#callNote(element, around)
    else if (name === 'img') this.#out.write(attributeOf(element, 'alt') ?? '')
    else if (name === 'remark') this.#writeDirection(element, around, goesOn)
    else if (inlines.has(name)) {
      this.#writeInside(element, around)
      // "1. Rules", in a heading: number and words are apart.
      if (name !== 'num') return
      this.#out.space()
      this.#followsNumber = true
    } else this.#writeBlock(element, around)
  }

  /** What the room did while somebody spoke: between words in brackets, else a paragraph of its own. */
  #writeDirection(element: Element, around: ElementContext, goesOn: boolean): void {
    const words = wordsOf(element)
    if (words === '') return
    if (!(this.#out.hasWords && goesOn)) {
      this.#out.end(around.form)
      const { piece } = around.form
      this.#out.paragraph(words, { voice: 'transcriber', ...(piece && { piece }) })
      return
    }
    this.#out.insert(words)
  }

  #writeBlock(element: Element, around: ElementContext): void {
    const name = element.localName
    if (!this.#followsNumber) this.#out.end(around.form)
    if (name === 'table') this.#writeTable(element, around)
    else if (name === 'ul' || name === 'ol') this.#writeList(element, around)
    else {
      const inside = this.#asPiece(element, this.#aroundInside(element, around))
      this.#writeInside(element, inside)
      this.#out.end(inside.form)
    }
    this.#followsNumber = false
  }

  /** With which paragraph or heading of the archive the element is, where it says so. */
  #asPiece(element: Element, around: ElementContext): ElementContext {
    const piece = this.#pieceOf(element)
    return piece ? { ...around, form: { ...around.form, piece } } : around
  }

  #pieceOf(element: Element): PieceMarkup | undefined {
    const id = attributeOf(element, 'eId')
    return this.#isExported && aliasId.safeParse(id).success && id !== undefined ? { id } : undefined
  }

  #aroundInside(element: Element, { form: own, depth }: ElementContext): ElementContext {
    const name = element.localName
    // The sections of an archive's own file are as deep as its headings, whether they have one or not.
    if (this.#isExported && name === 'debateSection') return { form: own, depth: depth + 1 }
    if (this.#isExported && name === 'p' && attributeOf(element, 'class') === 'caption')
      return { form: { ...own, caption: true }, depth }
    if (name === 'other' && attributeOf(element, 'class') === 'publisher')
      return { form: { voice: 'publisher' }, depth }
    if (name === 'heading' || name === 'subheading')
      return { form: { heading: Math.max(1, depth + (name === 'subheading' ? 1 : 0)) }, depth }
    if (name === 'caption') return { form: { ...own, caption: true }, depth }
    if (directions.has(name)) return { form: { voice: 'transcriber' }, depth }
    if (name === 'embeddedStructure' || name === 'quotedStructure' || name === 'blockQuote')
      return { form: { ...own, quotation: true }, depth }
    if (speeches.has(name)) return { form: spokenBy(this.#speakerOf(element), own), depth: depth + 1 }
    const isSection = elementsAt(element, 'heading').length > 0
    return { form: own, depth: isSection ? depth + 1 : depth }
  }

  /**
   * Who speaks: whom the references name by the id of `by`, else its label (`from`). An id that they don't name stands for the
   * name; one that is a concept there ("not known") is nobody.
   */
  #speakerOf(speech: Element): string | undefined {
    const id = (attributeOf(speech, 'by') ?? '').trim().replace(/^#/, '')
    if (this.#concepts.has(id)) return undefined
    const name = this.#references.get(id)
    if (id !== '' && name === undefined) this.#unknown.add(id)
    if (id !== '') return name ?? id
    const label = elementsAt(speech, 'from').map(wordsOf).find(Boolean)
    return label?.replace(/(?<![\s:.—–-])[\s:.—–-]+$/u, '') || undefined
  }

  #writeList(list: Element, around: ElementContext): void {
    let number = 0
    for (const child of partsOf(list)) {
      if (typeof child === 'string') {
        this.#writeWords(child)
        continue
      }
      if (!isElement(child, 'li')) {
        this.#writeElement(child, around, false)
        continue
      }
      number += 1
      const own = attributeOf(child, 'value')
      if (own !== undefined && /^\d{1,6}$/.test(own)) number = Number(own)
      this.#out.beginItem(isElement(list, 'ol') ? number : undefined)
      this.#writeInside(child, around)
      this.#out.endItem(this.#asPiece(child, around).form)
    }
  }

  #writeTable(table: Element, around: ElementContext): void {
    writeTable(this.#out, table, around, {
      row: 'tr',
      isHeader(row) {
        const cells = childElements(row).filter((cell) => isElement(cell, 'td', 'th'))
        return cells.length > 0 && cells.every((cell) => isElement(cell, 'th'))
      },
      pieceOf: (row) => this.#pieceOf(row),
      writeWords: (words) => this.#writeWords(words),
      writeElement: (element) => this.#writeElement(element, around, false),
    })
  }

  #callNote(note: Element, around: ElementContext): void {
    this.#notes += 1
    const mark = attributeOf(note, 'marker')?.trim() || String(this.#notes)
    const form: ParagraphMarkup = around.form.voice === undefined ? {} : { voice: 'publisher' }
    this.#out.callNote(mark, () => {
      this.#writeInside(note, { form, depth: 0 })
      this.#out.end(form)
    })
  }
}

/** Whether an element is part of the paragraph around it. */
function isInline({ localName }: Element): boolean {
  return inlines.has(localName) && localName !== 'remark'
}

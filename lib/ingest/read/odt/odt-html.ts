import { formatListNumber } from '#lib/ingest/read/list-numbers.ts'
import { elementsAt, elementsNamed, isText, wordsOf } from '#lib/ingest/read/xml/element-words.ts'
import { attributeOf, childElements, isElement } from '#lib/ingest/read/xml/xml-tree.ts'
import type { ListLevel, OdtStyles } from './odt-styles.ts'

/** What of an ODT file is no part of its text though it may hold words. */
export interface OdtOmissions {
  deleted: string[]
  inserted: number
  comments: string[]
  objects: number
  /** Tables of contents and other lists that the program makes of the text. */
  indexes: number
  /** Dates that are those of the day on which the file is opened. */
  dates: string[]
}

/** Elements that hold no words of the text, or whose words are in `OdtOmissions`. */
const wordless = new Set(
  (
    'tracked-changes sequence-decls variable-decls user-field-decls dde-connection-decls forms event-listeners image title desc ' +
    'annotation-end change change-start change-end bookmark bookmark-start bookmark-end reference-mark reference-mark-start ' +
    'reference-mark-end soft-page-break toc-mark toc-mark-start toc-mark-end alphabetical-index-mark user-index-mark ' +
    'table-column table-columns table-header-columns table-column-group plugin applet floating-frame index-title-template ' +
    'table-of-content-source illustration-index-source alphabetical-index-source bibliography-source'
  ).split(' '),
)
/** Most times that a cell or row with words is repeated as its attributes say. */
const mostRepeated = 100
const titleStyle = /^title$/i
const quotationStyle = /^(?:quotations?|quote|intense quote|block quotation)$/i
const captionStyle = /^(?:caption|illustration|table|figure|drawing)$/i

/** Where a list goes on that was interrupted: how many items it has had, by its style and level. */
type Counts = Map<string, number>

/** Writes the text of an ODT file (OpenDocument 1.3, part 3) as HTML: what a word processor shows of it. */
export class OdtHtml {
  readonly omissions: OdtOmissions = { deleted: [], inserted: 0, comments: [], objects: 0, indexes: 0, dates: [] }
  readonly #styles: OdtStyles
  readonly #hasTitle: boolean
  readonly #out: string[] = []
  readonly #notes: Element[] = []
  readonly #counts: Counts = new Map()

  constructor(text: Element, styles: OdtStyles) {
    this.#styles = styles
    this.#hasTitle = elementsNamed(text, 'p').some((one) =>
      styles.isBasedOn(attributeOf(one, 'style-name'), titleStyle),
    )
    for (const region of elementsAt(text, 'tracked-changes', 'changed-region')) {
      this.omissions.deleted.push(...elementsAt(region, 'deletion').map(wordsOf).filter(Boolean))
      this.omissions.inserted += elementsAt(region, 'insertion').length
    }
  }

  /** The HTML of the text, with its notes at the end. */
  write(text: Element): string {
    this.#writeBlocks(text)
    // A note may call another, which comes behind it.
    for (const note of this.#notes) {
      const mark = elementsAt(note, 'note-citation').map(wordsOf).join('')
      let isFirst = true
      for (const body of elementsAt(note, 'note-body'))
        for (const block of childElements(body)) {
          this.#writeBlock(block, isFirst ? `<sup>${escaped(mark)}</sup> ` : '')
          isFirst = false
        }
    }
    return this.#out.join('')
  }

  #writeBlocks(parent: Element): void {
    for (const child of childElements(parent)) this.#writeBlock(child)
  }

  #writeBlock(element: Element, before = ''): void {
    const name = element.localName
    if (wordless.has(name)) return
    if (name === 'p' || name === 'h') this.#writeParagraph(element, before)
    else if (name === 'list') this.#writeList(element, undefined, [])
    else if (name === 'table') this.#writeTable(element)
    else if (name === 'section' && this.#styles.hidesSection(element)) this.#around('<div hidden>', element, '</div>')
    else if (isIndex(name)) this.omissions.indexes += 1
    else if (name === 'annotation') this.#comment(element)
    else if (name === 'object' || name === 'object-ole') this.omissions.objects += 1
    else this.#writeBlocks(element)
  }

  #around(opening: string, element: Element, closing: string): void {
    this.#out.push(opening)
    this.#writeBlocks(element)
    this.#out.push(closing)
  }

  #writeParagraph(element: Element, before = ''): void {
    const style = attributeOf(element, 'style-name')
    const frames: Element[] = []
    const { isHidden, isStruck } = this.#styles.words('paragraph', style)
    const words = `${before}${this.#inline(element, frames)}`
    const struck = isStruck ? `<s>${words}</s>` : words
    const tag = this.#tagOf(element, style)
    const hidden = isHidden || isTrue(element, 'is-hidden') ? ' hidden' : ''
    const isQuotation = tag === 'p' && this.#styles.isBasedOn(style, quotationStyle)
    const isCaption = tag === 'p' && this.#styles.isBasedOn(style, captionStyle)
    const [opening, closing] = isQuotation
      ? ['<blockquote>', '</blockquote>']
      : isCaption
        ? ['<figure><figcaption>', '</figcaption></figure>']
        : ['', '']
    this.#out.push(`${opening}<${tag}${hidden}>${struck}</${tag}>${closing}`)
    for (const frame of frames) this.#writeBlocks(frame)
  }

  /** A heading is one level lower where the text has a title above it. */
  #tagOf(element: Element, style: string | undefined): string {
    if (isElement(element, 'h')) {
      const level = Number(attributeOf(element, 'outline-level') ?? 1) + (this.#hasTitle ? 1 : 0)
      return `h${Math.min(Math.max(Number.isFinite(level) ? level : 1, 1), 6)}`
    }
    return this.#styles.isBasedOn(style, titleStyle) ? 'h1' : 'p'
  }

  /** What is inside a paragraph; boxes in it are added to `frames`, which follow it. */
  #inline(element: Element, frames: Element[]): string {
    let html = ''
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (isText(node)) html += escaped((node.nodeValue ?? '').replace(/\s+/g, ' '))
      else if (isElement(node)) html += this.#inlineElement(node, frames)
    }
    return html
  }

  #inlineElement(node: Element, frames: Element[]): string {
    const name = node.localName
    if (wordless.has(name)) return ''
    switch (name) {
      case 's':
      case 'tab':
        return ' '
      case 'line-break':
        return '<br>'
      case 'annotation':
        this.#comment(node)
        return ''
      case 'note':
        this.#notes.push(node)
        return `<sup>${escaped(elementsAt(node, 'note-citation').map(wordsOf).join(''))}</sup>`
      case 'ruby':
        return `<ruby>${elementsAt(node, 'ruby-base')
          .map((base) => this.#inline(base, frames))
          .join('')}<rt>${escaped(elementsAt(node, 'ruby-text').map(wordsOf).join(''))}</rt></ruby>`
      case 'object':
      case 'object-ole':
        this.omissions.objects += 1
        return ''
      case 'hidden-text':
        return isTrue(node, 'is-hidden')
          ? `<span hidden>${this.#inline(node, frames)}</span>`
          : this.#inline(node, frames)
      case 'date':
        if (!isTrue(node, 'fixed')) this.omissions.dates.push(wordsOf(node))
        return this.#inline(node, frames)
    }
    if (node.namespaceURI?.includes(':drawing:')) {
      frames.push(node)
      return ''
    }
    const inside = this.#inline(node, frames)
    return name === 'span' ? styled(inside, this.#styles.words('text', attributeOf(node, 'style-name'))) : inside
  }

  #comment(annotation: Element): void {
    const words = childElements(annotation)
      .filter((one) => isElement(one, 'p', 'list'))
      .map(wordsOf)
      .join(' ')
    if (words.trim() !== '') this.omissions.comments.push(words)
  }

  /** `above` has the numbers of the items around the list. */
  #writeList(list: Element, inherited: string | undefined, above: readonly string[]): void {
    const depth = above.length + 1
    const style = attributeOf(list, 'style-name') ?? inherited
    const level = this.#styles.listLevel(style, depth)
    const key = `${style} ${depth}`
    const goesOn = isTrue(list, 'continue-numbering') || attributeOf(list, 'continue-list') !== undefined
    let number = goesOn ? (this.#counts.get(key) ?? (level?.start ?? 1) - 1) : (level?.start ?? 1) - 1
    const isPlain = level?.form === 'decimal' && level.shown === 1 && level.before === ''
    for (const item of childElements(list)) {
      if (!isElement(item, 'list-item')) {
        this.#writeBlocks(item)
        continue
      }
      number = Number(attributeOf(item, 'start-value') ?? number + 1)
      this.#out.push(!level ? '<ul><li>' : isPlain ? `<ol start="${number}"><li>` : '')
      const own = level ? formatListNumber(number, level.form) : ''
      let mark = level && !isPlain ? `${markOf(level, own, above)} ` : ''
      for (const block of childElements(item)) {
        if (isElement(block, 'list')) this.#writeList(block, style, [...above, own])
        else if (!isElement(block, 'number')) {
          this.#writeBlock(block, escaped(mark))
          mark = ''
        }
      }
      this.#out.push(!level ? '</li></ul>' : isPlain ? '</li></ol>' : '')
    }
    this.#counts.set(key, number)
  }

  #writeTable(table: Element): void {
    this.#out.push('<table>')
    for (const { row, isHeader } of rowsOf(table)) {
      const cells = childElements(row).filter((cell) => isElement(cell, 'table-cell', 'covered-table-cell'))
      const times = wordsOf(row) === '' ? 1 : repeatsOf(row, 'number-rows-repeated')
      for (let time = 0; time < times; time += 1) {
        this.#out.push('<tr>')
        for (const cell of cells) this.#writeCell(cell, isHeader ? 'th' : 'td')
        this.#out.push('</tr>')
      }
    }
    this.#out.push('</table>')
  }

  #writeCell(cell: Element, tag: 'th' | 'td'): void {
    const times = wordsOf(cell) === '' ? 1 : repeatsOf(cell, 'number-columns-repeated')
    for (let time = 0; time < times; time += 1) {
      const paragraphs = childElements(cell).filter((one) => isElement(one, 'p'))
      const [only, another] = paragraphs
      this.#out.push(`<${tag}>`)
      // A cell of one paragraph is its words, as in the tables of the web.
      if (only && !another && childElements(cell).length === 1) {
        const frames: Element[] = []
        this.#out.push(this.#inline(only, frames))
        for (const frame of frames) this.#writeBlocks(frame)
      } else this.#writeBlocks(cell)
      this.#out.push(`</${tag}>`)
    }
  }
}

/** The rows of a table, also those in groups, and whether they are its head. */
function rowsOf(table: Element): { row: Element; isHeader: boolean }[] {
  return childElements(table).flatMap((child) => {
    if (isElement(child, 'table-row')) return [{ row: child, isHeader: isElement(table, 'table-header-rows') }]
    return isElement(child, 'table-header-rows', 'table-rows', 'table-row-group') ? rowsOf(child) : []
  })
}

function repeatsOf(element: Element, attribute: string): number {
  const times = Number(attributeOf(element, attribute) ?? 1)
  return Number.isInteger(times) && times > 0 ? Math.min(times, mostRepeated) : 1
}

function markOf({ before, after, shown }: ListLevel, own: string, above: readonly string[]): string {
  const outer = shown > 1 ? above.slice(1 - shown).filter(Boolean) : []
  return `${before}${[...outer, own].join('.')}${after}`
}

function isIndex(name: string): boolean {
  return /^(?:table-of-content|(?:illustration|table|object|user|alphabetical)-index)$/.test(name)
}

function isTrue(element: Element, attribute: string): boolean {
  return attributeOf(element, attribute) === 'true'
}

function styled(html: string, { isHidden, isStruck, position }: ReturnType<OdtStyles['words']>): string {
  const shifted = position ? `<${position}>${html}</${position}>` : html
  const struck = isStruck ? `<s>${shifted}</s>` : shifted
  return isHidden ? `<span hidden>${struck}</span>` : struck
}

function escaped(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

/** How words are set. */
export interface RunLook {
  isHidden: boolean
  isStruck: boolean
  position: 'sup' | 'sub' | undefined
}

/** What a paragraph is. */
export interface ParagraphLook {
  /** The name of its style. */
  style: string | undefined
  /** From 1 on; of a heading. */
  outline: number | undefined
  isInTable: boolean
  isHeaderRow: boolean
}

const heading = /^heading ([1-9])$/i
const quotation = /^(?:quote|intense quote|quotations?)$/i
const caption = /^caption$/i

/** A stretch of text with paragraphs of its own (the main text, a note, a box), as HTML. */
export class RtfStory {
  readonly #out: string[] = []
  #run: string[] = []
  #mark: string | undefined
  #cell: string[] = []
  #row: string[] = []
  #isTableOpen = false

  /** Words of the paragraph, set in a way. */
  write(words: string, { isHidden, isStruck, position }: RunLook): void {
    if (words === '') return
    const plain = escaped(words)
    const shifted = position === undefined || words.trim() === '' ? plain : `<${position}>${plain}</${position}>`
    const struck = isStruck ? `<s>${shifted}</s>` : shifted
    this.#run.push(isHidden ? `<span hidden>${struck}</span>` : struck)
  }

  /** A line's end within the paragraph. */
  breakLine(): void {
    this.#run.push('<br>')
  }

  /** The mark of a note that is called here. */
  callNote(mark: string): void {
    this.#run.push(`<sup>${escaped(mark)}</sup>`)
  }

  /** What stands before an item of a list, as the file has it written out. */
  markItem(words: string): void {
    const mark = words.replace(/\s+/g, ' ').trim()
    if (mark !== '') this.#mark = mark
  }

  /** Ends the paragraph; in a table, one of a cell. */
  endParagraph(look: ParagraphLook): void {
    const words = this.#run.join('')
    this.#run = []
    const block = this.#blockOf(words, look)
    this.#mark = undefined
    if (look.isInTable) {
      if (words.trim() !== '') this.#cell.push(block)
      return
    }
    this.#endTable()
    if (words.trim() !== '') this.#out.push(block)
  }

  /** Ends a cell of a table. */
  endCell(look: ParagraphLook): void {
    this.endParagraph({ ...look, isInTable: true })
    const [only, another] = this.#cell
    const words =
      only !== undefined && another === undefined ? only.replace(/^<p>([\s\S]*)<\/p>$/, '$1') : this.#cell.join('')
    this.#cell = []
    const tag = look.isHeaderRow ? 'th' : 'td'
    this.#row.push(`<${tag}>${words}</${tag}>`)
  }

  /** Ends a row of a table. */
  endRow(look: ParagraphLook): void {
    if (this.#run.join('').trim() !== '' || this.#cell.length > 0) this.endCell(look)
    if (!this.#isTableOpen) this.#out.push('<table>')
    this.#isTableOpen = true
    this.#out.push(`<tr>${this.#row.join('')}</tr>`)
    this.#row = []
  }

  /** Adds what follows the last paragraph. */
  append(html: string): void {
    this.#out.push(html)
  }

  /** The HTML of all that was written, when it ends. `before` is written before its first words. */
  html(look: ParagraphLook, before = ''): string {
    // A row that was never ended holds its words all the same.
    if (this.#row.length > 0 || this.#cell.length > 0) this.endRow(look)
    this.endParagraph({ ...look, isInTable: false })
    this.#endTable()
    const html = this.#out.join('')
    return before === '' ? html : html.replace(/^<p>/, `<p>${before}`)
  }

  #endTable(): void {
    if (this.#row.length > 0 || this.#cell.length > 0) {
      this.#out.push(
        ...this.#cell,
        ...this.#row.map((cell) => cell.replace(/^<t[dh]>([\s\S]*)<\/t[dh]>$/, '<p>$1</p>')),
      )
      this.#cell = []
      this.#row = []
    }
    if (this.#isTableOpen) this.#out.push('</table>')
    this.#isTableOpen = false
  }

  #blockOf(words: string, { style = '', outline }: ParagraphLook): string {
    const level = /^title$/i.test(style) ? 1 : (outline ?? Number(heading.exec(style)?.[1] ?? 0))
    if (level > 0) {
      const mark = this.#mark === undefined ? '' : `${escaped(this.#mark)} `
      return `<h${Math.min(level, 6)}>${mark}${words}</h${Math.min(level, 6)}>`
    }
    const number = /^(\d{1,6})[.)]?$/.exec(this.#mark ?? '')?.[1]
    if (number !== undefined) return `<ol start="${number}"><li>${words}</li></ol>`
    if (this.#mark !== undefined && !/[\p{L}\p{N}]/u.test(this.#mark)) return `<ul><li>${words}</li></ul>`
    const marked = this.#mark === undefined ? words : `${escaped(this.#mark)} ${words}`
    if (quotation.test(style)) return `<blockquote><p>${marked}</p></blockquote>`
    if (caption.test(style)) return `<figure><figcaption>${marked}</figcaption></figure>`
    return `<p>${marked}</p>`
  }
}

function escaped(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

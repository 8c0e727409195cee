import type { CheckedQuotation, CrossReferenceData, ParagraphSpan } from '#lib/quote/reuse/cross-references.ts'

/** What a paragraph has in common with one of another document. */
export interface Again {
  /** The longest passage, here and there. */
  own: ParagraphSpan
  other: ParagraphSpan
  longest: number
  /** How many words are the same, in all passages. */
  words: number
  passages: number
  /** Whether it stands before this one in the archive. */
  before: boolean
}

/** What is said at one paragraph about others. */
export interface ParagraphNotes {
  /** Where its speaker says the same, in the order of the archive; one entry for a paragraph, whatever it has in common. */
  again: Again[]
  /** Who quotes it. */
  quotedBy: CheckedQuotation[]
  /** Its own quotations, in their order. */
  quotations: CheckedQuotation[]
}

/** The notes of each paragraph that has any. */
export class NotesByParagraph {
  readonly #notes = new Map<string, ParagraphNotes>()

  constructor({ saidAgain, quotations }: CrossReferenceData) {
    for (const { first, second, words } of saidAgain) {
      addAgain(this.#at(first).again, { own: first, other: second, longest: words, words, passages: 1, before: false })
      addAgain(this.#at(second).again, { own: second, other: first, longest: words, words, passages: 1, before: true })
    }
    for (const quotation of quotations) {
      this.#at(quotation.quoted).quotations.push(quotation)
      for (const said of quotation.said) this.#at(said).quotedBy.push(quotation)
    }
  }

  /** By the ids of the document and the paragraph. */
  of(document: string, paragraph: string): ParagraphNotes | undefined {
    return this.#notes.get(`${document} ${paragraph}`)
  }

  #at({ document, paragraph }: ParagraphSpan): ParagraphNotes {
    const key = `${document} ${paragraph}`
    const known = this.#notes.get(key)
    if (known) return known
    const made: ParagraphNotes = { again: [], quotedBy: [], quotations: [] }
    this.#notes.set(key, made)
    return made
  }
}

function addAgain(again: Again[], one: Again): void {
  const known = again.find(
    ({ other }) => other.document === one.other.document && other.paragraph === one.other.paragraph,
  )
  if (!known) {
    again.push(one)
    return
  }
  if (one.longest > known.longest) Object.assign(known, { own: one.own, other: one.other, longest: one.longest })
  known.words += one.words
  known.passages++
}

import { called } from '#app/_site/recorded-part.ts'
import { recordRead } from '#lib/archive/recorded-reads.ts'
import type { CheckedQuotation, CrossReferenceData, ParagraphSpan } from '#lib/quote/reuse/cross-references.ts'

/** What a paragraph has in common with one of another document. */
export interface ReusedText {
  /** The longest passage, in this paragraph and in the other. */
  own: ParagraphSpan
  other: ParagraphSpan
  /** How many of its words are the same. */
  longest: number
  /** How many words are the same in all passages together. */
  words: number
  /** How many passages there are. */
  passages: number
  /** Whether the other paragraph is before this one in the order of the archive. */
  isEarlier: boolean
}

/** What a paragraph has in common with others. */
export interface ParagraphCrossReferences {
  /** Paragraphs in which its speaker says the same, one entry for each, in the order of the archive. */
  reusedTexts: ReusedText[]
  /** Quotations of it in other documents. */
  quotedBy: CheckedQuotation[]
  /** Its own quotations, in their order. */
  quotations: CheckedQuotation[]
}

/** What each paragraph has in common with others, by paragraph. */
export class CrossReferenceIndex {
  /** By document, and in each by paragraph. */
  readonly #notes = new Map<string, Map<string, ParagraphCrossReferences>>()

  constructor({ saidAgain, quotations }: CrossReferenceData) {
    for (const { first, second, words } of saidAgain) {
      addReusedText(this.#at(first).reusedTexts, {
        own: first,
        other: second,
        longest: words,
        words,
        passages: 1,
        isEarlier: false,
      })
      addReusedText(this.#at(second).reusedTexts, {
        own: second,
        other: first,
        longest: words,
        words,
        passages: 1,
        isEarlier: true,
      })
    }
    for (const quotation of quotations) {
      this.#at(quotation.quoted).quotations.push(quotation)
      for (const said of quotation.said) this.#at(said).quotedBy.push(quotation)
    }
  }

  /**
   * What a paragraph has in common with others, by the ids of its document and its own; undefined where it has nothing.
   */
  of(document: string, paragraph: string): ParagraphCrossReferences | undefined {
    recordRead('crossReferences', 'byParagraph', 'ofDocument', called, document)
    return this.#notes.get(document)?.get(paragraph)
  }

  /** What the paragraphs of a document have in common with others: by that it is known whether `of` still gives the same. */
  ofDocument(document: string): ReadonlyMap<string, ParagraphCrossReferences> | undefined {
    return this.#notes.get(document)
  }

  #at({ document, paragraph }: ParagraphSpan): ParagraphCrossReferences {
    const inDocument = this.#notes.get(document) ?? new Map<string, ParagraphCrossReferences>()
    this.#notes.set(document, inDocument)
    const notes = inDocument.get(paragraph) ?? { reusedTexts: [], quotedBy: [], quotations: [] }
    inDocument.set(paragraph, notes)
    return notes
  }
}

function addReusedText(reusedTexts: ReusedText[], one: ReusedText): void {
  const known = reusedTexts.find(
    ({ other }) => other.document === one.other.document && other.paragraph === one.other.paragraph,
  )
  if (!known) {
    reusedTexts.push(one)
    return
  }
  if (one.longest > known.longest) Object.assign(known, { own: one.own, other: one.other, longest: one.longest })
  known.words += one.words
  known.passages++
}

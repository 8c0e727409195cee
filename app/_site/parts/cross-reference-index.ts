import type { Across, CheckedQuotation, Place } from '#lib/quote/across.ts'

/** What a paragraph has in common with one of another document. */
export interface ReusedText {
  /** The longest passage, here and there. */
  own: Place
  other: Place
  longest: number
  /** How many words are the same, in all passages. */
  words: number
  passages: number
  /** Whether it stands before this one in the archive. */
  isEarlier: boolean
}

/** What is said at one paragraph about others. */
export interface ParagraphCrossReferences {
  /** Where its speaker says the same, in the order of the archive; one entry for a paragraph, whatever it has in common. */
  reusedTexts: ReusedText[]
  /** Who quotes it. */
  quotedBy: CheckedQuotation[]
  /** Its own quotations, in their order. */
  quotations: CheckedQuotation[]
}

/** The notes of each paragraph that has any. */
export class CrossReferenceIndex {
  readonly #notes = new Map<string, ParagraphCrossReferences>()

  constructor({ saidAgain, quotations }: Across) {
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

  /** By the ids of the document and the paragraph. */
  of(document: string, paragraph: string): ParagraphCrossReferences | undefined {
    return this.#notes.get(`${document} ${paragraph}`)
  }

  #at({ document, paragraph }: Place): ParagraphCrossReferences {
    const key = `${document} ${paragraph}`
    const known = this.#notes.get(key)
    if (known) return known
    const made: ParagraphCrossReferences = { reusedTexts: [], quotedBy: [], quotations: [] }
    this.#notes.set(key, made)
    return made
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

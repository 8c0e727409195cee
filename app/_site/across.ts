import { readFile } from 'node:fs/promises'
import { type Across, acrossSchema, type CheckedQuotation, type Place } from '#lib/quote/across.ts'

/** What is said at one paragraph about others. */
export interface ParagraphNotes {
  /** Where its speaker says the same: before it or after it in the archive. */
  again: { own: Place; other: Place; words: number; before: boolean }[]
  /** Who quotes it. */
  quotedBy: CheckedQuotation[]
  /** Its own quotations, in their order. */
  quotations: CheckedQuotation[]
}

/** Reads what was found across documents; the build says in the environment in which file it is. */
export async function readAcross(): Promise<Across> {
  const file = process.env.SITE_ACROSS
  if (!file)
    throw new Error('SITE_ACROSS is not set: pages are made by npm run build or npm run dev, not by next alone')
  return acrossSchema.parse(JSON.parse(await readFile(file, 'utf8')))
}

/** The notes of each paragraph that has any. */
export class Notes {
  readonly #notes = new Map<string, ParagraphNotes>()

  constructor({ saidAgain, quotations }: Across) {
    for (const { first, second, words } of saidAgain) {
      this.#at(first).again.push({ own: first, other: second, words, before: false })
      this.#at(second).again.push({ own: second, other: first, words, before: true })
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

  #at({ document, paragraph }: Place): ParagraphNotes {
    const key = `${document} ${paragraph}`
    const known = this.#notes.get(key)
    if (known) return known
    const made: ParagraphNotes = { again: [], quotedBy: [], quotations: [] }
    this.#notes.set(key, made)
    return made
  }
}

import { quotingFinding, struckFinding } from '#lib/ingest/read/omission-findings.ts'
import type { ReaderFinding } from '#lib/ingest/read/source.ts'
import { wordsOf } from '#lib/ingest/read/xml/element-words.ts'
import { attributeOf, isElement } from '#lib/ingest/read/xml/xml-tree.ts'

/** What of a text in TEI is not read: words that are struck out, readings beside the one that is read, gaps. */
export class TeiOmissions {
  readonly #struck: string[] = []
  readonly #others: string[] = []
  readonly #gaps: string[] = []

  /** Whether an element is left out: what is struck out or surplus, a gap of which nothing is said. */
  take(element: Element): boolean {
    if (isElement(element, 'del', 'surplus')) {
      this.#note(this.#struck, wordsOf(element))
      return true
    }
    if (!isElement(element, 'gap') || wordsOf(element) !== '') return false
    this.#gaps.push(attributeOf(element, 'reason') ?? 'no reason given')
    return true
  }

  /** Notes readings that are not shown. */
  other(readings: readonly Element[]): void {
    for (const reading of readings) this.#note(this.#others, wordsOf(reading))
  }

  findings(): ReaderFinding[] {
    return [
      ...struckFinding(this.#struck),
      ...quotingFinding('other-reading', 'note', this.#others, 'otherReadings'),
      ...quotingFinding('gap', 'note', [...new Set(this.#gaps)], 'gaps', this.#gaps.length),
    ]
  }

  #note(list: string[], words: string): void {
    if (words !== '') list.push(words)
  }
}

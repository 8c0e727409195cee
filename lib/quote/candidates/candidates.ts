import type { CandidateParagraph } from './candidate-finder.ts'
import type { DocumentCondition } from './document-condition.ts'

/**
 * What a quotation is looked for in: the paragraphs of an archive, or of some of its documents, each with a number. Neighbours in a document
 * have neighbouring numbers. `CandidateFinder` is one over the index in files. All reject where a part of the archive can't be asked: there is
 * no verdict on less than was to be searched.
 */
export interface Candidates {
  /** How much of the archive is looked through. */
  readonly searched: { paragraphs: number; documents: number }
  /** The hash that names the state of the archive. */
  readonly corpus: string
  /**
   * Numbers of the paragraphs that have most of the weight (idf) of some folded words, at most `most`, best first, those of equal weight in
   * the order of the archive.
   *
   * @param widely whether words that occur nowhere are looked for in other spellings
   * @param inRow whether those come first that have the words next to each other
   */
  likeliestUnits: (words: readonly string[], most: number, widely: boolean, inRow?: boolean) => Promise<number[]>
  /** Whether more paragraphs have these words than were looked at, so that they may be next to each other in one of the others. */
  wasCutShort: (words: readonly string[]) => boolean
  /** The paragraph that has a number; undefined where it is that of a heading, a title or none. */
  paragraph: (unit: number) => Promise<CandidateParagraph | undefined>
  /** The number of a unit's document. */
  documentOf: (unit: number) => number
  /** The paragraphs of a document, by its number, in its order. */
  paragraphsOf: (document: number) => Promise<CandidateParagraph[]>
  /** The same for some documents only. */
  restrictedTo: (wanted: DocumentCondition) => Candidates
  /** The same for one document from a paragraph on; undefined where that is not among those that have most of some folded words. */
  startingAt: (paragraph: string, words: readonly string[]) => Promise<Candidates | undefined>
  /** Whether two units are of one document; false where the second is none. */
  areInOneDocument: (one: number, other: number) => boolean
  /** Whether a word was looked up and occurs nowhere. */
  isUnknown: (word: string) => boolean
  /** The idf of a word. */
  idfOf: (word: string) => number
}

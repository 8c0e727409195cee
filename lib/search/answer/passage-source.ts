import type { FoundWord } from '#lib/search/lookup/found-word.ts'
import type { UnitSet } from '#lib/search/lookup/postings.ts'
import type { PlacedUnit } from '#lib/search/storage/texts.ts'

/** What the index gives for finding passages. */
export interface PassageSource {
  /** How many units there are, and of these paragraphs; in how many documents. */
  size: { units: number; paragraphs: number; documents: number }
  /** The hash that names the state of the archive. */
  corpus: string
  finder: {
    word: (written: string, exactly: boolean) => Promise<FoundWord>
    pair: (first: string, second: string) => Promise<UnitSet | undefined>
    isCommon: (word: string) => boolean
  }
  /** In how many units a common word stands at least. */
  frequencyOf: (word: string) => number
  isParagraph: (unit: number) => boolean
  documentNumber: (unit: number) => number
  read: (unit: number) => Promise<PlacedUnit>
}

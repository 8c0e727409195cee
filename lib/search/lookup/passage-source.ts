import { isStopWordBigram } from '#lib/search/format/bigrams.ts'
import type { Facets } from '#lib/search/format/index-files.ts'
import type { StoredUnit } from '#lib/search/storage/stored-texts.ts'
import { foldDiacritics } from '#lib/text/fold-diacritics.ts'
import type { MatchedWord } from './matched-word.ts'
import type { UnitSet } from './postings.ts'
import type { SearchIndex } from './search-index.ts'

/** What the index gives for finding the passages that a quotation may be in. */
export interface PassageSource {
  /** How many units there are, and of these paragraphs; in how many documents. */
  size: { units: number; paragraphs: number; documents: number }
  /** The hash that names the state of the archive. */
  corpus: string
  finder: {
    word: (written: string, exactly: boolean) => Promise<MatchedWord>
    pair: (first: string, second: string) => Promise<UnitSet | undefined>
    isCommon: (word: string) => boolean
  }
  /** In how many units a common word is at least. */
  frequencyOf: (word: string) => number
  isParagraph: (unit: number) => boolean
  documentNumber: (unit: number) => number
  read: (unit: number) => Promise<StoredUnit>
  /** What documents are counted and chosen by: among it who speaks, with the forms of their names. */
  facets: () => Promise<Facets>
}

/** For one check: which words were read is remembered in it. Rejects with `LoadError`. */
export async function passageSourceOf(index: SearchIndex): Promise<PassageSource> {
  const { units, paragraphs, documents } = index.metadata
  const unitTable = await index.unitTable()
  const finder = index.termLookup()
  return {
    size: { units, paragraphs, documents },
    corpus: index.corpus,
    // A quotation is compared as it is written; what it may be in is found in plain letters.
    finder: {
      word: async (written, exactly) => ({ ...(await finder.word(foldDiacritics(written), exactly)), written }),
      // Pairs of stop words lead to too many passages.
      pair: async (first, second) => {
        const [one, other] = [foldDiacritics(first), foldDiacritics(second)]
        return isStopWordBigram(one, other) ? undefined : await finder.bigram(one, other)
      },
      isCommon: (word) => finder.isCommon(foldDiacritics(word)),
    },
    frequencyOf: (word) => finder.frequencyOfWord(foldDiacritics(word)),
    isParagraph: (unit) => unitTable.isParagraph(unit),
    documentNumber: (unit) => unitTable.documentOf(unit),
    read: (unit) => index.texts.get(unit),
    facets: () => index.facets(),
  }
}

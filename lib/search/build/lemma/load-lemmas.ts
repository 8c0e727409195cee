import type { KeptBytes } from '#lib/domain/kept-bytes.ts'
import type { LemmaSources } from '#lib/search/build/form-groups.ts'
import { ArchiveLemmas, type WordCount } from './archive-lemmas.ts'
import { EnglishLemmas } from './english-lemmas.ts'
import { readWordNet } from './wordnet.ts'

let english: Promise<EnglishLemmas> | undefined

/**
 * The lists of lemmas as they hold for one archive. They are read once. Rejects where a package that has them is missing.
 *
 * @param kept the lists as an earlier run read them
 */
export async function loadLemmas(
  counts: (word: string) => WordCount | undefined,
  kept?: KeptBytes,
): Promise<LemmaSources> {
  english ??= readWordNet(kept).then((wordNet) => new EnglishLemmas(wordNet))
  const listed = await english
  return {
    english: listed,
    archive: new ArchiveLemmas(listed, counts),
    countOf: (word) => counts(word)?.count ?? 0,
  }
}

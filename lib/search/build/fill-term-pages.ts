import { commonWordTest } from '#lib/search/format/bigrams.ts'
import type { FormGroups } from './form-groups.ts'
import { gatherBigrams } from './gather-bigrams.ts'
import type { NameVariants } from './gather-words.ts'
import { TermPages } from './term-pages.ts'
import type { TermPostings } from './term-postings.ts'
import type { UnitWords } from './unit-words.ts'

/**
 * Where all words are, under their keys, with the other spellings of names; and where pairs of common words are.
 *
 * @param lengths of units that have more words than are written in them, how many are
 */
export function fillTermPages(
  postings: Iterable<TermPostings>,
  words: UnitWords,
  groups: FormGroups,
  languages: readonly string[],
  others: NameVariants['variants'],
  lengths: readonly (number | undefined)[],
): TermPages {
  const pages = new TermPages()
  for (const { key, word, buckets } of postings) pages.add(key, word, buckets)
  for (const [key, head] of groups.lexicalEntries())
    pages.finishKey(key, { ...head, nameVariants: others.get(key) ?? [] })
  const common = new Set(pages.common().map(({ key }) => key))
  const written = words.units.map((unit, index) => unit.subarray(0, lengths[index] ?? unit.length))
  // What is said of a document is not written in its title.
  const joined = words.joinedPairs.map((pairs, index) => (lengths[index] === undefined ? pairs : pairs.subarray(0, 0)))
  for (const [pair, units] of gatherBigrams(written, joined, words.words, commonWordTest(languages, common))) {
    pages.addBigram(pair, units)
  }
  return pages
}

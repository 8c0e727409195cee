import type { VocabularyWord } from './vocabulary.ts'
import type { WordVocabulary } from './word-expander.ts'

/** What the forms of a word have in common is like too many others where it is shorter. */
const minKeyLength = 4
/** A shorter beginning may become anything. */
const minPrefixLength = 4

/** Words of the archive that may be meant by one that is nowhere, each once: those that it begins, and those like it. */
export async function spellingSuggestions(
  vocabulary: WordVocabulary,
  written: string,
  keys: readonly string[],
): Promise<string[]> {
  /** Rare ones where there are fewer than `enough` others. */
  const longer = async (enough: number): Promise<VocabularyWord[]> =>
    written.length < minPrefixLength ? [] : await vocabulary.withPrefix(written, 5, enough)
  const [like, begun] = await Promise.all([similarWords(vocabulary, written, keys), longer(0)])
  const meant = like.length + begun.length > 0 ? [...begun, ...like] : await longer(1)
  return [...new Set(meant.map(({ word }) => word))]
}

/** Words like it, else words like what its forms have in common: `briges` is two letters from `bridge`, `brig` is one. */
async function similarWords(
  vocabulary: WordVocabulary,
  written: string,
  keys: readonly string[],
): Promise<VocabularyWord[]> {
  for (const form of [written, ...keys.filter((key) => key.length >= minKeyLength)]) {
    const found = await vocabulary.similarTo(form)
    if (found.length > 0) return found
  }
  return []
}

import type { KnownWord, Vocabulary } from './vocabulary.ts'

/** What the forms of a word have in common is like too many others where it is shorter. */
const shortestKey = 4
/** A shorter beginning may become anything. */
const shortestBeginning = 4

/** Words of the archive that may be meant by one that stands nowhere, each once: those that it begins, and those like it. */
export async function meantWords(vocabulary: Vocabulary, written: string, keys: readonly string[]): Promise<string[]> {
  /** Rare ones where there are fewer than `enough` others. */
  const longer = async (enough: number): Promise<KnownWord[]> =>
    written.length < shortestBeginning ? [] : await vocabulary.beginning(written, 5, enough)
  const [like, begun] = await Promise.all([alike(vocabulary, written, keys), longer(0)])
  const meant = like.length + begun.length > 0 ? [...begun, ...like] : await longer(1)
  return [...new Set(meant.map(({ word }) => word))]
}

/** Words like it, else words like what its forms have in common: `briges` is two letters from `bridge`, `brig` is one. */
async function alike(vocabulary: Vocabulary, written: string, keys: readonly string[]): Promise<KnownWord[]> {
  for (const form of [written, ...keys.filter((key) => key.length >= shortestKey)]) {
    const found = await vocabulary.alike(form)
    if (found.length > 0) return found
  }
  return []
}

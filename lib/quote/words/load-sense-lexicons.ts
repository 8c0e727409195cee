import { lazyImport } from '#lib/search/storage/lazy-import.ts'
import { addSenseLexicons, hasSenseLexicon } from './word-senses.ts'

const loadLists = lazyImport(() => import('#lib/quote/words/lexicon/russian-and-kazakh.ts'))
const inCyrillic = new Set(['ru', 'kk'])

/** Gets the lists of words that texts in some languages (BCP 47) are compared by. Rejects with `LoadError`. */
export async function loadSenseLexicons(languages: readonly string[]): Promise<void> {
  const bases = languages.map((language) => language.split('-', 1)[0] ?? language)
  if (bases.some((language) => inCyrillic.has(language) && !hasSenseLexicon(language))) {
    const { russianAndKazakh } = await loadLists()
    addSenseLexicons(russianAndKazakh)
  }
}

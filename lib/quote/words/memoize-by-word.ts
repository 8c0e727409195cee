/**
 * Most words that are remembered for a language: more than all texts have that one quotation is compared with. When
 * there are more, all are forgotten.
 */
const mostWords = 20_000

/**
 * A function of a word and a language that remembers what it gave: the same words occur in every passage that a quotation
 * is compared with.
 */
export function memoizeByWord<T>(
  read: (word: string, language: string) => T,
  most = mostWords,
): (word: string, language?: string) => T {
  const languages = new Map<string, Map<string, { found: T }>>()
  // Nearly always the language is that of the word before.
  let last = { language: '', words: new Map<string, { found: T }>() }
  return (word, language = '') => {
    if (last.language !== language || languages.size === 0) {
      const words = languages.get(language) ?? new Map<string, { found: T }>()
      languages.set(language, words)
      last = { language, words }
    }
    const { words } = last
    const known = words.get(word)
    if (known) return known.found
    if (words.size >= most) words.clear()
    const found = read(word, language)
    words.set(word, { found })
    return found
  }
}

import type { MatchedWord } from './matched-word.ts'
import { union } from './postings.ts'

/** Several words, any of which is meant, as one that counts once. */
export function uniteWords(words: readonly MatchedWord[]): MatchedWord {
  const postings = union(words.map((word) => word.postings))
  const widened = words.flatMap((word) => word.widened ?? [])
  return {
    written: words.map((word) => word.written).join(' OR '),
    alternatives: words,
    matches: (token, language) => words.some((word) => word.matches(token, language)),
    forms: words.flatMap((word) => word.forms),
    postings,
    frequency: Math.max(0, ...words.map((word) => word.frequency)),
    idf: Math.min(...words.map((word) => word.idf)),
    ...(widened.length > 0 && { widened }),
  }
}

/** A word of a query with others that are the same word written otherwise: their forms are its forms. */
export function withSynonyms(word: MatchedWord, synonyms: readonly MatchedWord[]): MatchedWord {
  const occurring = synonyms.filter(({ frequency }) => frequency > 0)
  if (occurring.length === 0) return word
  const { alternatives: _, ...all } = uniteWords([word, ...occurring])
  return { ...all, written: word.written }
}

import type { FoundWord } from './found-word.ts'
import { unite } from './postings.ts'

/** Several words, any of which is meant, as one that counts once. */
export function asOneWord(words: readonly FoundWord[]): FoundWord {
  const postings = unite(words.map((word) => word.postings))
  const widened = words.flatMap((word) => word.widened ?? [])
  return {
    written: words.map((word) => word.written).join(' OR '),
    of: words,
    matches: (token, language) => words.some((word) => word.matches(token, language)),
    forms: words.flatMap((word) => word.forms),
    postings,
    frequency: Math.max(0, ...words.map((word) => word.frequency)),
    idf: Math.min(...words.map((word) => word.idf)),
    ...(widened.length > 0 && { widened }),
  }
}

/** A word of a query with others that are the same word written otherwise: their forms are its forms. */
export function withOthers(word: FoundWord, others: readonly FoundWord[]): FoundWord {
  const standing = others.filter(({ frequency }) => frequency > 0)
  if (standing.length === 0) return word
  const { of: _, ...all } = asOneWord([word, ...standing])
  return { ...all, written: word.written }
}

/**
 * Source of a pattern that matches any of these words and phrases, the longest first. A space stands for any white
 * space, a final stop may be missing, and an apostrophe or hyphen may be of any form.
 */
export function anyOf(words: readonly string[]): string {
  const sources = [...new Set(words)].sort((a, b) => b.length - a.length).map(wordSource)
  return `(?:${sources.join('|')})`
}

/** No letter, mark or figure follows: the end of a word. */
export const wordEnd = String.raw`(?![\p{L}\p{M}\p{N}])`

function wordSource(words: string): string {
  return words
    .split(' ')
    .map((word) =>
      word
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/\\\.$/, '\\.?')
        .replace(/\\\.(?=\p{L})/gu, '\\.?\\s?')
        .replace(/[’']/g, "[’'‘`]")
        .replace(/-/g, '[-‐‑]'),
    )
    .join(String.raw`\s+`)
}

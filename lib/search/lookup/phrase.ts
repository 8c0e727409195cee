import type { Token } from '#lib/text/tokens.ts'

/** Where a phrase stands in a text: index of its first token, each time. Word by word as written, stems don't count. */
export function findPhrase(text: readonly Token[], phrase: readonly string[]): number[] {
  const found: number[] = []
  for (let at = 0; at + phrase.length <= text.length; at++) {
    if (phrase.every((word, offset) => text[at + offset]?.text === word)) found.push(at)
  }
  return found
}

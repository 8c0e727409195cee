import type { ArchiveDocument } from '#lib/domain/document.ts'
import { isStopWord } from '#lib/text/stopwords.ts'
import { type Token, tokens } from '#lib/text/tokens.ts'
import { randomBy } from './random.ts'

export const queryKinds = ['words', 'typo', 'inflected', 'phrase'] as const

export type QueryKind = (typeof queryKinds)[number]

/** A paragraph that is looked for, with what is remembered of it. */
export interface KnownItem {
  document: string
  paragraph: string
  queries: Record<QueryKind, string>
  /** For the phrase: its tokens, as any paragraph that has them is a hit. */
  phrase: string[]
}

const leastWords = 30
const leastContent = 10
const letters = 'abcdefghijklmnopqrstuvwxyz'

function isContent(token: Token): boolean {
  return token.text.length >= 4 && /^\p{L}+$/u.test(token.text) && !isStopWord(token.text)
}

/** Paragraphs drawn by a seed, with queries made of them as docs/quality.md (The search) says. */
export function drawItems(documents: readonly ArchiveDocument[], count: number, seed: number): KnownItem[] {
  const random = randomBy(seed)
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)]
  const items: KnownItem[] = []
  for (let tries = 0; items.length < count && tries < count * 200; tries++) {
    const document = pick(documents)
    const block = document && pick(document.blocks)
    if (block?.type !== 'paragraph') continue
    const text = tokens(block.text)
    const content = [...new Map(text.filter(isContent).map((token) => [token.text, token])).values()]
    if (text.length < leastWords || content.length < leastContent) continue
    const words = draw(content, 4 + Math.floor(random() * 3), random)
    const phrase = drawPhrase(block.text, text, random)
    if (!phrase) continue
    items.push({
      document: document?.id ?? '',
      paragraph: block.id,
      queries: {
        words: words.join(' '),
        typo: misspell(words, random).join(' '),
        inflected: words.map(inflect).join(' '),
        phrase: `"${block.text.slice(phrase[0]?.start, phrase.at(-1)?.end)}"`,
      },
      phrase: phrase.map((token) => token.text),
    })
  }
  return items
}

/** So many of the words, in their order. */
function draw(content: readonly Token[], count: number, random: () => number): string[] {
  const left = content.map((_, index) => index)
  const chosen: number[] = []
  while (chosen.length < count) chosen.push(...left.splice(Math.floor(random() * left.length), 1))
  return chosen.sort((one, other) => one - other).map((index) => content[index]?.text ?? '')
}

/** Five words in a row, two of them content words at least, without a quotation mark between them. */
function drawPhrase(written: string, text: readonly Token[], random: () => number): Token[] | undefined {
  for (let tries = 0; tries < 50; tries++) {
    const at = Math.floor(random() * (text.length - 5))
    const phrase = text.slice(at, at + 5)
    const isQuoted = /["“”„‟«»＂]/u.test(written.slice(phrase[0]?.start, phrase.at(-1)?.end))
    if (phrase.length === 5 && !isQuoted && phrase.filter(isContent).length >= 2) return phrase
  }
  return undefined
}

/** One word of five letters or more with one letter swapped, dropped, added or changed. */
function misspell(words: readonly string[], random: () => number): string[] {
  const long = words.flatMap((word, index) => (word.length >= 5 ? [index] : []))
  const which = long[Math.floor(random() * long.length)]
  return words.map((word, index) => {
    if (index !== which) return word
    const at = 1 + Math.floor(random() * (word.length - 2))
    const letter = letters[Math.floor(random() * letters.length)] ?? 'e'
    const [before, own, next, after] = [word.slice(0, at), word[at] ?? '', word[at + 1] ?? '', word.slice(at + 2)]
    switch (Math.floor(random() * 4)) {
      case 0:
        return before + next + own + after
      case 1:
        return before + next + after
      case 2:
        return before + letter + own + next + after
      default:
        return before + letter + next + after
    }
  })
}

/** A word with its number or ending changed, in the regular way. */
function inflect(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1)
  if (word.endsWith('ing')) return `${word.slice(0, -3)}ed`
  if (word.endsWith('ed')) return `${word.slice(0, -2)}ing`
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
}

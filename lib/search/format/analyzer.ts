import { foldDiacritics } from '#lib/text/fold-diacritics.ts'
import { isStopWord } from '#lib/text/stopwords.ts'
import { type Token, tokens } from '#lib/text/tokens.ts'
import { type CompoundToken, compoundTokens } from './compound-tokens.ts'

/** A text as the search reads it. */
export class AnalyzedText {
  readonly text: string
  /** Its words in order, each with where it is in the text. */
  readonly words: readonly Token[]
  #compounds: CompoundToken[] | undefined
  #byStart: Map<number, CompoundToken[]> | undefined
  /** How many words the longest compound has. */
  #longest = 0

  constructor(text: string, words: readonly Token[]) {
    this.text = text
    this.words = words
  }

  /**
   * Several of its words that are one word as well (`compound-tokens.ts`), in order. Found only when asked for: most texts are read
   * for their words alone.
   */
  get compounds(): readonly CompoundToken[] {
    this.#compounds ??= compoundTokens(this.text, this.words)
    return this.#compounds
  }

  /** The compounds that begin with the word of this number. */
  compoundsAt(word: number): readonly CompoundToken[] {
    if (!this.#byStart) {
      this.#byStart = new Map()
      for (const one of this.compounds) {
        this.#byStart.set(one.from, [...(this.#byStart.get(one.from) ?? none), one])
        this.#longest = Math.max(this.#longest, one.to - one.from)
      }
    }
    return this.#byStart.get(word) ?? none
  }

  /** The compounds that the word of this number is a part of, in order. Only a few words are looked at, not the whole text. */
  compoundsOver(word: number): CompoundToken[] {
    const found = this.compoundsAt(word).slice()
    for (let from = word - 1; from > word - this.#longest; from -= 1)
      found.unshift(...this.compoundsAt(from).filter(({ to }) => to > word))
    return found
  }
}

const none: readonly CompoundToken[] = []

/** How much of the text on each side shows whether all of it is in capitals, in UTF-16 units. */
const contextLength = 40
const programmingLanguageSign = /^(?:\+\+|#)(?![\p{L}\p{N}+#])/u
const inCapitals = /^(\p{Lu}[\p{Lu}.]+)(?:['’]s)?$/u
const single = /^\p{L}$/u
/** Common words that are abbreviations in capitals. Other common words in capitals are only loud: NOT, OR, ALL. */
const abbreviations: ReadonlySet<string> = new Set(['us', 'who', 'it', 'is'])

/** Where capitals that spell a common word mean something else: not where everything is in capitals. */
function isAcronym(text: string, { start, end }: Token): boolean {
  const near = text.slice(Math.max(0, start - contextLength), start) + text.slice(end, end + contextLength)
  return /\p{Ll}/u.test(near) || !/\p{L}/u.test(near)
}

/** Most letters of an abbreviation: a longer row is a list. It also bounds what is read again from each of its letters on. */
const maxAbbreviationLength = 20

/** How many words from here on are the letters of one abbreviation with full stops: `u.s.`, `U. S.`; fewer than 2 where none. */
function abbreviationLength(text: string, words: readonly Token[], at: number): number {
  let count = 0
  let spaced = false
  for (let word = words[at]; word && single.test(word.text); word = words[at + count]) {
    count += 1
    if (count > maxAbbreviationLength) return 0
    const next = words[at + count]
    const between = text.slice(word.end, next?.start ?? word.end + 2)
    if (!next || !single.test(next.text) || !/^\. ?$/.test(between)) {
      // "J. F" may be anything; after a full stop it is what it looks like.
      return spaced && text[word.end] !== '.' ? 0 : count
    }
    if (between === '. ') spaced = true
    if (spaced && !/\p{Lu}/u.test(text.slice(word.start, word.end) + text.slice(next.start, next.end))) return 0
  }
  return count
}

/** An abbreviation that would be a common word without its full stops keeps them: `u.s.` */
function abbreviationToken(letters: string): string {
  return isStopWord(letters) ? `${[...letters].join('.')}.` : letters
}

function analyzeWord(text: string, token: Token): Token {
  const { start, end } = token
  const word = foldDiacritics(token.text)
  const sign = single.test(word) ? programmingLanguageSign.exec(text.slice(end, end + 3))?.[0] : undefined
  if (sign !== undefined) return { text: word + sign, start, end: end + sign.length }
  const written = text.slice(start, end)
  const [, capitals = ''] = inCapitals.exec(written) ?? []
  const base = capitals === '' ? '' : word.replace(/'s$/, '')
  const isShort = capitals.includes('.') ? isStopWord(base) : abbreviations.has(base) && isAcronym(text, token)
  if (isShort) return { text: abbreviationToken(base), start, end }
  return word === token.text ? token : { text: word, start, end }
}

/** The words of a text as the index and a query have them: those of `tokens`, in plain letters, each abbreviation as one. */
export function analyze(text: string): AnalyzedText {
  const all = tokens(text)
  const words: Token[] = []
  for (let at = 0; at < all.length; at++) {
    const token = all[at]
    if (!token) break
    const { start } = token
    const count = abbreviationLength(text, all, at)
    if (count > 1) {
      const last = all[at + count - 1] ?? token
      const letters = all.slice(at, at + count).map((one) => foldDiacritics(one.text))
      words.push({ text: abbreviationToken(letters.join('')), start, end: last.end })
      at += count - 1
      continue
    }
    const word = analyzeWord(text, token)
    if (word.text !== '') words.push(word)
  }
  return new AnalyzedText(text, words)
}

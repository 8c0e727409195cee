import type { Span } from '#lib/domain/ledger.ts'
import { stageDirections } from '#lib/text/stage-directions.ts'
import { isStopWord } from '#lib/text/stopwords.ts'
import { type Token, tokens } from '#lib/text/tokens.ts'
import { hasKazakhLetter } from '#lib/text/word-language.ts'
import { expandFigureAbbreviations } from './abbreviated-figures.ts'
import { dayBeforeMonth } from './day-before-month.ts'

/** One word, figure or sign of a text that is compared. */
export interface ComparableWord {
  /** Folded, see `tokens`; a sign or an abbreviation as the word it is read as (`%` gives `percent`). */
  text: string
  /** As it is written. */
  written: string
  /** Half-open UTF-16 span in the text. */
  start: number
  end: number
  /** What it counts for: 1, a stop word half. */
  weight: number
  /** Whether an ellipsis is between the word before and this one. */
  afterEllipsis: boolean
  /** Whether a sentence, a line, a quotation, or what follows a colon or semicolon begins with it. */
  startsSentence: boolean
  /** Whether it begins a sentence, or a comma, a dash or another sign that divides comes before it. */
  afterPause: boolean
  /** Whether it is in square brackets: it is the quoter's, who says so. */
  inBrackets: boolean
  /** Set where it is part of a transcriber's note: see `comparableWords`. */
  isNote?: true
}

/** How signs of money and measure are read, so that `5%` and `5 percent` agree. */
const signs: Readonly<Record<string, string>> = {
  '%': 'percent',
  '٪': 'percent',
  $: 'dollars',
  '€': 'euros',
  '£': 'pounds',
  '₸': 'tenge',
  '₽': 'rubles',
}
const sign = /[%٪$€£₸₽]/gu
const brackets = /\[[^\][]*\]/gu
/** By `[sic]` whoever quotes says that the source reads so: it is nobody's word, and left out. */
const sicMark = /[([]\s*sic\b[^()[\]]{0,3}[)\]]/giu
/** What divides clauses: a comma and the like, a dash between spaces, two hyphens. */
const pause = /[,;:()…]|[–—]|\s-\s|--/u
const ellipsis = /…|\.\s?\.\s?\.|\.\./u
const sentenceEnd = /[.!?…:;]["'”’»)\]]*\s|\n|["“«„(]\s*$/u

/**
 * The words, figures and signs of a text in order, with what comparing needs to know of each. What may be written in
 * several ways is read in one: `$2 million` as `2 million dollars`, `per cent` as `percent`, English days before their
 * months (`dayBeforeMonth`). What transcribers note of the room ("(Applause.)") is no word of the speaker's and left
 * out, unless the text has nothing else or `withNotes` asks for it.
 */
export function comparableWords(text: string, withNotes = false): readonly ComparableWord[] {
  return dayBeforeMonth(wordsInOrderWritten(text, withNotes))
}

function wordsInOrderWritten(text: string, withNotes: boolean): ComparableWord[] {
  const directions = stageDirections(text)
  const words = readWords(text, withNotes ? [] : directions)
  if (directions.length === 0 || (words.length > 0 && !withNotes)) return words
  const isNoted = ({ start }: ComparableWord) => directions.some((span) => start >= span.start && start < span.end)
  return readWords(text, []).map((word) => (isNoted(word) ? { ...word, isNote: true } : word))
}

function readWords(text: string, directions: readonly Span[]): ComparableWord[] {
  const marked = [...text.matchAll(sicMark)].map(({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
  }))
  const isNoted = (start: number) => [...directions, ...marked].some((span) => start >= span.start && start < span.end)
  const bracketed = [...text.matchAll(brackets)].map(
    ({ 0: written, index }) => [index, index + written.length] as const,
  )
  const words: ComparableWord[] = []
  let end = 0
  for (const token of withSigns(text)) {
    if (isNoted(token.start)) continue
    const between = text.slice(end, token.start)
    const last = words.at(-1)
    if (last && between === ']' && text[last.start - 1] === '[' && /^\p{L}{1,3}$/u.test(last.text)) {
      // "[T]he" is one word, with a letter that was changed.
      words[words.length - 1] = wordOf(last.text + token.text, text, last.start, token.end, {
        ...last,
        inBrackets: false,
      })
    } else {
      const startsSentence = last === undefined || sentenceEnd.test(between)
      words.push(
        wordOf(token.text, text, token.start, token.end, {
          afterEllipsis: ellipsis.test(between),
          startsSentence,
          afterPause: startsSentence || pause.test(between),
          inBrackets: bracketed.some(([from, to]) => token.start > from && token.end < to),
        }),
      )
    }
    end = token.end
  }
  return words
}

function wordOf(
  folded: string,
  text: string,
  start: number,
  end: number,
  { afterEllipsis, startsSentence, afterPause, inBrackets }: WordContext,
): ComparableWord {
  const weight = isStopWord(folded) ? 0.5 : 1
  const written = text.slice(start, end)
  return { text: folded, written, start, end, weight, afterEllipsis, startsSentence, afterPause, inBrackets }
}

type WordContext = Pick<ComparableWord, 'afterEllipsis' | 'startsSentence' | 'afterPause' | 'inBrackets'>

/**
 * The words and signs of a text. A sign of money before a figure comes behind it and its multiplier, where the word
 * would be.
 */
function withSigns(text: string): Token[] {
  const marks = [...text.matchAll(sign)].map(({ 0: written, index }) => ({
    text: signs[written] ?? written,
    start: index,
    end: index + written.length,
  }))
  const all = [...expandFigureAbbreviations(tokens(text), text), ...marks].sort((one, other) => one.start - other.start)
  const read: Token[] = []
  for (let at = 0; at < all.length; at++) {
    const [token, figure, scale] = [all[at], all[at + 1], all[at + 2]]
    if (!token) break
    if (token.text === 'per' && figure?.text === 'cent' && figure.start === token.end + 1) {
      read.push({ text: 'percent', start: token.start, end: figure.end })
      at += 1
      continue
    }
    if (!figure || !isCurrencySign(token, text) || !/^\p{N}/u.test(figure.text) || figure.start > token.end + 1) {
      read.push(token)
      continue
    }
    read.push({ ...figure, start: token.start })
    at += 1
    if (scale && scaleWord.test(scale.text)) {
      read.push(scale)
      at += 1
    }
    const end = read.at(-1)?.end ?? token.end
    read.push({ text: token.text, start: end, end })
  }
  return read
}

const scaleWord = /^(?:hundred|thousand|million|billion|trillion|тыс|млн|млрд|трлн|мың|миллион|миллиард)/u

function isCurrencySign({ start, end }: Token, text: string): boolean {
  return /^[$€£₸₽]$/u.test(text.slice(start, end))
}

/** The language that the letters of a text suggest, where nobody states it: `kk`, `ru` or, for all others, `en`. */
export function languageByLetters(text: string): string {
  if (hasKazakhLetter(text)) return 'kk'
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  return cyrillic > latin ? 'ru' : 'en'
}

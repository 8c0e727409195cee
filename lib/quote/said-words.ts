import { stageDirections } from '#lib/text/stage-directions.ts'
import { isStopWord } from '#lib/text/stopwords.ts'
import { tokens } from '#lib/text/tokens.ts'

/** One word, figure or sign of a text that is compared. */
export interface SaidWord {
  /** Folded, see `tokens`; a sign as the word it is read as (`%` gives `percent`). */
  text: string
  /** As it is written. */
  written: string
  /** Half-open UTF-16 span in the text. */
  start: number
  end: number
  /** What it counts for: 1, a stop word half. */
  weight: number
  /** Whether an ellipsis stands between the word before and this one. */
  afterEllipsis: boolean
  /** Whether a sentence, or a quotation within one, begins with it. */
  begins: boolean
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
const ellipsis = /…|\.\s?\.\s?\.|\.\./u
const sentenceEnd = /[.!?…:;]["'”’»)\]]*\s|\n|["“«„(]\s*$/u

/**
 * The words of a text in order, with what comparing needs to know of each. What transcribers note of the room
 * ("(Applause.)") is no word of the speaker's and left out.
 */
export function saidWords(text: string): SaidWord[] {
  const directions = stageDirections(text)
  const isNoted = (start: number) => directions.some((span) => start >= span.start && start < span.end)
  const marks = [...text.matchAll(sign)].map(({ 0: written, index }) => ({
    text: signs[written] ?? written,
    start: index,
    end: index + written.length,
  }))
  const all = [...tokens(text), ...marks].sort((one, other) => one.start - other.start)
  const words: SaidWord[] = []
  let end = 0
  for (const token of all) {
    if (isNoted(token.start)) continue
    const between = text.slice(end, token.start)
    const last = words.at(-1)
    if (last && between === ']' && text[last.start - 1] === '[' && /^\p{L}{1,3}$/u.test(last.text)) {
      // "[T]he" is one word, with a letter that was changed.
      words[words.length - 1] = wordOf(last.text + token.text, text, last.start, token.end, last)
    } else {
      const begins = last === undefined || sentenceEnd.test(between)
      words.push(wordOf(token.text, text, token.start, token.end, { afterEllipsis: ellipsis.test(between), begins }))
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
  { afterEllipsis, begins }: Pick<SaidWord, 'afterEllipsis' | 'begins'>,
): SaidWord {
  const weight = isStopWord(folded) ? 0.5 : 1
  return { text: folded, written: text.slice(start, end), start, end, weight, afterEllipsis, begins }
}

/** The language that the letters of a text tell, where nobody said it: `kk`, `ru` or `en`. */
export function lettersOf(text: string): string {
  if (/[әғқңөұүһі]/iu.test(text)) return 'kk'
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  return cyrillic > latin ? 'ru' : 'en'
}

import { type AnalyzedText, analyze } from '#lib/search/format/analyzer.ts'
import type { CompoundToken } from '#lib/search/format/compound-tokens.ts'

/*
 * How a text lies in the engine: its words as `lib/search` reads them, each with its place, divided by spaces. What is at one place
 * besides the word is behind a bar: a word that several are when joined, with how many they are (`co|cooperation~2 operation`),
 * and the word again where it is written with a capital (`aids|^aids`). The engine only divides: it knows no language.
 */

/** Between what is at one place. */
export const stackMark = '|'
/** A place at which nothing is asked for. */
export const hole = '_'
/** Before a word that is not written in small letters. */
export const capitalMark = '^'
/** Between a joined word and how many words it is. */
const spanMark = '~'

/** Words longer than this, in UTF-16 units, are no words: nothing finds them, and their place stays empty. */
const longestWord = 500

const isCapital = (text: string, start: number) => /^(?!\p{Ll})\p{L}/u.test(text.slice(start, start + 2))

/** What says how many words a joined word is, behind it: `~2`; `~p2` of a share, which no phrase takes for a word. */
export function spanOf({ kind, from, to }: Pick<CompoundToken, 'kind' | 'from' | 'to'>): string {
  return `${spanMark}${kind === 'percent' ? 'p' : ''}${to - from}`
}

/** How many words what has such a mark is, and whether it may be one of a phrase. */
export function readSpan(span: string): { length: number; inPhrases: boolean } {
  if (span === '') return { length: 1, inPhrases: true }
  const isPercent = span.startsWith(`${spanMark}p`)
  return { length: Number(span.slice(isPercent ? 2 : 1)) || 1, inPhrases: !isPercent }
}

/** The words of a text as they are sent to the engine. */
export function positionedTokens(read: AnalyzedText): string {
  return read.words
    .map(({ text, start }, at) => {
      if (!isSendable(text)) return hole
      const joined = read.compoundsAt(at).filter(isCompoundSendable)
      return [
        text,
        ...(isCapital(read.text, start) ? [capitalMark + text] : []),
        ...joined.map((one) => one.text + spanOf(one)),
      ].join(stackMark)
    })
    .join(' ')
}

const isCompoundSendable = ({ text }: CompoundToken) => isSendable(text)

/** Whether the engine can take a word: no space and none of the marks is in it. */
export function isSendable(word: string): boolean {
  return word.length <= longestWord && !/[\s|]|^[_^]/u.test(word)
}

/** The different words of a text, joined ones too, without their places. */
export function unplacedTokens(text: string): string {
  const read = analyze(text)
  const words = read.words.map((word) => word.text)
  const joined = read.compounds.filter(({ kind }) => kind !== 'money').map((one) => one.text + spanOf(one))
  return [...new Set([...words, ...joined])].filter(isSendable).join(' ')
}

import { isNegation } from '#lib/quote/words/negations.ts'
import { quantifierOf } from '#lib/quote/words/word-senses.ts'
import type { ComparedTexts } from './compared-texts.ts'
import { type WordEdit, type WordSpan, wordsInSpan } from './word-edits.ts'

/** Fewest words of a moved end; at least one of them is no stop word. */
const fewestWords = 2

/**
 * The differences, in which words that a quotation adds at its end or beginning are `moved` if they occur, word for
 * word, elsewhere in the same sentence of the text: they were said, in another order ("By 2035 …", "… by 2035"). Words
 * with a negation, or one that says how much, stay `added`.
 *
 * @param stood the words of the text that are beside those of the quotation
 */
export function markMovedEnds(edits: readonly WordEdit[], texts: ComparedTexts, stood: WordSpan): WordEdit[] {
  return edits.map((edit) => {
    const { kind, quoted } = edit
    const isEnd = quoted.from === 0 || quoted.to === texts.quoted.length
    if (kind !== 'added' || !isEnd || quoted.to - quoted.from < fewestWords) return edit
    const words = wordsInSpan(quoted, texts.quoted)
    if (words.every(({ weight }) => weight < 1)) return edit
    if (words.some(({ text }) => isNegation(text) || quantifierOf(text, texts.language) !== undefined)) return edit
    const said = findSameWords(quoted, texts, sentenceAround(stood, texts))
    const isFree = said && (said.to <= stood.from || said.from >= stood.to)
    return isFree ? { ...edit, kind: 'moved', said, saidWeight: edit.quotedWeight } : edit
  })
}

/** From the beginning of the sentence in which some words begin to the end of the one in which they end. */
function sentenceAround({ from, to }: WordSpan, { said }: ComparedTexts): WordSpan {
  let [first, last] = [from, to]
  while (first > 0 && !said[first]?.startsSentence) first -= 1
  while (last < said.length && !said[last]?.startsSentence) last += 1
  return { from: first, to: last }
}

/** Where the same words are in the same order. */
function findSameWords(quoted: WordSpan, texts: ComparedTexts, { from, to }: WordSpan): WordSpan | undefined {
  const length = quoted.to - quoted.from
  for (let at = from; at + length <= to; at++) {
    const isSame = wordsInSpan(quoted, texts.quoted).every(({ text }, index) => texts.said[at + index]?.text === text)
    if (isSame) return { from: at, to: at + length }
  }
  return undefined
}

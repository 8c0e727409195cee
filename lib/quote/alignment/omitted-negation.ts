import type { ComparableWord } from '#lib/quote/words/comparable-words.ts'
import { isNegation } from '#lib/quote/words/negations.ts'
import type { ComparedTexts } from './compared-texts.ts'
import type { WordEdit } from './word-edits.ts'

const capital = /^\p{Lu}/u

/**
 * The negations that a quotation leaves out just outside its ends, so that it says the contrary of what was said: the
 * one before its first word, where a capital makes that word the beginning of a sentence, which it was not; in Kazakh,
 * where the negation follows the verb, also the one behind its last word.
 *
 * @param first number of the first word of the text that is beside one of the quotation
 * @param last number of the last
 */
export function omittedNegations({ quoted, said, language }: ComparedTexts, first: number, last: number): WordEdit[] {
  const found: WordEdit[] = []
  const [before, behind] = [said[first - 1], said[last + 1]]
  if (before && isNegation(before.text) && startsSentence(quoted[0]) && !startsSentence(said[first]))
    found.push(missingWord(0, first - 1, before))
  const goesOn = behind !== undefined && !behind.startsSentence && !behind.afterPause
  if (language === 'kk' && goesOn && isNegation(behind.text)) found.push(missingWord(quoted.length, last + 1, behind))
  return found
}

function startsSentence(word: ComparableWord | undefined): boolean {
  return word?.startsSentence === true && capital.test(word.written)
}

function missingWord(quotedAt: number, at: number, { weight }: ComparableWord): WordEdit {
  return {
    kind: 'missing',
    quoted: { from: quotedAt, to: quotedAt },
    said: { from: at, to: at + 1 },
    quotedWeight: 0,
    saidWeight: weight,
  }
}

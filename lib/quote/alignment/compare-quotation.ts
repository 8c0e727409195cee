import { comparableWords, languageByLetters } from '#lib/quote/words/comparable-words.ts'
import { russianAndKazakh } from '#lib/quote/words/lexicon/russian-and-kazakh.ts'
import { addSenseLexicons } from '#lib/quote/words/word-senses.ts'
import { type Comparison, compareWords } from './compare-words.ts'

addSenseLexicons(russianAndKazakh)

/**
 * Compares a quotation with the passage of a text that is likest to it, as `compareWords` does, with the lists of words
 * of all languages at hand.
 *
 * @param language BCP 47, of the text; guessed by its letters where it is not given
 */
export function compareQuotation(quotation: string, text: string, language = languageByLetters(text)): Comparison {
  return compareWords(comparableWords(quotation), comparableWords(text), { quotation, text, language })
}

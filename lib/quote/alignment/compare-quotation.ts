import { lettersOf, saidWords } from '#lib/quote/words/comparable-words.ts'
import { russianAndKazakh } from '#lib/quote/words/lexicon/russian-and-kazakh.ts'
import { addSenses } from '#lib/quote/words/word-senses.ts'
import { type Comparison, compareWords } from './compare-words.ts'

addSenses(russianAndKazakh)

/**
 * Compares a quotation with the passage of a text that is likest to it, as `compareWords` does.
 *
 * @param language BCP 47, of the text; guessed by its letters where it is not given
 */
export function compareQuotation(quotation: string, text: string, language = lettersOf(text)): Comparison {
  return compareWords(saidWords(quotation), saidWords(text), { quotation, text, language })
}

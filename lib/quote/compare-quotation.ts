import { type Comparison, compareWords } from './compare.ts'
import { lettersOf, saidWords } from './said-words.ts'
import { addSenses } from './word-senses.ts'
import { russianAndKazakh } from './words/russian-and-kazakh.ts'

addSenses(russianAndKazakh)

/**
 * Compares a quotation with the passage of a text that is likest to it, as `compareWords` does.
 *
 * @param language BCP 47, of the text; guessed by its letters where it is not given
 */
export function compareQuotation(quotation: string, text: string, language = lettersOf(text)): Comparison {
  return compareWords(saidWords(quotation), saidWords(text), { quotation, text, language })
}

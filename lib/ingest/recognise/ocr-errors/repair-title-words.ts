import { isHeaderWord } from './repair-header-words.ts'

/** Fewest letters of a word that is repaired: "H2O" and "B2B" are meant so. */
const fewestLetters = 5
const figureInWord = /(?<![\p{L}\p{N}])(\p{L}+)\d(\p{L}+)(?![\p{L}\p{N}])/gu

/**
 * A title without the figures that optical reading has put into its words ("MIN4ISTER"), each only where the text has the
 * word without it as well, in whatever case, or every head has it. All else stays as it is written.
 */
export function repairTitleWords(title: string, text: readonly string[]): string {
  return title.replace(figureInWord, (written, before: string, after: string) => {
    const word = before + after
    if ([...word].length < fewestLetters) return written
    const whole = new RegExp(String.raw`(?<![\p{L}\p{N}])${word}(?![\p{L}\p{N}])`, 'iu')
    return isHeaderWord(word, true) || text.some((line) => whole.test(line)) ? word : written
  })
}

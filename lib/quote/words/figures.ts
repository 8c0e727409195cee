import { type NumberInWords, numberAt, numeralToken } from '#lib/text/number-words.ts'
import { memoizeByWord } from './memoize-by-word.ts'

/** A figure, or the words for one, in a row of words. */
export type Figure = NumberInWords

/**
 * The figures in a row of folded words (`ComparableWord.text`), in order, none overlapping: digits, words for numbers
 * (English, Russian in its cases, Kazakh), and both with what multiplies them ("1.5 million").
 *
 * @param language BCP 47, without region: `ru`, `kk`; the words of every other are read as English
 */
export function figuresIn(words: readonly string[], language: string): Figure[] {
  const found: Figure[] = []
  let at = 0
  while (at < words.length) {
    const figure = numberAt(words, at, (word) => numeralTokenOf(word, language))
    if (figure) found.push(figure)
    at = figure?.to ?? at + 1
  }
  return found
}

const numeralTokenOf = memoizeByWord(numeralToken)

/**
 * Units of measure, money and time: a figure with another unit is another statement. Patterns of whole words; short
 * stems list their endings, since other words begin with the same letters ("часть", "айтты").
 */
const units = new RegExp(
  `^(?:${[
    'percents? dollars? cents? euros? pounds tenge ro?ubles? tons? tonnes? miles? kilomet(?:er|re)s? km',
    'met(?:er|re)s? hectares? acres? barrels? days? weeks? months? years? decades? hours? minutes? seconds?',
    String.raw`процент\p{L}{0,3} доллар\p{L}{0,3} евро рубл\p{L}{1,3} тенге тонн\p{L}{0,3} километр\p{L}{0,3} км`,
    String.raw`метр\p{L}{0,3} гектар\p{L}{0,3} недел\p{L}{1,3} месяц\p{L}{0,3} минут\p{L}{0,3}`,
    'день дн(?:я|ю|ем|е|и|ей|ям|ями|ях) лет год(?:а|у|ом|е|ы|ов|ам|ами|ах)? час(?:а|у|ом|е|ы|ов|ам|ами|ах)?',
    String.raw`теңге\p{L}{0,4} пайыз\p{L}{0,4} жыл\p{L}{0,4} күн\p{L}{0,4}`,
    String.raw`ай(?:ы\p{L}{0,4}|да|дан|дың|ға|лар\p{L}{0,3}|лық)?`,
  ]
    .join(' ')
    .replaceAll(' ', '|')})$`,
  'u',
)

/** Whether a folded word is a unit of measure, money or time. */
export function isUnit(word: string): boolean {
  return units.test(word)
}

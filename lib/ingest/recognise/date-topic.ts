import { dateTopics } from '#lib/text/lexicon/date-topics.ts'
import { anyOf, wordEnd, wordStart } from './words.ts'

const { about, occasion } = dateTopics
const word = String.raw`(?!${anyOf([...occasion])})\p{L}[\p{L}’'-]*`
const article = String.raw`(?:(?:the|a|an|his|her|our|their)\s+)?`
/** "on the great flood of", "о большом пожаре": the last word, of which the date is, is none for an occasion. */
const before = [
  String.raw`${wordStart}${anyOf([...about.en])}\s+${article}(?:[\p{L}’'-]+\s+){0,6}${word}\s+of\s+(?:the\s+)?$`,
  String.raw`${wordStart}${anyOf([...about.ru])}(?:\s+(?!(?:в|на|от|из)\s)${word}){1,4}\s+$`,
].map((source) => new RegExp(source, 'iu'))
const after = new RegExp(String.raw`^(?:\s+${word}){1,4}\s+${anyOf([...about.kk])}${wordEnd}`, 'iu')

/**
 * Whether a date stands among the words by which a title says what the text is about: "Lecture on the flood of 3 March
 * 1906", "Речь о наводнении 3 марта 1906 года", "1906 жылғы 3 наурыз тасқыны туралы сөз".
 */
export function isOfTopic(wordsBefore: string, wordsAfter: string): boolean {
  return before.some((pattern) => pattern.test(wordsBefore)) || after.test(wordsAfter)
}

import { dateTopics } from '#lib/text/lexicon/date-topics.ts'
import { firstRule, type PatternRule } from './pattern-rule.ts'
import { anyOf, wordEnd, wordStart } from './word-patterns.ts'

const { about, occasion } = dateTopics
const word = String.raw`(?!${anyOf([...occasion])})\p{L}[\p{L}’'-]*`
const article = String.raw`(?:(?:the|a|an|his|her|our|their)\s+)?`

/** Is put in the place of a date in the words that the rows are tried on: a private-use character, which no text has. */
const dateMark = '\uE000'

/**
 * How a title says what the text is about, with the date of that and not of the text. The word that the date belongs to is no
 * word for an occasion: "Remarks on the meeting of 3 May" has the day of the remarks.
 */
export const discussedDateRules: readonly PatternRule[] = [
  {
    id: 'topic-in-english',
    pattern: new RegExp(
      String.raw`${wordStart}${anyOf([...about.en])}\s+${article}(?:[\p{L}\p{N}’'-]+\s+){0,6}${word}\s+of\s+(?:the\s+)?${dateMark}`,
      'iu',
    ),
    examples: {
      yes: [`Lecture on the great flood of ${dateMark}`, `Speech on the 75th anniversary of the Treaty of ${dateMark}`],
      no: [`Speech on the quays, ${dateMark}`, `Remarks on the meeting of ${dateMark}`],
    },
  },
  {
    id: 'anniversary-in-english',
    pattern: new RegExp(
      String.raw`${wordStart}(?:anniversary|centenary|bicentenary|tercentenary|jubilee)\s+of\s+(?:the\s+)?${dateMark}`,
      'iu',
    ),
    examples: {
      yes: [`Speech on the 75th anniversary of ${dateMark}`],
      no: [`Speech on the anniversary of the port, ${dateMark}`, `Speech at the jubilee on ${dateMark}`],
    },
  },
  {
    id: 'act-in-russian',
    pattern: new RegExp(
      String.raw`${wordStart}${anyOf([...about.ru])}(?:\s+(?!(?:в|на|от|из)\s)${word}){1,5}\s+от\s+${dateMark}`,
      'iu',
    ),
    examples: { yes: [`Речь о Договоре о дружбе от ${dateMark}`], no: [`Речь о причалах от имени города ${dateMark}`] },
  },
  {
    id: 'topic-in-russian',
    pattern: new RegExp(
      String.raw`${wordStart}${anyOf([...about.ru])}(?:\s+(?!(?:в|на|от|из)\s)${word}){1,4}\s+${dateMark}`,
      'iu',
    ),
    examples: { yes: [`Речь о большом пожаре ${dateMark}`], no: [`Речь о причалах в Ормонде ${dateMark}`] },
  },
  {
    id: 'topic-in-kazakh',
    pattern: new RegExp(String.raw`${dateMark}(?:\s+${word}){1,4}\s+${anyOf([...about.kk])}${wordEnd}`, 'iu'),
    examples: { yes: [`${dateMark} тасқыны туралы сөз`], no: [`${dateMark} сөйлеген сөзі`] },
  },
]

/**
 * Whether a date is among the words by which a title says what the text is about: "Lecture on the flood of 3 March
 * 1906", "Речь о наводнении 3 марта 1906 года", "1906 жылғы 3 наурыз тасқыны туралы сөз".
 */
export function isDiscussedDate(wordsBefore: string, wordsAfter: string): boolean {
  return firstRule(discussedDateRules, wordsBefore + dateMark + wordsAfter) !== undefined
}

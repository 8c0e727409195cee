import { addressInAnyLanguage, nameOfWhoIsGreeted, salutation } from './addresses.ts'
import {
  lineOfParagraph,
  longerThanHeads,
  numberedParagraph,
  runningWords,
  wordsBeforeList,
  wordsBeforeListUnderDate,
  wordsUnderDate,
} from './lines-of-text.ts'
import type { TextBeginning } from './rule.ts'
import { callUnderDate, personWhoDoesSomething, sentence, severalSentences } from './sentences.ts'
import { labelOfSpeaker, questionOrAnswer } from './turns.ts'

/** The rules by which a line begins the text, in the order in which they are asked. */
export const textBeginnings: readonly TextBeginning[] = [
  longerThanHeads,
  salutation,
  nameOfWhoIsGreeted,
  questionOrAnswer,
  labelOfSpeaker,
  numberedParagraph,
  severalSentences,
  sentence,
  callUnderDate,
  wordsBeforeList,
  wordsBeforeListUnderDate,
  personWhoDoesSomething,
  runningWords,
  wordsUnderDate,
  addressInAnyLanguage,
  lineOfParagraph,
]

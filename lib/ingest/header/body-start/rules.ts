import {
  lineOfParagraph,
  longerThanHeaders,
  numberedParagraph,
  runningWords,
  wordsBeforeList,
  wordsBeforeListUnderDate,
  wordsUnderDate,
} from './paragraph-lines.ts'
import type { BodyStartRule } from './rule.ts'
import { addressInAnyLanguage, nameOfWhoIsGreeted, salutation } from './salutations.ts'
import { callUnderDate, personWhoDoesSomething, sentence, severalSentences } from './sentences.ts'
import { labelOfSpeaker, questionOrAnswer } from './speaker-labels.ts'

/** The rules by which a line begins the text, in the order in which they are asked. */
export const bodyStartRules: readonly BodyStartRule[] = [
  longerThanHeaders,
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

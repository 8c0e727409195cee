import type { LabelRule } from './label-rule.ts'
import {
  capitalsLabel,
  hanLabel,
  honouredNameLabel,
  initialsAndNameLabel,
  plainNameLabel,
  surnameLabel,
} from './name-labels.ts'
import { officeAndNameLabel, officeLabel, officeOfLabel } from './office-labels.ts'
import { answerLabel, letterLabel, moderatorLabel, pressLabel, questionLabel, unnamedLabel } from './question-labels.ts'

/** The rules for labels of speakers in their order: the first that reads a label decides, the more particular come first. */
export const labelRules: readonly LabelRule[] = [
  // A part in a talk, in words or letters that name nobody.
  letterLabel,
  questionLabel,
  answerLabel,
  pressLabel,
  moderatorLabel,
  unnamedLabel,
  // An office, alone or before a name; "the Minister of Ports" only after names with "Mr", which may be of a place too.
  officeLabel,
  officeAndNameLabel,
  honouredNameLabel,
  officeOfLabel,
  // A name without anything that says so, the surest form first.
  initialsAndNameLabel,
  hanLabel,
  plainNameLabel,
  surnameLabel,
  // Capitals in the place of a label: whose words follow is not known, but the voice before ends.
  capitalsLabel,
]

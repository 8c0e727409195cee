import type { LabelName } from './label-name.ts'
import type { LabelParts } from './label-parts.ts'

/** What comes before somebody's words and says whose they are: "Mr. FORD.", "Q:", "Ana Verell (Selby):". */
export interface SpeakerLabel {
  /**
   * `letter` is a letter that asks or answers only where its fellow is in the text, too; `unknown` is where a
   * label is, in capitals, and names nobody whom a rule knows.
   */
  kind: 'answer' | 'letter' | 'moderator' | 'office' | 'person' | 'press' | 'question' | 'unknown' | 'unnamed'
  /** Whom it names, in ordinary capitals, without honorifics and what is in brackets. */
  who: string
  name?: LabelName
  gender?: 'female' | 'male'
  /** What the brackets say, or the office before the name. */
  beside: string[]
  /** Where the words begin, in UTF-16 units; the length of the text where it is on a line of its own. */
  end: number
  /** Whether it is a label wherever it is; else others like it must be in the text. */
  sure: boolean
  /** It has the form of the reports of parliaments: brackets or a dash after the name, or capitals and a stop. */
  ofRecord: boolean
  /** Id of the rule that read it. */
  rule: string
}

/** What a rule says of a label; where its words begin, and the rule's id, are added by `readSpeakerLabel`. */
export type LabelReading = Pick<SpeakerLabel, 'kind' | 'who' | 'sure'> &
  Partial<Pick<SpeakerLabel, 'name' | 'gender' | 'beside' | 'ofRecord'>>

export interface LabelRule {
  id: string
  read: (parts: LabelParts) => LabelReading | undefined
  /** Beginnings of paragraphs that it reads, and that it must not. */
  examples: { yes: string[]; no: string[] }
}

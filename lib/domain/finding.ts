/** How much a finding matters: an error costs a source, a row or a value, a warning asks somebody to look, a note only informs. */
export type Severity = 'error' | 'warning' | 'note'

/** A message of the interface with its values, which can be said in any language of it. */
export interface FindingPart {
  /** Its name in the section `findings` of the files of languages. */
  key: string
  values?: Record<string, FindingValue>
}

/** What is put into such a message: words and numbers as they are, a message, or several with commas between them. */
export type FindingValue = string | number | FindingPart | FindingPart[]

/** Something the program noticed and a person should see. */
export interface Finding {
  /** Name of the rule, kebab-case. */
  rule: string
  severity: Severity
  /** Path of the source or record below the folder that was given. */
  file: string
  /** 1-based line of the file, where there is one. */
  line?: number
  /** Id of the document concerned, where there is one. */
  document?: string
  /** What was found, and what was expected, in English. */
  message: string
  /** The same as a message of the interface; absent where it was put into words by a schema, a library or the system. */
  said?: FindingPart
}

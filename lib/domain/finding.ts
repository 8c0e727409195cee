/** How much a finding matters: an error costs a source, a row or a value, a warning asks somebody to look, a note only informs. */
export type Severity = 'error' | 'warning' | 'note'

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
  /** What was found, and what was expected. */
  message: string
}

/** A place in a text: line and column, both from 1. */
export interface TextPlace {
  line: number
  column: number
}

/** One thing in a file that isn't as it should be. */
export interface FormatProblem {
  /** Where in the file the path leads, where that is known. */
  place?: TextPlace
  /** Field in the spelling of the file (`basis.date.of`), or `line 12` of the file for what is in the text. */
  path: string
  found: string
  expected: string
}

/** A problem in one line: `line 3, column 8: basis.date.of: found 3; expected text`. */
export function problemLine({ place, path, found, expected }: FormatProblem): string {
  const before = place ? `line ${place.line}, column ${place.column}: ` : ''
  return `${before}${path}: found ${found}; expected ${expected}`
}

/** A document that does not follow the format. Names the file and everything that is wrong in it, not only the first. */
export class DocumentFormatError extends Error {
  override name = 'DocumentFormatError'
  readonly file: string
  readonly problems: FormatProblem[]

  constructor(file: string, problems: FormatProblem[]) {
    super([`${file}: not a document of this archive`, ...problems.map((one) => `  ${problemLine(one)}`)].join('\n'))
    this.file = file
    this.problems = problems
  }
}

/** A value as it is named in an error: short, on one line. */
export function valueInError(value: unknown): string {
  if (value === undefined) return 'nothing'
  return excerpt(JSON.stringify(value, mapAsObject) ?? String(value))
}

/** The beginning of a text as an error quotes it: 80 characters at most. */
export function excerpt(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}

function mapAsObject(_: string, value: unknown): unknown {
  return value instanceof Map ? Object.fromEntries(value) : value
}

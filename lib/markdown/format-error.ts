/** One thing in a document's file that isn't as it should be. */
export interface FormatProblem {
  /** Field in the spelling of the file (`basis.date.of`), or `line 12` of the file for what stands in the text. */
  path: string
  found: string
  expected: string
}

/** A document that does not follow the format. Names the file and everything that is wrong in it, not only the first. */
export class DocumentFormatError extends Error {
  override name = 'DocumentFormatError'
  readonly file: string
  readonly problems: FormatProblem[]

  constructor(file: string, problems: FormatProblem[]) {
    const lines = problems.map(({ path, found, expected }) => `  ${path}: found ${found}; expected ${expected}`)
    super([`${file}: not a document of this archive`, ...lines].join('\n'))
    this.file = file
    this.problems = problems
  }
}

/** A value as it is named in an error: short, on one line. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}

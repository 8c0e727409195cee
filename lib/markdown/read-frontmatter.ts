import matter from 'gray-matter'
import { readYaml, type Yaml, YamlError } from './yaml.ts'

/** A text as its frontmatter and what follows it. */
export interface FrontmatterAndBody {
  /** Its places are those of the whole text; `undefined` where the frontmatter is empty. */
  yaml: Yaml | undefined
  body: string
}

/** An engine that gray-matter brings along and that a file must not choose (`---js`). */
function refusedEngine(): never {
  throw new Error('only YAML frontmatter is read')
}

/** Blank lines in a row: from each of them on gray-matter looks for a comment behind them all. */
const mostBlankLines = 1_000

function refuseBlankLines(text: string): void {
  let blank = 0
  for (const [index, line] of text.split(/\r\n|[\n\r\u2028\u2029]/).entries()) {
    blank = line.trim() === '' ? blank + 1 : 0
    if (blank > mostBlankLines)
      throw new YamlError({ line: index + 1, column: 1 }, text, `more than ${mostBlankLines} blank lines in a row`)
    if (index > 0 && line.startsWith('---')) return
  }
}

/**
 * Reads the frontmatter of a text that begins with a line `---`, up to the next such line. `aliases` is how many aliases
 * of YAML may be followed. Throws `YamlError` where the frontmatter is not valid.
 */
export function readFrontmatter(text: string, options?: { aliases?: number }): FrontmatterAndBody {
  let yaml: Yaml | undefined
  const engines = {
    // gray-matter hands over what follows the first three hyphens: lines are counted as in the text.
    yaml: (written: string) => {
      yaml = readYaml(written, options)
      return {}
    },
    javascript: refusedEngine,
    js: refusedEngine,
    json: refusedEngine,
  }
  refuseBlankLines(text)
  const { content } = matter(text, { language: 'yaml', engines })
  return { yaml, body: content }
}

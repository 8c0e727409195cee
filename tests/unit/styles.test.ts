import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Most lines of all files of the stylesheet: it was 4,771 before pages were dressed by utilities. */
const mostLines = 899
/** Most letters of a line that applies utilities: more is two lines, each of one part. */
const mostLetters = 190

function filesOf(folder: string, ending: RegExp): { name: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
}

describe('the stylesheet', () => {
  const sheets = filesOf('app/_styles', /\.css$/)
  const code = ['app', 'lib'].flatMap((folder) => filesOf(folder, /\.tsx?$/))

  it('stays as short as it was made', () => {
    const lines = sheets.flatMap(({ text }) => text.trimEnd().split('\n'))
    expect(lines.length).toBeLessThanOrEqual(mostLines)
    expect(lines.filter((line) => line.length > mostLetters)).toEqual([])
  })

  it('has three breakpoints, and asks for widths by them alone', () => {
    const tokens = sheets.find(({ name }) => name === 'tokens.css')?.text ?? ''
    expect(tokens.match(/--breakpoint-\w+:/g)).toHaveLength(3)
    const asked = sheets.flatMap(({ name, text }) =>
      [...text.matchAll(/(?:@media|@container)[^{;]*width[^{;]*/g)].map(([condition]) => `${name}: ${condition}`),
    )
    expect(asked.filter((one) => !one.includes('--theme(--breakpoint-'))).toEqual([])
  })

  it('has no rule for a class that no page has', () => {
    const words = new Set(code.flatMap(({ text }) => text.match(/[\w-]+/g) ?? []))
    // Its last part is a number or a name from a list of them.
    const isMade = (name: string) => code.some(({ text }) => text.includes(`${name.replace(/[^-]+$/, '')}\${`))
    const classes = sheets
      .filter(({ name }) => name !== 'tokens.css')
      .flatMap(({ name, text }) =>
        text
          .replaceAll(/\/\*.*?\*\/|@apply[^;]*;/gs, '')
          .split('\n')
          .filter((line) => /[{,]$/.test(line))
          .flatMap((line) => [...line.matchAll(/\.([a-z][\w-]*)/g)].map(([, found = '']) => ({ name, found }))),
      )
    expect(classes.length).toBeGreaterThan(50)
    const unused = classes.filter(({ found }) => !words.has(found) && !isMade(found))
    expect(unused.map(({ name, found }) => `${name}: .${found}`)).toEqual([])
  })
})

import { mkdir, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { splitBundle } from '#lib/search/build/split-bundle.ts'
import { temporaryFolder } from '#tests/unit/search/invented.ts'

const options = { bundle: true, minify: true, platform: 'browser' as const, target: 'es2022', plugins: [] }

/** Bundles modules, by name without ending, and writes the scripts; resolves to the address of the first. */
async function bundled(
  modules: Readonly<Record<string, string>>,
  groups: Readonly<Record<string, readonly string[]>>,
): Promise<{ first: string; scripts: Map<string, string> }> {
  const folder = await temporaryFolder()
  for (const [name, code] of Object.entries(modules)) await writeFile(join(folder, `${name}.ts`), code)
  const pathOf = (name: string) => relative(process.cwd(), join(folder, `${name}.ts`))
  const paths = Object.fromEntries(Object.entries(groups).map(([group, names]) => [group, names.map(pathOf)]))
  const scriptsNamed = await splitBundle(join(folder, 'entry.ts'), options, paths)
  const scripts = scriptsNamed((script) => `${script}.mjs`)
  const out = join(folder, 'out')
  await mkdir(out)
  for (const [name, code] of scripts) await writeFile(join(out, `${name}.mjs`), code)
  return { first: pathToFileURL(join(out, 'first.mjs')).href, scripts }
}

const modules = {
  entry: `
    import { count } from './counter.ts'
    export const run = async () => {
      count()
      const { one } = await import('./one.ts')
      const { two } = await import('./two.ts')
      const { three } = await import('./three.ts')
      return [one(), two(), three(), count()]
    }
    globalThis.runOfTest = run`,
  counter: 'let counted = 0\nexport const count = () => ++counted\nexport const unused = "never asked for"',
  shared: `import { count } from './counter.ts'\nexport const tally = (name: string) => name + count() + "as two of them do"`,
  one: `import { tally } from './shared.ts'\nexport const one = () => tally('one')`,
  two: `import { tally } from './shared.ts'\nexport const two = () => tally('two')`,
  three: 'export const three = () => "three alone"',
}

async function runFirst(first: string): Promise<unknown> {
  await import(first)
  const run: unknown = Reflect.get(globalThis, 'runOfTest')
  Reflect.deleteProperty(globalThis, 'runOfTest')
  return typeof run === 'function' ? await run() : undefined
}

describe('a module bundled into several scripts', () => {
  it('runs as one: each module once, whoever needs it', async () => {
    const { first } = await bundled(modules, { early: ['one'], middle: ['two'] })
    expect(await runFirst(first)).toEqual(['one2as two of them do', 'two3as two of them do', 'three alone', 4])
  })

  it('has each group in a script, in order, and what several need in the first that does', async () => {
    const { scripts } = await bundled(modules, { early: ['one'], middle: ['two'] })
    expect([...scripts.keys()]).toEqual(['first', 'early', 'middle', 'later'])
    const having = (words: string) => [...scripts].filter(([, code]) => code.includes(words)).map(([name]) => name)
    expect(having('as two of them do')).toEqual(['early'])
    expect(having('three alone')).toEqual(['later'])
    expect(having('never asked for')).toEqual([])
  })

  it('is refused where a group names what nothing gets later', async () => {
    await expect(bundled(modules, { early: ['counter'] })).rejects.toThrow(/nothing gets .*counter\.ts by import/)
  })
})

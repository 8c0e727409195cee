import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BuildOptions } from 'esbuild'
import type { KeptBytes } from '#lib/domain/kept-bytes.ts'
import { flexsearchReader } from '#lib/search/flexsearch/reader-modules.ts'
import { lazyCyrillicStemmers } from './lazy-cyrillic-stemmers.ts'
import { firstScript, type ModuleGroups, splitBundle } from './split-bundle.ts'

/** The worker of the search page. */
const ownEntry = fileURLToPath(new URL('../browser/worker.ts', import.meta.url))

function optionsFor(lazyStemmers: boolean) {
  return {
    bundle: true,
    minify: true,
    platform: 'browser',
    target: ['es2022'],
    charset: 'utf8',
    legalComments: 'none',
    plugins: [flexsearchReader(), ...(lazyStemmers ? [lazyCyrillicStemmers()] : [])],
  } satisfies BuildOptions
}

/** Twelve digits that name what was bundled. */
function hashOf(...codes: string[]): string {
  const hash = createHash('sha256')
  for (const code of codes) hash.update(code)
  return hash.digest('hex').slice(0, 12)
}

/** What the search gets by `import()`: what follows an early answer, stems of Cyrillic words; all else comes together. */
const searchGroups: ModuleGroups = {
  answer: ['lib/search/answer/whole-answer.ts'],
  cyrillic: ['lib/text/stem-cyrillic.ts'],
}

/** The worker of the search: resolves to its script's name; see `bundleWorker`. What an earlier run of the same code bundled is used again. */
export async function bundleSearchWorker(folder: string, kept?: KeptBytes): Promise<string> {
  const key = 'the worker of the search'
  const bytes = kept?.get(key)
  // What is kept has a checksum: it is what was set here.
  const scripts: Script[] = bytes
    ? JSON.parse(new TextDecoder().decode(bytes))
    : await bundledScripts({ kind: 'worker', entry: ownEntry, groups: searchGroups, lazyStemmers: true })
  if (!bytes) kept?.set(key, new TextEncoder().encode(JSON.stringify(scripts)))
  return (await writeScripts(folder, scripts))[0] ?? ''
}

/** Name and code. */
type Script = [name: string, code: string]

/** A worker: `kind` is what its script's name begins with. */
interface Worker {
  kind: string
  entry: string
  /** What it gets by `import()`; see `splitBundle`. */
  groups?: ModuleGroups
  /** Whether it gets the stemmers of Russian and Kazakh by `import()`. */
  lazyStemmers?: boolean
}

/** Workers that were bundled, by their entries: they depend on nothing else, and one process may build many indexes. */
const divided = new Map<string, ReturnType<typeof splitBundle>>()

/**
 * Bundles a worker, by the path of its script, into a module `<kind>-<hash>.js` and what it imports when a question needs it, from
 * `<group>-<kind>-<hash>.js`, so that all run under `script-src 'self'`. Resolves to their names, the first one first; rejects with
 * esbuild's error.
 */
export async function bundleWorker(folder: string, worker: Worker): Promise<string[]> {
  return writeScripts(folder, await bundledScripts(worker))
}

async function writeScripts(folder: string, scripts: readonly Script[]): Promise<string[]> {
  for (const [name, code] of scripts) await writeFile(join(folder, name), code)
  return scripts.map(([name]) => name)
}

async function bundledScripts({ kind, entry, groups, lazyStemmers = false }: Worker): Promise<Script[]> {
  let dividing = divided.get(entry)
  if (!dividing) {
    dividing = splitBundle(entry, optionsFor(lazyStemmers), groups)
    divided.set(entry, dividing)
    dividing.catch(() => divided.delete(entry))
  }
  const scriptsNamed = await dividing
  const withEnd = (end: string) => (script: string) =>
    script === firstScript ? `${kind}${end}.js` : `${script}-${kind}${end}.js`
  // Each names others, so that all have one hash, of all without it.
  const hash = hashOf(...scriptsNamed(withEnd('')).values())
  const nameOf = withEnd(`-${hash}`)
  return [...scriptsNamed(nameOf)].map(([script, code]) => [nameOf(script), code])
}

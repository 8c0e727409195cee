import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BuildOptions } from 'esbuild'
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

/**
 * What the search gets by `import()`: what follows an early answer, stems of Cyrillic words, what reads misspelled words; all else
 * comes together.
 */
const searchGroups: ModuleGroups = {
  answer: ['lib/search/answer/whole-answer.ts'],
  cyrillic: ['lib/text/stem-cyrillic.ts'],
  spelling: ['lib/search/lookup/spelling-suggestions.ts', 'lib/search/lookup/vocabulary.ts'],
}

/** The worker of the search: resolves to its script's name; see `bundleWorker`. */
export async function bundleSearchWorker(folder: string): Promise<string> {
  const [name = ''] = await bundleWorker(folder, {
    kind: 'worker',
    entry: ownEntry,
    groups: searchGroups,
    lazyStemmers: true,
  })
  return name
}

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
export async function bundleWorker(
  folder: string,
  { kind, entry, groups, lazyStemmers = false }: Worker,
): Promise<string[]> {
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
  const scripts = [...scriptsNamed(nameOf)].map(([script, code]) => [nameOf(script), code] as const)
  for (const [name, code] of scripts) await writeFile(join(folder, name), code)
  return scripts.map(([name]) => name)
}

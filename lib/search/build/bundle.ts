import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BuildOptions } from 'esbuild'
import { flexsearchReader } from '#lib/search/flexsearch/reader-modules.ts'
import { splitBundle } from './split-bundle.ts'
import { withoutCyrillicStemmers } from './without-cyrillic-stemmers.ts'

/** The worker of the search page. */
const ownEntry = fileURLToPath(new URL('../browser/worker.ts', import.meta.url))

function optionsFor(cyrillic: boolean) {
  return {
    bundle: true,
    minify: true,
    platform: 'browser',
    target: ['es2022'],
    charset: 'utf8',
    legalComments: 'none',
    plugins: [flexsearchReader(), ...(cyrillic ? [] : [withoutCyrillicStemmers()])],
  } satisfies BuildOptions
}

/** Twelve digits that name what was bundled. */
function hashOf(...codes: string[]): string {
  const hash = createHash('sha256')
  for (const code of codes) hash.update(code)
  return hash.digest('hex').slice(0, 12)
}

/** The worker of the search: resolves to its script's name; see `bundleWorker`. */
export async function bundleSearchWorker(folder: string, cyrillic: boolean): Promise<string> {
  const [name] = await bundleWorker(folder, cyrillic, ['worker', 'later'], ownEntry)
  return name
}

/**
 * Bundles a worker, by the path of its script, into two, a module `<first>-<hash>.js` and what it imports from
 * `<later>-<hash>.js` when a question needs it, so that both run under `script-src 'self'`. Resolves to their names;
 * rejects with esbuild's error.
 */
export async function bundleWorker(
  folder: string,
  cyrillic: boolean,
  [kind, laterKind]: readonly [first: string, later: string],
  entry: string,
): Promise<[first: string, later: string]> {
  const { first, later } = await splitBundle(entry, optionsFor(cyrillic))
  // Each names the other, so that both have one hash, of both without it.
  const hash = hashOf(first('later.js'), later('worker.js'))
  const [name, laterName] = [`${kind}-${hash}.js`, `${laterKind}-${hash}.js`]
  await writeFile(join(folder, name), first(laterName))
  await writeFile(join(folder, laterName), later(name))
  return [name, laterName]
}

import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build } from 'esbuild'
import { flexsearchReader } from '#lib/search/flexsearch/reader-modules.ts'
import { dividedScripts } from './divided-scripts.ts'
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
function hashOf(...codes: (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const code of codes) hash.update(code)
  return hash.digest('hex').slice(0, 12)
}

/**
 * Bundles a worker, by the path of its script, into one file without imports (`<kind>-<hash>.js`), so that it runs under
 * `script-src 'self'`. Resolves to the file's name; rejects with esbuild's error.
 */
export async function bundleWorker(folder: string, cyrillic: boolean, kind: string, entry: string): Promise<string> {
  const bundled = await build({ ...optionsFor(cyrillic), entryPoints: [entry], write: false, format: 'iife' })
  const code = bundled.outputFiles[0]?.contents ?? new Uint8Array()
  const name = `${kind}-${hashOf(code)}.js`
  await writeFile(join(folder, name), code)
  return name
}

/**
 * Bundles the worker of the search into two scripts, a module `worker-<hash>.js` and what it imports from
 * `later-<hash>.js` when a question needs it. Resolves to the first one's name; rejects with esbuild's error.
 */
export async function bundleSearchWorker(folder: string, cyrillic: boolean): Promise<string> {
  const { first, later } = await dividedScripts(ownEntry, optionsFor(cyrillic))
  // Each names the other, so that both have one hash, of both without it.
  const hash = hashOf(first('later.js'), later('worker.js'))
  const [name, laterName] = [`worker-${hash}.js`, `later-${hash}.js`]
  await writeFile(join(folder, name), first(laterName))
  await writeFile(join(folder, laterName), later(name))
  return name
}

import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { flexsearchReader } from '#lib/search/flexsearch/reader-modules.ts'
import { withoutCyrillicStemmers } from './without-cyrillic-stemmers.ts'

/** The worker of the search page. */
const ownEntry = fileURLToPath(new URL('../browser/worker.ts', import.meta.url))

/**
 * Bundles a worker into one file without imports (`worker-<hash>.js`), so that it runs under `script-src 'self'`: that of
 * the search, or of something else that searches, by its name and the path of its script. Resolves to the file's name;
 * rejects with esbuild's error.
 */
export async function bundleWorker(
  folder: string,
  cyrillic: boolean,
  kind = 'worker',
  entry = ownEntry,
): Promise<string> {
  const bundled = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: ['es2022'],
    charset: 'utf8',
    legalComments: 'none',
    plugins: [flexsearchReader(), ...(cyrillic ? [] : [withoutCyrillicStemmers()])],
  })
  const code = bundled.outputFiles[0]?.contents ?? new Uint8Array()
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 12)
  const name = `${kind}-${hash}.js`
  await writeFile(join(folder, name), code)
  return name
}

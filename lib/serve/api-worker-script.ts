import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** The worker that asks the API, as browsers load it. */
export interface ApiWorkerScript {
  /** File name, with a hash of the code. */
  name: string
  code: string
}

const entry = fileURLToPath(new URL('browser/api-worker.ts', import.meta.url))

/** Bundles the worker that answers pages by asking the API. The same code gives the same bytes. Rejects with esbuild's error. */
export async function makeApiWorkerScript(): Promise<ApiWorkerScript> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: ['es2022'],
    charset: 'utf8',
    legalComments: 'none',
  })
  const code = outputFiles[0]?.text ?? ''
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 12)
  return { name: `api-worker-${hash}.js`, code }
}

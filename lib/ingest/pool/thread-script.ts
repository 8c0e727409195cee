import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { compiledModule } from '#lib/files/compiled-module.ts'

/**
 * Where bundles lie: in the project, so that they find its packages. Each is called after its content, so that one that is
 * there is whole and of this code.
 */
const folder = fileURLToPath(new URL('../../../.build/threads', import.meta.url))

/**
 * The script of a module of ours for a thread, as the path of one file: it runs there without whatever lets this process
 * read TypeScript, which takes longer to start than most archives to be read. Rejects with esbuild's error.
 */
export async function threadScript(module: URL): Promise<string> {
  const compiled = compiledModule(module)
  if (compiled !== undefined) return compiled
  const bundled = await build({
    entryPoints: [fileURLToPath(module)],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'silent',
  })
  const [script] = bundled.outputFiles
  if (!script) throw new Error(`${module.pathname}: no script came of it`)
  const hash = createHash('sha256').update(script.contents).digest('hex').slice(0, 16)
  const path = join(folder, `${hash}.mjs`)
  if (existsSync(path)) return path
  await mkdir(folder, { recursive: true })
  const half = `${path}.${process.pid}`
  await writeFile(half, script.contents)
  await rename(half, path)
  return path
}

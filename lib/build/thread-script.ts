import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { compiledModule } from '#lib/files/compiled-module.ts'

/**
 * The path of a module's code as a thread can run it without whatever lets this process read TypeScript: what `scripts/command.mjs`
 * made of it where this process runs from that, else one file that is written into a folder. Packages stay where they are. Rejects
 * with esbuild's error.
 *
 * @param entry the module, below the project
 * @param folder below the project, so that packages are found
 */
export async function threadScript(entry: string, folder: string): Promise<string> {
  const compiled = compiledModule(pathToFileURL(resolve(entry)))
  if (compiled !== undefined) return compiled
  const script = join(folder, `${basename(entry, '.ts')}.mjs`)
  await build({
    entryPoints: [entry],
    outfile: script,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'silent',
  })
  return script
}

import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('../..', import.meta.url))

/**
 * The path of what was made of a module of the project as JavaScript, for a thread to run, where this process itself runs from such
 * (`scripts/command.mjs`, which names its folder in `ROSTRUM_COMPILED`); undefined where it runs the code as it is written.
 */
export function compiledModule(module: URL): string | undefined {
  const folder = process.env.ROSTRUM_COMPILED
  if (folder === undefined) return undefined
  const path = join(folder, relative(project, fileURLToPath(module))).replace(/\.tsx?$/, '.mjs')
  return existsSync(path) ? path : undefined
}

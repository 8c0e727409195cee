import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { CompiledSite } from '#lib/build/compiled-site.ts'
import type { ShareLock } from '#lib/files/lock.ts'
import { nextCommand } from '#lib/third-party/commands.ts'
import { run } from './run.ts'

interface FrameworkRun {
  /** Identifies the code. */
  code: string
  address: string | undefined
  /** Names the settings; see `writeSettings`. */
  environment: Record<string, string>
  share: ShareLock
}

/**
 * Has Next make the front page, and put what lies in `public/` beside it. What it compiles is kept for the next time. Resolves to its exit
 * code.
 */
export async function runFramework({ code, address, environment, share }: FrameworkRun): Promise<number> {
  const compiled = new CompiledSite({ code, address })
  const isCompiled = await compiled.restore()
  // Where the code is compiled already, only pages are to be made.
  const mode = isCompiled ? ['--experimental-build-mode', 'generate'] : []
  // Next goes on where this process is ended, and writes into its one folder: so it holds the lock, too.
  const exitCode = await run(process.execPath, [nextCommand(), 'build', ...mode], environment, share)
  if (exitCode === 0 && !isCompiled) await compiled.keep()
  return exitCode
}

/**
 * Puts what Next took from `public/` beside the pages that were written. The front page is made by both, as Next wants one page at least;
 * rejects where these are not the same. What else Next makes, its own page of what is not found and the scripts of that, no page leads to.
 */
export async function addFrameworkFiles(made: string, site: string): Promise<void> {
  if (!existsSync(join(made, 'index.html'))) throw new Error('Next made no front page; please report this.')
  for (const entry of await readdir(made, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const from = join(entry.parentPath, entry.name)
    const path = from.slice(made.length + 1)
    const to = join(site, path)
    const isPublic = existsSync(join('public', path))
    if ((isPublic || path === 'index.html') && existsSync(to) && (await hashOf(from)) !== (await hashOf(to)))
      throw new Error(`${to}: Next makes another file of the same name; please report this`)
    if (!isPublic) continue
    await mkdir(dirname(to), { recursive: true })
    await rename(from, to)
  }
}

async function hashOf(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
}

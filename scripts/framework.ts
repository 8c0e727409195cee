import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { AgreedCode } from '#lib/build/agreed-code.ts'
import type { ShareLock } from '#lib/files/lock.ts'
import { nextCommand } from '#lib/third-party/commands.ts'
import { run } from './run.ts'

/** The files that are there before a build, or made for pages by it, which a site has as they are. */
const publicFolder = 'public'
const frontPage = 'index.html'

interface FrameworkRun {
  /** Identifies the code. */
  code: string
  address: string | undefined
  /** Names the settings; see `writeSettings`. */
  environment: Record<string, string>
  share: ShareLock
}

/**
 * Has Next make the front page, where it hasn't yet made the same as the build by this code. Resolves to its exit code, and to a check of what
 * it made, which rejects where that is another page than that of a site.
 */
export async function runFramework({ code, address, environment, share }: FrameworkRun): Promise<{
  exitCode: number
  check: (made: string, site: string) => Promise<void>
}> {
  const agreed = new AgreedCode(code, address)
  if (await agreed.isKnown()) return { exitCode: 0, check: async () => undefined }
  // Next goes on where this process is ended, and writes into its one folder: so it holds the lock, too.
  const exitCode = await run(process.execPath, [nextCommand(), 'build'], environment, share)
  const check = async (made: string, site: string) => {
    if (!existsSync(join(made, frontPage))) throw new Error('Next made no front page; please report this.')
    if ((await hashOf(join(made, frontPage))) !== (await hashOf(join(site, frontPage))))
      throw new Error(`${join(site, frontPage)}: Next makes another front page; please report this`)
    await agreed.remember()
  }
  return { exitCode, check }
}

/** Puts what lies in `public/` beside the pages that were written. Rejects where a page would be another file than one of these. */
export async function addPublicFiles(site: string): Promise<void> {
  for (const entry of await readdir(publicFolder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const from = join(entry.parentPath, entry.name)
    const to = join(site, from.slice(publicFolder.length + 1))
    if (existsSync(to) && (await hashOf(from)) !== (await hashOf(to)))
      throw new Error(`${to}: a page has the name of a file in public/; please report this`)
    await mkdir(dirname(to), { recursive: true })
    await copyFile(from, to)
  }
}

async function hashOf(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
}

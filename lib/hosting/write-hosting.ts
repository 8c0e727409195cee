import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { writeWhole } from '#lib/files/write-whole.ts'
import { indexFolder } from '#lib/search/format/index-folder.ts'
import { parseSiteLocation } from '#lib/site/addresses.ts'
import { githubWorkflow } from './github-pages.ts'
import { headersFile } from './headers-file.ts'
import { nginxConfiguration } from './nginx.ts'
import { cloudFrontPolicy, s3Script } from './s3.ts'

/**
 * Writes `_headers` into a finished site; `address` is that of the archive's settings, and `formTargets` are origins of
 * other sites that a form of it sends to. Rejects with the system's error where the site has no index, or can't be
 * written.
 */
export async function writeHeadersFile(
  site: string,
  address: string | undefined,
  formTargets: readonly string[] = [],
): Promise<void> {
  const entries = await readdir(join(site, indexFolder), { withFileTypes: true })
  const names = entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
  await writeFile(join(site, '_headers'), headersFile(parseSiteLocation(address).base, names, formTargets))
}

interface HostedSite {
  /** The archive's folder. */
  content: string
  /** The folder of the site. */
  out: string
  address: string | undefined
  /** Origins of other sites that a form of the site sends to. */
  formTargets?: readonly string[]
  /** Folders of the lists of further languages of the interface. */
  folders?: readonly string[]
}

/**
 * Writes what hosts have to be told of a site, a file for each in its own language, into `hosting/` beside the site,
 * and gives the path of that folder. A file that can't be made for this address, or not be written, is left out, and
 * `onProblem` gets a sentence that says why.
 */
export async function writeHosting(site: HostedSite, onProblem: (message: string) => void): Promise<string> {
  const folder = join(dirname(resolve(site.out)), 'hosting')
  const location = parseSiteLocation(site.address)
  const host = location.origin === undefined ? undefined : new URL(location.origin).hostname
  const files: [name: string, make: () => string][] = [
    ['nginx.conf', () => nginxConfiguration(location, site)],
    ['github-pages.yml', () => githubWorkflow(folderInRepository(site.content))],
    ['s3.sh', () => s3Script(location.base, basename(resolve(site.out)))],
    ['cloudfront.json', () => cloudFrontPolicy(host, site.formTargets)],
  ]
  await mkdir(folder, { recursive: true })
  for (const [name, make] of files) {
    try {
      await writeWhole(join(folder, name), make())
    } catch (error) {
      onProblem(`${join(folder, name)} was not written: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return folder
}

/**
 * Path of an archive in its repository: as it is below the current folder; where it is elsewhere, its name, as if it
 * were at the top.
 */
function folderInRepository(content: string): string {
  const path = relative(resolve('.'), resolve(content)).split(sep).join('/')
  return path === '' || path.startsWith('..') || isAbsolute(path) ? basename(resolve(content)) : path
}

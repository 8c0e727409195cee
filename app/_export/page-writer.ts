import { createHash } from 'node:crypto'
import { link, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pageModules } from '#app/_pages/modules.ts'
import type { SitePage } from '#app/_pages/page-module.ts'
import { PageTable } from '#app/_pages/page-table.ts'
import type { Site } from '#app/_site/site.ts'
import { withReads } from '#lib/archive/recorded-reads.ts'
import type { WrittenPage } from '#lib/build/written-pages.ts'
import { ReadDigests } from './read-digests.ts'

/** Where pages are written, and what there is of an earlier time. */
export interface PageWriterOptions {
  /** Folder that the pages are written into. */
  folder: string
  /** Folder of an earlier site. */
  earlierFolder: string
  /** Pages of that by their file, as they were written; none where they were made by other code, or of other common content. */
  earlier: ReadonlyMap<string, WrittenPage>
}

/**
 * Writes pages of a site into a folder, one after the other. One that an earlier site has is taken from there, where all that it was
 * made from is the same and its file has the bytes that were written.
 */
export class PageWriter {
  readonly #table: PageTable
  readonly #digests: ReadDigests
  readonly #options: PageWriterOptions
  readonly #folders = new Set<string>()

  constructor(site: Site, options: PageWriterOptions) {
    this.#table = new PageTable(site, pageModules)
    this.#digests = new ReadDigests(site, this.#table)
    this.#options = options
  }

  /** All pages of the site, in one order whoever asks. */
  async pages(): Promise<[file: string, page: SitePage][]> {
    return [...(await this.#table.all())]
  }

  /** Writes one page. Rejects where its module makes none. */
  async write(file: string, page: SitePage): Promise<WrittenPage & { isKept: boolean }> {
    const identity = JSON.stringify([page.kind, page.address, page.params])
    const before = this.#options.earlier.get(file)
    if (before && before.digest === (await this.#digestOf(identity, before.reads)) && (await this.#keep(file, before)))
      return { ...before, isKept: true }
    const { made, reads } = await withReads(() => page.render())
    if (!made)
      throw new Error(`${file}: the kind "${page.kind}" lists this page and does not make it; please report this`)
    const bytes = Buffer.from(made.body)
    await this.#makeFolder(file)
    await writeFile(join(this.#options.folder, file), bytes)
    const sorted = [...reads].sort()
    return { reads: sorted, digest: await this.#digestOf(identity, sorted), sha256: sha256(bytes), isKept: false }
  }

  async #digestOf(identity: string, reads: readonly string[]): Promise<string> {
    return sha256(`${identity}\n${await this.#digests.ofAll(reads)}`)
  }

  /** Takes the file of the earlier site; false where it isn't there, or not as it was written. */
  async #keep(file: string, before: WrittenPage): Promise<boolean> {
    const earlier = join(this.#options.earlierFolder, file)
    const bytes = await readFile(earlier).catch(() => undefined)
    if (!bytes || sha256(bytes) !== before.sha256) return false
    await this.#makeFolder(file)
    const path = join(this.#options.folder, file)
    // The earlier site is removed when this one takes its place. On another file system the bytes are written again.
    await link(earlier, path).catch(() => writeFile(path, bytes))
    return true
  }

  async #makeFolder(file: string): Promise<void> {
    const folder = dirname(join(this.#options.folder, file))
    if (this.#folders.has(folder)) return
    await mkdir(folder, { recursive: true })
    this.#folders.add(folder)
  }
}

function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

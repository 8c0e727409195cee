import { createHash } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
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
 * Writes pages of a site into a folder, one after the other, in a thread that has nothing else to do: so it waits for the disk, which takes a
 * fourth of the processor that promises take. One that an earlier site has is taken from there, where all that it was
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
    if (before && before.digest === (await this.#digestOf(identity, before.reads)) && this.#keep(file, before))
      return { ...before, isKept: true }
    const { made, reads } = await withReads(() => page.render())
    if (!made)
      throw new Error(`${file}: the kind "${page.kind}" lists this page and does not make it; please report this`)
    const bytes = Buffer.from(made.body)
    this.#makeFolder(file)
    writeFileSync(join(this.#options.folder, file), bytes)
    const sorted = [...reads].sort()
    return { reads: sorted, digest: await this.#digestOf(identity, sorted), sha256: sha256(bytes), isKept: false }
  }

  async #digestOf(identity: string, reads: readonly string[]): Promise<string> {
    return sha256(`${identity}\n${await this.#digests.ofAll(reads)}`)
  }

  /** Takes the file of the earlier site; false where it isn't there, or not as it was written. */
  #keep(file: string, before: WrittenPage): boolean {
    const earlier = join(this.#options.earlierFolder, file)
    const bytes = readIfThere(earlier)
    if (!bytes || sha256(bytes) !== before.sha256) return false
    this.#makeFolder(file)
    const path = join(this.#options.folder, file)
    try {
      // The earlier site is removed when this one takes its place.
      linkSync(earlier, path)
    } catch {
      // On another file system the bytes are written again.
      writeFileSync(path, bytes)
    }
    return true
  }

  #makeFolder(file: string): void {
    const folder = dirname(join(this.#options.folder, file))
    if (this.#folders.has(folder)) return
    mkdirSync(folder, { recursive: true })
    this.#folders.add(folder)
  }
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { type Archive, loadArchive } from '#lib/archive/load.ts'
import type { TestArchive } from '#tests/archives.ts'
import { type Page, readPage } from './page.ts'

/** A built site, read from its folder. */
export interface Site {
  archive: Archive
  /** Path that all addresses begin with, a slash at both ends. */
  base: string
  /** Paths of all files below the folder, with `/`. */
  files: Set<string>
  pages: Map<string, Page>
  /** The bytes of a file as UTF-8. */
  text(file: string): string
}

/** Reads all pages of a built archive. Throws where it was not built: `npm test -- archives` does that. */
export async function readSite({ content, out }: TestArchive): Promise<Site> {
  const archive = await loadArchive(content)
  const { address } = archive.settings
  const base = address ? new URL(address).pathname.replace(/\/*$/, '/') : '/'
  const files = new Set(
    readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(out, join(entry.parentPath, entry.name)).split(sep).join('/')),
  )
  const html = [...files].filter((file) => file.endsWith('.html'))
  return {
    archive,
    base,
    files,
    pages: new Map(html.map((file) => [file, readPage(join(out, file), file)])),
    text: (file) => readFileSync(join(out, file), 'utf8'),
  }
}

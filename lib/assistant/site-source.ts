import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LoadError } from '#lib/search/format/errors.ts'
import { indexFolder } from '#lib/search/format/index-folder.ts'
import { readFromDisk } from '#lib/search/storage/disk.ts'
import { readByFetch } from '#lib/search/storage/fetch.ts'
import type { ReadBytes } from '#lib/search/storage/read-index-file.ts'
import { fetchFromHost } from './fetch-from-host.ts'

/** Where a built site is read. */
export interface SiteSource {
  /** The folder or the address, for messages. */
  location: string
  /** Scheme and host under which it is read; undefined of a folder. */
  origin?: string
  /** Reads the search index. */
  readIndex: ReadBytes
  /** Reads a file of the site by its path below its root, as text. Rejects where that is not possible. */
  readText: (path: string) => Promise<string>
}

/** A site in a folder of this machine: the `out` of a build. */
export function siteInFolder(folder: string): SiteSource {
  return {
    location: folder,
    readIndex: readFromDisk(folder),
    readText: (path) => readFile(join(folder, path), 'utf8'),
  }
}

/** Milliseconds after which a file that is no part of the index counts as not there. */
const textTimeLimit = 20_000

/**
 * A site at an address, `https://record.example/river/`. Nothing is asked of any other host than the one named, not even where it
 * says so (`fetchFromHost`).
 */
export function siteAtAddress(address: URL): SiteSource {
  const root = new URL(address)
  root.search = ''
  root.hash = ''
  root.pathname = `${root.pathname.replace(/(?<!\/)\/+$/u, '')}/`
  return {
    location: root.href,
    origin: root.origin,
    readIndex: readByFetch(new URL(`${indexFolder}/`, root).href, undefined, fetchFromHost),
    async readText(path) {
      const response = await fetchFromHost(new URL(path, root), { signal: AbortSignal.timeout(textTimeLimit) })
      if (!response.ok) throw new LoadError(`${path}: ${response.status}`)
      return await response.text()
    },
  }
}

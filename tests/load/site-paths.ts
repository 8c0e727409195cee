import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Most paths that are asked for: enough that a server has more to do than to send one file from memory. */
const mostPaths = 300

/** Paths of files of a built site as readers ask for them, spread evenly over all: pages by the addresses of their folders. */
export function sitePaths(out: string): string[] {
  const files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(out, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
  const step = Math.max(1, files.length / mostPaths)
  const chosen = files.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step))
  return chosen.map((file) => encodeURI(`/${file.replace(/(^|\/)index\.html$/, '$1')}`))
}

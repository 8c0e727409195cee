import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('../../..', import.meta.url))

/**
 * Identifies the code that a result was made by: SHA-256 (hexadecimal) of the `places` of the project (files, and all files in
 * folders, below `root`), of its package files, which name the packages, and of the versions of Node and of its Unicode
 * tables, which rules read. Whole folders, not the files that some code imports: a list of these could lack one. Throws where
 * a place is not there.
 */
export function codeVersion(places: readonly string[], root = project): string {
  const hash = createHash('sha256').update(`${process.version} ${process.versions.unicode} ${process.versions.icu}\n`)
  const add = (file: string) => {
    const bytes = readFileSync(join(root, file))
    hash.update(`${file} ${bytes.length}\n`).update(bytes)
  }
  for (const place of ['package.json', 'package-lock.json', ...places]) {
    if (statSync(join(root, place)).isFile()) {
      add(place)
      continue
    }
    for (const name of readdirSync(join(root, place), { recursive: true, encoding: 'utf8' }).toSorted())
      if (statSync(join(root, place, name)).isFile()) add(`${place}/${name}`)
  }
  return hash.digest('hex')
}

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('../../..', import.meta.url))

/**
 * Identifies the code that a result was made by: SHA-256 (hexadecimal) of all files in folders of the project, of the
 * packages that it is installed with, and of Node, whose Unicode tables rules read. Whole folders, not the files that some
 * code imports: a list of these could lack one.
 */
export function codeVersion(folders: readonly string[], root = project): string {
  const hash = createHash('sha256').update(`${process.version} ${process.versions.unicode} ${process.versions.icu}\n`)
  const add = (file: string) => {
    const bytes = readFileSync(join(root, file))
    hash.update(`${file} ${bytes.length}\n`).update(bytes)
  }
  add('package.json')
  add('package-lock.json')
  for (const folder of folders)
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).toSorted())
      if (statSync(join(root, folder, name)).isFile()) add(`${folder}/${name}`)
  return hash.digest('hex')
}

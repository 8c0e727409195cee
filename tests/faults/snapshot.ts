import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Files below a folder, by their paths, each by a hash of its bytes. */
export type Snapshot = ReadonlyMap<string, string>

/** What stands in a folder; nothing where it is not there. */
export function snapshotOf(folder: string): Snapshot {
  if (!existsSync(folder)) return new Map()
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort()
  return new Map(
    paths.map((path) => [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  )
}

/** In what a folder differs from what it should be: at most three files, and how many more. */
export function differences(found: Snapshot, expected: Snapshot): string[] {
  const wrong = [
    ...[...expected.keys()].filter((path) => !found.has(path)).map((path) => `${path} is missing`),
    ...[...found.keys()].filter((path) => !expected.has(path)).map((path) => `${path} should not be there`),
    ...[...found].filter(([path, hash]) => (expected.get(path) ?? hash) !== hash).map(([path]) => `${path} is another`),
  ]
  return wrong.length > 3 ? [...wrong.slice(0, 3), `and ${wrong.length - 3} more`] : wrong
}

/** Whether two folders have the same files. */
export function isSame(found: Snapshot, expected: Snapshot): boolean {
  return differences(found, expected).length === 0
}

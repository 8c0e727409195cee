import { createHash } from 'node:crypto'
import { copyFileSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { writeWhole } from '#lib/files/write-whole.ts'

/** What was made of what, and the files that it is: by their paths below the site, each with the SHA-256 of its bytes. */
interface PartList<Value> {
  key: string
  value: Value
  files: [path: string, sha256: string][]
}

/** Where a part of a site is made, and what there is of an earlier time. */
export interface PartPlaces {
  /** File that says of what the part of the earlier site was made. */
  list: string
  /** Folder of the earlier site. */
  earlier: string
  /** Folder in which the part is made, with its files at the paths that they will have below the site. */
  made: string
}

/**
 * A part of a site that is made as a whole, whatever of it has changed, such as the search index: taken from the earlier site where that made it of
 * the same, and all its files there have the bytes that were written; else `make` makes it. Resolves to what `make` gives, which has to be
 * as JSON keeps it. Rejects with its error.
 *
 * @param key names all that it is made from, the code included
 */
export async function keptPart<Value>(
  key: string,
  { list, earlier, made }: PartPlaces,
  make: () => Promise<Value>,
): Promise<Value> {
  const known = await readList<Value>(list)
  if (known?.key === key && take(known, earlier, made)) return known.value
  const value = await make()
  const files = filesIn(made).map((path): [string, string] => [path, sha256(readFileSync(join(made, path)))])
  await mkdir(dirname(list), { recursive: true })
  const text = JSON.stringify({ key, value, files } satisfies PartList<Value>)
  await writeWhole(list, `${sha256(text)}\n${text}`)
  return value
}

/** Undefined where nothing is said, or not as it was written. */
async function readList<Value>(list: string): Promise<PartList<Value> | undefined> {
  const content = await readFile(list, 'utf8').catch(() => '')
  const end = content.indexOf('\n')
  const text = content.slice(end + 1)
  // The checksum says that it is what was written.
  return content.slice(0, Math.max(end, 0)) === sha256(text) ? (JSON.parse(text) as PartList<Value>) : undefined
}

/** Takes the files from the earlier site; false, and nothing is there, where one is not as it was written. */
function take({ files }: PartList<unknown>, earlier: string, made: string): boolean {
  try {
    for (const [path, hash] of files) if (sha256(readFileSync(join(earlier, path))) !== hash) return false
    for (const [path] of files) {
      mkdirSync(dirname(join(made, path)), { recursive: true })
      try {
        // The earlier site is removed when this one takes its place.
        linkSync(join(earlier, path), join(made, path))
      } catch {
        // On another file system the bytes are written again.
        copyFileSync(join(earlier, path), join(made, path))
      }
    }
    return true
  } catch {
    rmSync(made, { recursive: true, force: true })
    return false
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

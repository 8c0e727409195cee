import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Name of the file that says which archive a folder is of. */
export const ownerFile = 'archive.txt'

/**
 * The folder in which something is kept of an archive, below a root that has one for each; it is made, and those of archives that are gone
 * are removed. `isWritable` is false where that fails: nothing can be kept then.
 */
export async function cacheFolder(archive: string, root: string): Promise<{ folder: string; isWritable: boolean }> {
  const owner = await realpath(archive).catch(() => archive)
  const folder = join(root, createHash('sha256').update(owner).digest('hex').slice(0, 16))
  try {
    await removeOrphans(root)
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, ownerFile), owner)
    return { folder, isWritable: true }
  } catch {
    return { folder, isWritable: false }
  }
}

async function removeOrphans(root: string): Promise<void> {
  const names = await readdir(root).catch(() => [])
  for (const name of names) {
    const owner = await readFile(join(root, name, ownerFile), 'utf8').catch(() => undefined)
    // One without a readable owner may be just being made.
    if (owner && !existsSync(owner)) await rm(join(root, name), { recursive: true, force: true })
  }
}

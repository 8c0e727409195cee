import { constants, type Stats } from 'node:fs'
import { type FileHandle, open, realpath, stat } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** A file that is open, so that it stays the same one where its folder is replaced meanwhile; whoever has it closes it. */
export interface ServedFile {
  /** Its absolute path, symbolic links resolved. */
  file: string
  /** Its path below the folder, with `/`. */
  path: string
  handle: FileHandle
  stats: Stats
}

/** Codes of errors that mean that nothing is at a path, also since its name is too long or goes through a file. */
const nothingThere = new Set([
  'ENOENT',
  'ENOTDIR',
  'ENAMETOOLONG',
  'ELOOP',
  'EINVAL',
  'ERR_INVALID_ARG_VALUE',
  'EISDIR',
])

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '')

async function unlessNothing<Result>(work: Promise<Result>): Promise<Result | undefined> {
  try {
    return await work
  } catch (error) {
    if (nothingThere.has(codeOf(error))) return undefined
    throw error
  }
}

/** Milliseconds after which a folder that is being replaced should be there again: it is away between two renames. */
const replacing = 50
/** Most times that a path is looked for before nothing is taken to be there. */
const mostLooks = 4

/** The inode of a folder, which tells it from another one at its path; undefined where there is none. */
async function identityOf(folder: string): Promise<number | undefined> {
  return (await unlessNothing(stat(folder)))?.ino
}

/**
 * The file that a path below a folder names, or `folder` where only a slash is wanting; undefined where there is none. Never
 * anything outside the folder, by `..` or by a symbolic link. Looks again where the folder was replaced meanwhile, as a build
 * does. Rejects with the system's error where it can't be read.
 */
export async function openBelow(folder: string, path: string): Promise<ServedFile | 'folder' | undefined> {
  for (let looks = 1; ; looks++) {
    const before = await identityOf(folder)
    const found = await openOnce(folder, path)
    const isSame = before !== undefined && before === (await identityOf(folder))
    if (found || isSame || looks === mostLooks) return found
    await setTimeout(replacing)
  }
}

async function openOnce(folder: string, path: string): Promise<ServedFile | 'folder' | undefined> {
  const root = await unlessNothing(realpath(folder))
  const place = root && (await unlessNothing(realpath(resolve(root, `./${path}`))))
  if (!place || (place !== root && !place.startsWith(root + sep))) return undefined
  const kind = await unlessNothing(stat(place))
  if (kind?.isFile()) return path.endsWith('/') ? undefined : await openFile(root, place)
  if (!kind?.isDirectory()) return undefined
  const index = await openFile(root, join(place, 'index.html'))
  if (!index || path === '' || path.endsWith('/')) return index
  await index.handle.close()
  return 'folder'
}

/** Opens a file, where it is one that lies in the folder. */
async function openFile(root: string, path: string): Promise<ServedFile | undefined> {
  const file = await unlessNothing(realpath(path))
  if (!file?.startsWith(root + sep)) return undefined
  // Not waiting, as for the other end of a pipe.
  const handle = await unlessNothing(open(file, constants.O_RDONLY | constants.O_NONBLOCK))
  if (!handle) return undefined
  try {
    const stats = await handle.stat()
    if (stats.isFile()) return { file, path: relative(root, file).split(sep).join('/'), handle, stats }
    await handle.close()
    return undefined
  } catch (error) {
    await handle.close()
    throw error
  }
}

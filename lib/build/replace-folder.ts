import { cp, mkdir, rename, rm } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { newName, oldName, removeLeftovers } from '#lib/files/leftovers.ts'

/**
 * Makes sure, before the work is done, that a folder can be replaced later, and removes what runs left beside it that
 * were ended from outside. Rejects with the system's error where it can't.
 */
export async function prepareReplacement(out: string): Promise<void> {
  await mkdir(dirname(out), { recursive: true })
  await removeLeftovers(dirname(out), [basename(out)])
  await mkdir(newName(out))
  await rm(newName(out), { recursive: true })
}

/**
 * Puts a finished folder in the place of another, which stays whole until the new one is complete beside it. Rejects
 * with the system's error.
 */
export async function replaceFolder(made: string, out: string): Promise<void> {
  const fresh = newName(out)
  const old = oldName(out)
  await prepareReplacement(out)
  await moveFolder(made, fresh)
  const replaced = await moveIfExists(out, old)
  await rename(fresh, out)
  if (replaced) await rm(old, { recursive: true, force: true })
}

async function moveFolder(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    if (!hasCode(error, 'EXDEV')) throw error
    // Another file system: copying takes longer, but `to` is not the final name yet.
    await cp(from, to, { recursive: true })
    await rm(from, { recursive: true, force: true })
  }
}

async function moveIfExists(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to)
    return true
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false
    throw error
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

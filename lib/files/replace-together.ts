import { existsSync } from 'node:fs'
import { readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { newName, oldName } from './leftovers.ts'
import { writeWhole } from './write-whole.ts'

/** Names, in one folder, of what takes a place, of that place, and of where what was there goes meanwhile. */
interface Replacement {
  place: string
  next: string
  old: string
}

/** While this file is in a folder, all that it lists is complete and to be put in its place: now, or by the next run. */
const journal = '.replacing'

/**
 * Puts files and folders of one folder, which were written by their `newName`s, in their places, all or none: a run that is ended in between
 * is completed by `finishReplacement`. Rejects with the system's error.
 */
export async function replaceTogether(folder: string, names: readonly string[]): Promise<void> {
  const listed = names.map((place): Replacement => ({ place, next: newName(place), old: oldName(place) }))
  await writeWhole(join(folder, journal), JSON.stringify(listed))
  await finishReplacement(folder)
}

/** Whether a replacement in the folder was begun and is not done. */
export function isReplacing(folder: string): boolean {
  return existsSync(join(folder, journal))
}

/** Completes what a run began that was ended while it replaced files together; does nothing where none was. */
export async function finishReplacement(folder: string): Promise<void> {
  const text = await readFile(join(folder, journal), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
    throw error
  })
  if (text === undefined) return
  for (const { place, next, old } of readJournal(text)) {
    const at = (name: string) => join(folder, name)
    if (existsSync(at(next))) {
      if (existsSync(at(place))) {
        await rm(at(old), { recursive: true, force: true })
        await rename(at(place), at(old))
      }
      await rename(at(next), at(place))
    }
    // Never the only one that is left.
    if (!existsSync(at(place)) && existsSync(at(old))) await rename(at(old), at(place))
    await rm(at(old), { recursive: true, force: true })
  }
  await rm(join(folder, journal), { force: true })
}

function readJournal(text: string): Replacement[] {
  const read: unknown = JSON.parse(text)
  const isName = (value: unknown) => typeof value === 'string' && /^[^/\\]+$/.test(value)
  return Array.isArray(read)
    ? read.filter((one): one is Replacement => isName(one?.place) && isName(one?.next) && isName(one?.old))
    : []
}

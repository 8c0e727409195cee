import { open, rename, rm } from 'node:fs/promises'
import { newName } from './leftovers.ts'

/**
 * Writes a file so that whoever reads it finds what was there or all of the new content, never a part: also where the process is ended,
 * the disk is full or the machine stops. Rejects with the system's error; then the earlier file is unchanged.
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const next = newName(file)
  try {
    const handle = await open(next, 'w')
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(next, file)
  } finally {
    await rm(next, { force: true })
  }
}

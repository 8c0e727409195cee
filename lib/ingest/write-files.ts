import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Files that are written at one time: enough that the disk is not waited for, well below any limit of open files. */
const batch = 32

/** Writes files, by name and text, into a folder that is there. Rejects with the first error, when no write is under way. */
export async function writeFiles(folder: string, files: Iterable<[string, string]>): Promise<void> {
  let writing: Promise<void>[] = []
  const settle = async () => {
    const results = await Promise.allSettled(writing)
    writing = []
    for (const result of results) if (result.status === 'rejected') throw result.reason
  }
  try {
    for (const [name, text] of files) {
      writing.push(writeFile(join(folder, name), text))
      if (writing.length === batch) await settle()
    }
  } finally {
    await settle()
  }
}

import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { LoadError } from '#lib/search/format/errors.ts'
import { indexFolder } from '#lib/search/format/index-folder.ts'
import type { ReadBytes } from './read-index-file.ts'

/** Reads the index of a built site from disk. `outFolder` is the folder of the site, `out`. */
export function readFromDisk(outFolder: string): ReadBytes {
  return async (path, span) => {
    const file = join(outFolder, indexFolder, path)
    try {
      const opened = await open(file)
      try {
        if (!span) return new Uint8Array(await opened.readFile())
        const bytes = new Uint8Array(span.end - span.start)
        const { bytesRead } = await opened.read(bytes, 0, bytes.length, span.start)
        return bytes.slice(0, bytesRead)
      } finally {
        await opened.close()
      }
    } catch (cause) {
      throw new LoadError(`${file} can't be read.`, { cause })
    }
  }
}

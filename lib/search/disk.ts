import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LoadError } from './errors.ts'
import { indexFolder } from './index-folder.ts'
import type { ReadBytes } from './load.ts'

/** Reads the index of a built site from disk. `outFolder` is the folder of the site, `out`. */
export function readFromDisk(outFolder: string): ReadBytes {
  return async (path) => {
    const file = join(outFolder, indexFolder, path)
    try {
      return new Uint8Array(await readFile(file))
    } catch (cause) {
      throw new LoadError(`${file} can't be read.`, { cause })
    }
  }
}

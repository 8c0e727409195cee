import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

export interface Size {
  files: number
  bytes: number
}

/** How many files lie below a folder, and how large they are together. */
export function folderSize(folder: string): Size {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const bytes = entries.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
  return { files: entries.length, bytes }
}

import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Writes a file of the API, by its path below its folder. */
export async function writeJsonFile(folder: string, path: string, value: unknown): Promise<void> {
  const file = join(folder, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, `${JSON.stringify(value)}\n`)
}

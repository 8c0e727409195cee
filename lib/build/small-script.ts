import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { hashedFileName } from './hashed-file-name.ts'

/**
 * Bundles a small script that a page loads beside others, writes it into a folder, and gives the name of its file.
 *
 * @param entry path of its module from the root of the project
 * @param name what its file is called, without the hash of its content: `moved.js`
 * @param format `iife` for a script that waits for its page, `esm` for a module
 */
export async function makeSmallScript(
  folder: string,
  entry: string,
  name: string,
  format: 'iife' | 'esm',
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format,
    target: 'es2022',
  })
  const code = outputFiles[0]?.contents ?? new Uint8Array()
  const file = hashedFileName(name, code)
  await writeFile(join(folder, file), code)
  return file
}

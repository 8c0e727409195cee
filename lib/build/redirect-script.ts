import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { hashedFileName } from './hashed-file-name.ts'

/** Bundles the script of pages at addresses that documents had once, and returns the name of its file. */
export async function makeRedirectScript(folder: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['app/_script/redirect.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  })
  const code = outputFiles[0]?.contents ?? new Uint8Array()
  const name = hashedFileName('moved.js', code)
  await writeFile(join(folder, name), code)
  return name
}

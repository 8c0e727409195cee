import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { hashed } from './hashed.ts'

/** What the script of a page may weigh when the page loads, in bytes gzipped. */
const allowance = 8 * 1024

/** Bundles the script of pages that show and returns the name of its file. Throws where it has grown past its allowance. */
export async function makePageScript(folder: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['app/_script/page.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  })
  const code = outputFiles[0]?.contents ?? new Uint8Array()
  const weight = gzipSync(code).length
  if (weight > allowance)
    throw new Error(`the script of pages that show has ${weight} bytes gzipped; at most ${allowance} are allowed`)
  const name = hashed('page.js', code)
  await writeFile(join(folder, name), code)
  return name
}

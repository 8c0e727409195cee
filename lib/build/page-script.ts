import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Metafile } from 'esbuild'

/** What the script of a page may weigh when the page loads, in bytes gzipped. */
const allowance = 8 * 1024

export interface PageScript {
  /** Name of the file that pages load. */
  entry: string
  /** Names of all files, those that are loaded on use included. */
  files: string[]
}

/**
 * Bundles the script of pages that show; what it imports on use becomes files of their own. Names carry hashes.
 * Throws where what loads with the page has grown past its allowance.
 */
export async function makePageScript(folder: string): Promise<PageScript> {
  const { outputFiles, metafile } = await build({
    entryPoints: ['app/_script/page.ts'],
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    outdir: folder,
    entryNames: 'page.[hash]',
    chunkNames: '[name].[hash]',
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
  })
  const code = new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]))
  const entry = [...code.keys()].find((name) => name.startsWith('page.')) ?? ''
  const loaded = loadedWith(entry, metafile)
  const weight = loaded.reduce((sum, name) => sum + gzipSync(code.get(name) ?? '').length, 0)
  if (weight > allowance)
    throw new Error(`the script of pages that show has ${weight} bytes gzipped; at most ${allowance} are allowed`)
  await Promise.all([...code].map(([name, bytes]) => writeFile(join(folder, name), bytes)))
  return { entry, files: [...code.keys()] }
}

/** A file of the bundle and those that it can't start without. */
function loadedWith(entry: string, { outputs }: Metafile): string[] {
  const imports = new Map(Object.entries(outputs).map(([path, output]) => [basename(path), output.imports]))
  const found = new Set([entry])
  for (const name of found)
    for (const { path, kind } of imports.get(name) ?? []) if (kind === 'import-statement') found.add(basename(path))
  return [...found]
}

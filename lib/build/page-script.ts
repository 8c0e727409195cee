import { writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type BuildOptions, build, type Plugin } from 'esbuild'

/**
 * Largest script that loads with a page, in bytes gzipped: a budget that was decided, not measured. What is loaded on
 * use is not counted.
 */
const maxGzippedBytes = 8 * 1024

const entry = 'app/_script/page.ts'

/** Modules that come with nearly every document that is opened from a search: no reader is to wait for four files of one of them. */
const inOneFile: ReadonlySet<string> = new Set(['document-hits.ts'])

const common = {
  bundle: true,
  minify: true,
  write: false,
  metafile: true,
  outdir: 'assets',
  entryNames: '[name].[hash]',
  chunkNames: 'shared.[hash]',
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
} satisfies BuildOptions

/** The files of the script of pages that show. */
export interface PageScript {
  /** Name of the file that pages load. */
  entry: string
  /** Names of all files, those that are loaded on use included. */
  files: string[]
}

/**
 * Bundles the script of pages that show into a folder: one file that loads with the page, and files for what it imports
 * on use. The two are bundled apart, since what both need would else become a file that the first has to wait for; so a
 * module with state of its own must not be imported by both, or it would exist twice. Names carry hashes. Rejects where
 * what loads with the page is larger than its budget.
 */
export async function makePageScript(folder: string): Promise<PageScript> {
  const onUse = await bundleLazyModules(await findLazyModules())
  const { outputFiles } = await build({
    ...common,
    entryPoints: [entry],
    plugins: [externaliseLazyModules((path) => onUse.names.get(path))],
  })
  const [page] = outputFiles
  if (!page) throw new Error(`${entry} gave no script`)
  const weight = gzipSync(page.contents).length
  if (weight > maxGzippedBytes)
    throw new Error(
      `app/_script/page.ts: the script that loads with each page has ${weight} bytes gzipped; at most ${maxGzippedBytes} are allowed: import what is not needed at once by import()`,
    )
  const files = [page, ...onUse.files]
  await Promise.all(files.map(({ path, contents }) => writeFile(join(folder, basename(path)), contents)))
  return { entry: basename(page.path), files: files.map(({ path }) => basename(path)) }
}

/** Paths of the modules that the script imports on use. */
async function findLazyModules(): Promise<string[]> {
  const found = new Set<string>()
  const note = (path: string) => {
    found.add(path)
    return basename(path)
  }
  await build({ ...common, entryPoints: [entry], plugins: [externaliseLazyModules(note)] })
  return [...found].sort()
}

/**
 * Bundles modules that are loaded on use; `names` has the file of each by its path. What several of them need is in files of its
 * own, but for those that are a file each with all that they need.
 */
async function bundleLazyModules(modules: string[]) {
  const isAlone = (module: string) => inOneFile.has(basename(module))
  const bundles = await Promise.all([
    build({ ...common, entryPoints: modules.filter((one) => !isAlone(one)), splitting: true }),
    ...modules.filter(isAlone).map((one) => build({ ...common, entryPoints: [one] })),
  ])
  const names = new Map(
    bundles
      .flatMap(({ metafile }) => Object.entries(metafile.outputs))
      .flatMap(([file, { entryPoint }]) =>
        entryPoint === undefined ? [] : [[resolve(entryPoint), basename(file)] as const],
      ),
  )
  return { files: bundles.flatMap(({ outputFiles }) => outputFiles), names }
}

/**
 * A plugin that leaves modules imported on use out of a bundle; `nameOf` gives the name of the file beside it that has
 * such a module.
 */
function externaliseLazyModules(nameOf: (path: string) => string | undefined): Plugin {
  return {
    name: 'on-use',
    setup({ onResolve }) {
      onResolve({ filter: /^\.\// }, ({ kind, path, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined
        return { path: `./${nameOf(resolve(resolveDir, path))}`, external: true }
      })
    },
  }
}

import { writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { type BuildOptions, type BuildResult, build, type Metafile, type Plugin } from 'esbuild'
import { KeptValues } from '#lib/files/kept-values.ts'
import { hashedFileName } from './hashed-file-name.ts'

/** The pages that are operated, by the names of the modules that bring them to life. */
const pages = ['search', 'quote', 'trends', 'compare', 'watch'] as const
const folderOfEntries = 'app/_operated'

/**
 * Components are written for React, and rendered and run by Preact, which does the same for all of React that they use: with React the
 * script of the search page has 95 KB gzipped, with Preact 33.
 */
const common = {
  bundle: true,
  write: false,
  format: 'esm',
  charset: 'utf8',
  alias: { react: 'preact/compat', 'react-dom': 'preact/compat' },
  define: { 'process.env.NODE_ENV': '"production"' },
} satisfies BuildOptions

/** The script of a page that is operated. */
export interface OperatedScript {
  /** Name of the file that the page loads. */
  entry: string
  /** Names of the files that this one imports at once. */
  imports: string[]
}

/** The scripts of all pages that are operated. */
export interface OperatedScripts {
  /** By the name of the page. */
  byPage: Record<string, OperatedScript>
  /** Names of all files. */
  files: string[]
}

/**
 * Bundles the scripts that bring pages to life into a folder: one for each page, one of what all need, and further ones of what some
 * need. Names carry hashes. Rejects with esbuild's error.
 */
export async function makeOperatedScripts(folder: string): Promise<OperatedScripts> {
  const { metafile } = await bundleScripts([])
  const scripts = await bundleScripts(modulesOfSmallFiles(metafile))
  await Promise.all(scripts.outputFiles.map(({ path, contents }) => writeFile(join(folder, basename(path)), contents)))
  const byPage = Object.fromEntries(
    pages.map((name) => {
      const path = pathOfScript(scripts.metafile, name)
      return [name, { entry: basename(path), imports: importsOf(scripts.metafile, path).map((one) => basename(one)) }]
    }),
  )
  return { byPage, files: scripts.outputFiles.map(({ path }) => basename(path)) }
}

/** @param forAll modules that are in the file of what all pages need, whichever need them */
function bundleScripts(forAll: readonly string[]): Promise<BuildResult<{ write: false; metafile: true }>> {
  return build({
    ...common,
    entryPoints: pages.map((name) => ({ in: `page:${name}`, out: `${name}-page` })),
    outdir: 'assets',
    entryNames: '[name].[hash]',
    chunkNames: 'common.[hash]',
    splitting: true,
    minify: true,
    metafile: true,
    target: 'es2022',
    legalComments: 'none',
    plugins: [entryModules(forAll)],
  })
}

/** Gives the module of each page, with what all are to have before it. */
function entryModules(forAll: readonly string[]): Plugin {
  return {
    name: 'entry-modules',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^page:/ }, ({ path }) => ({ path: path.slice('page:'.length), namespace: 'page' }))
      onLoad({ filter: /./, namespace: 'page' }, ({ path }) => ({
        contents: [...forAll, `${folderOfEntries}/${path}.ts`].map((module) => `import './${module}'`).join('\n'),
        resolveDir: resolve('.'),
      }))
    },
  }
}

/** Bytes below which what some pages need is no file of its own, which each of them would ask a host for, but with what all need. */
const smallFile = 4096

/** The modules in files of what several pages need that are too small to be files. */
function modulesOfSmallFiles({ outputs }: Metafile): string[] {
  const isSmall = ({ bytes, entryPoint }: Metafile['outputs'][string]) => entryPoint === undefined && bytes < smallFile
  return Object.values(outputs)
    .filter(isSmall)
    .flatMap(({ inputs }) => Object.keys(inputs))
    .sort()
}

function pathOfScript({ outputs }: Metafile, name: string): string {
  const found = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === `page:${name}`)
  if (!found) throw new Error(`${folderOfEntries}/${name}.ts gave no script`)
  return found[0]
}

/** What a script imports at once, and what that does. */
function importsOf({ outputs }: Metafile, path: string): string[] {
  const found = new Set<string>()
  const left = [path]
  for (let one = left.pop(); one !== undefined; one = left.pop())
    for (const { path: imported, kind } of outputs[one]?.imports ?? [])
      if (kind === 'import-statement' && !found.has(imported)) {
        found.add(imported)
        left.push(imported)
      }
  return [...found].sort()
}

/**
 * Bundles the module that renders the parts of pages which are operated, by the same rules as their scripts, into a folder; gives its
 * absolute path. Its name carries a hash, so that a process which has read one reads another once the code is another.
 *
 * @param kept what an earlier run of the same code bundled
 */
export async function makeRootRenderer(folder: string, kept = KeptValues.none()): Promise<string> {
  const key = 'the renderer of roots'
  // What is kept has a checksum: it is what was set here.
  const known = kept.get(key)
  const contents = known ?? (await bundleRootRenderer())
  if (!known) kept.set(key, contents)
  const path = resolve(folder, hashedFileName('render-root.mjs', contents))
  await writeFile(path, contents)
  return path
}

async function bundleRootRenderer(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    ...common,
    entryPoints: [`${folderOfEntries}/render-root.tsx`],
    platform: 'node',
    target: 'node20',
  })
  const [renderer] = outputFiles
  if (!renderer) throw new Error(`${folderOfEntries}/render-root.tsx gave no module`)
  return renderer.contents
}

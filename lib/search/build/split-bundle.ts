import { basename, resolve } from 'node:path'
import { type BuildOptions, build, type Plugin } from 'esbuild'

/** Two scripts, as functions of the names that they are to have. */
export interface SplitBundle {
  first: (later: string) => string
  later: (first: string) => string
}

const outdir = resolve('divided')
const placeholder = './later-to-be-named.js'

/**
 * Bundles a module into two scripts: what it needs at once, and all that it gets by `import()`. esbuild alone would make a
 * third of what both need, for which the first would have to wait: here the second takes it from the first. Rejects with
 * esbuild's error.
 */
export async function splitBundle(
  entry: string,
  options: Omit<BuildOptions, 'entryPoints'> & { plugins: Plugin[] },
): Promise<SplitBundle> {
  const modules = await lazilyImported(entry, options)
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: { first: entry },
    write: false,
    format: 'esm',
    splitting: true,
    outdir,
    metafile: true,
    plugins: [mergeLazyModules(modules), ...options.plugins],
  })
  const texts = new Map(outputFiles.map(({ path, text }) => [basename(path), text]))
  const outputs = Object.entries(metafile.outputs).map(([path, output]) => ({ ...output, name: basename(path) }))
  const late = outputs.find(({ entryPoint }) => entryPoint?.startsWith(namespace))
  const shared = outputs.find(({ entryPoint }) => entryPoint === undefined)
  if (!late || !shared || outputs.length !== 3) throw new Error(`${entry}: could not be divided into two scripts.`)
  const code = texts.get(late.name) ?? ''
  const first = await mergeEntryWithShared(options, texts, shared.name, late.name)
  return {
    first: (later) => first.replaceAll(placeholder, `./${later}`),
    later: (own) => code.replaceAll(`./${shared.name}`, `./${own}`),
  }
}

/** Paths of the modules that are got by `import()`. */
async function lazilyImported(entry: string, options: BuildOptions): Promise<string[]> {
  const { metafile } = await build({
    ...options,
    entryPoints: [entry],
    write: false,
    format: 'esm',
    splitting: true,
    outdir,
    metafile: true,
  })
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports)
  const paths = imports.filter(({ kind }) => kind === 'dynamic-import').map(({ path }) => resolve(path))
  return [...new Set(paths)].sort()
}

const namespace = 'later'

/** Whatever is got by `import()` is one module that has all of them. */
function mergeLazyModules(modules: readonly string[]): Plugin {
  return {
    name: 'later-as-one-module',
    setup(plugged) {
      plugged.onResolve({ filter: /./ }, ({ kind }) =>
        kind === 'dynamic-import' ? { path: 'later', namespace } : undefined,
      )
      plugged.onLoad({ filter: /./, namespace }, () => ({
        contents: modules.map((path) => `export * from ${JSON.stringify(path)}`).join('\n'),
        resolveDir: process.cwd(),
      }))
    },
  }
}

/** The first script with what it shares, which it exports. */
async function mergeEntryWithShared(
  options: BuildOptions,
  texts: ReadonlyMap<string, string>,
  shared: string,
  late: string,
): Promise<string> {
  const made: Plugin = {
    name: 'made-before',
    setup(plugged) {
      plugged.onResolve({ filter: /./ }, ({ path }) =>
        basename(path) === late ? { path: placeholder, external: true } : { path: basename(path), namespace: 'made' },
      )
      plugged.onLoad({ filter: /./, namespace: 'made' }, ({ path }) => ({ contents: texts.get(path) ?? '' }))
    },
  }
  const { outputFiles } = await build({
    ...options,
    stdin: { contents: `import './first.js'\nexport * from './${shared}'` },
    write: false as const,
    format: 'esm',
    plugins: [made],
  })
  return outputFiles?.[0]?.text ?? ''
}

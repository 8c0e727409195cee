import { relative, resolve } from 'node:path'
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild'

/** By the name of a group, paths of the modules in it: what is got by `import()` together. */
export type ModuleGroups = Readonly<Record<string, readonly string[]>>

type Options = Omit<BuildOptions, 'entryPoints'> & { plugins: Plugin[] }

/** The script that has what is needed at once. */
export const firstScript = 'first'
/** The group of whatever is in no other. */
const lastGroup = 'later'

/** Modules are named by their paths from here on, as in esbuild's account of a bundle (`Metafile`). */
const nameOfModule = (path: string) => relative(process.cwd(), path)
const pathOfModule = (name: string) => JSON.stringify(resolve(name))
const outdir = resolve('divided')
/** The name that a script has until the hash is known that is in its own. */
const placeholderOf = (script: string) => `./${script}-to-be-named.js`
/** Before the name of a module that another script has. */
const elsewhere = 'elsewhere:'

/** Which script has which module: by modules that are got by `import()`, and by all. */
interface Division {
  lazy: ReadonlyMap<string, string>
  all: ReadonlyMap<string, string>
}

/**
 * Bundles a module into a script that has what it needs at once (`firstScript`), and one for each group of what it gets by
 * `import()`. esbuild alone would make further scripts of what several of them need, for which each would have to wait: here
 * the first of them in order has it, and the others take it from there. Resolves to a function of the names that the scripts are to have, which gives
 * their code in this order; rejects with esbuild's error.
 *
 * @param groups in order; whatever is in none of them is in the group `later`, which is the last
 */
export async function splitBundle(
  entry: string,
  options: Options,
  groups: ModuleGroups = {},
): Promise<(nameOf: (script: string) => string) => Map<string, string>> {
  const division = await divide(entry, options, groups)
  const scripts = [firstScript, ...groupsIn(division, groups)]
  const contentsOf = (script: string, exported: ReadonlyMap<string, string>) => {
    const modules = [...division.lazy].flatMap(([module, own]) => (own === script ? [module] : []))
    const taken = [...exported].filter(([one]) => division.all.get(moduleOf(one)) === script)
    return [
      ...(script === firstScript ? [`import ${JSON.stringify(entry)}`] : []),
      ...modules.map((module) => `export * from ${pathOfModule(module)}`),
      ...taken.map(([one, alias]) => `export { ${nameIn(one)} as ${alias} } from ${pathOfModule(moduleOf(one))}`),
    ].join('\n')
  }
  const exported = new Map<string, string>()
  // To export something a script may have to take more from another; the first takes nothing.
  for (let before = -1; before !== exported.size; ) {
    before = exported.size
    const texts = await Promise.all(
      scripts.slice(1).map((script) => {
        const plugins = [lazyModules(division), modulesElsewhere(division, script)]
        return bundle(contentsOf(script, exported), { ...options, minify: false }, plugins)
      }),
    )
    for (const taken of texts.flatMap(namesTaken)) if (!exported.has(taken)) exported.set(taken, `e${exported.size}`)
  }
  const codes = await Promise.all(
    scripts.map(async (script) => {
      const plugins = [lazyModules(division), modulesElsewhere(division, script, exported)]
      return [script, await bundle(contentsOf(script, exported), options, plugins)] as const
    }),
  )
  const named = (code: string, nameOf: (script: string) => string) =>
    scripts.reduce((so, script) => so.replaceAll(placeholderOf(script), `./${nameOf(script)}`), code)
  return (nameOf) => new Map(codes.map(([script, code]) => [script, named(code, nameOf)]))
}

function groupsIn({ lazy }: Division, groups: ModuleGroups): string[] {
  const used = new Set(lazy.values())
  return [...Object.keys(groups), lastGroup].filter((group) => used.has(group))
}

async function divide(entry: string, options: Options, groups: ModuleGroups): Promise<Division> {
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
  const dynamic = new Set(imports.filter(({ kind }) => kind === 'dynamic-import').map(({ path }) => path))
  const groupOf = new Map(Object.entries(groups).flatMap(([group, paths]) => paths.map((path) => [path, group])))
  const unknown = [...groupOf.keys()].find((path) => !dynamic.has(path))
  if (unknown !== undefined) throw new Error(`${entry}: nothing gets ${unknown} by import().`)
  const lazy = new Map([...dynamic].sort().map((path) => [path, groupOf.get(path) ?? lastGroup]))
  const all = new Map<string, string>()
  const modulesOf = (script: string) => [...lazy].flatMap(([module, its]) => (its === script ? [module] : []))
  for (const script of [firstScript, ...Object.keys(groups), lastGroup]) {
    const entries = script === firstScript ? [nameOfModule(entry)] : modulesOf(script)
    for (const module of modulesReachedFrom(metafile, entries)) if (!all.has(module)) all.set(module, script)
  }
  return { lazy, all }
}

/** The modules in the scripts of these entries, and in those that they import at once. */
function modulesReachedFrom({ outputs }: Metafile, entries: readonly string[]): Set<string> {
  const left = Object.keys(outputs).filter((path) => entries.includes(outputs[path]?.entryPoint ?? ''))
  const seen = new Set(left)
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    const imported = outputs[path]?.imports.flatMap((one) => (one.kind === 'import-statement' ? [one.path] : [])) ?? []
    for (const one of imported.filter((next) => !seen.has(next))) {
      seen.add(one)
      left.push(one)
    }
  }
  return new Set([...seen].flatMap((path) => Object.keys(outputs[path]?.inputs ?? {})))
}

async function bundle(contents: string, options: Options, plugins: readonly Plugin[]): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    write: false as const,
    format: 'esm',
    plugins: [...plugins, ...options.plugins],
  })
  return outputFiles?.[0]?.text ?? ''
}

/** Whatever is got by `import()` is in the script of its group. */
function lazyModules({ lazy }: Division): Plugin {
  return {
    name: 'lazy-modules',
    setup(plugged) {
      plugged.onResolve({ filter: /./ }, async ({ path, kind, resolveDir, pluginData }) => {
        if (kind !== 'dynamic-import' || pluginData === elsewhere) return undefined
        const found = await plugged.resolve(path, { kind, resolveDir, pluginData: elsewhere })
        return { path: placeholderOf(lazy.get(nameOfModule(found.path)) ?? lastGroup), external: true }
      })
    },
  }
}

/** Leaves out the modules that other scripts have; what is exported of them is taken from there. */
function modulesElsewhere({ all }: Division, script: string, exported?: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'modules-elsewhere',
    setup(plugged) {
      plugged.onResolve({ filter: /./ }, async ({ path, kind, resolveDir, importer, namespace, pluginData }) => {
        if (kind !== 'import-statement' || pluginData === elsewhere) return undefined
        if (namespace === elsewhere) return { path, external: true }
        const found = await plugged.resolve(path, { kind, resolveDir, importer, namespace, pluginData: elsewhere })
        const name = nameOfModule(found.path)
        if ((all.get(name) ?? script) === script) return undefined
        return exported ? { path: name, namespace: elsewhere } : { path: `${elsewhere}${name}`, external: true }
      })
      plugged.onLoad({ filter: /./, namespace: elsewhere }, ({ path }) => {
        const own = [...(exported ?? [])].filter(([taken]) => moduleOf(taken) === path)
        const names = own.map(([taken, alias]) => `${alias} as ${nameIn(taken)}`)
        const from = JSON.stringify(placeholderOf(all.get(path) ?? firstScript))
        return { contents: `export { ${names.join(', ')} } from ${from}` }
      })
    },
  }
}

/** What a script takes of the modules that others have: module and name, with a space between. */
function namesTaken(code: string): string[] {
  const imports = code.matchAll(/^import\b([^;"]*)"elsewhere:([^"]+)";$/gmu)
  return [...imports].flatMap(([, clause = '', module]) => {
    const named = /^\s*\{([^}]*)\}\s*from\s*$/u.exec(clause)?.[1]
    if (named === undefined) throw new Error(`${module}: a script can take names from another only one by one.`)
    const names = named.split(',').map((one) => one.trim().replace(/\sas\s.*$/u, ''))
    return names.filter((name) => name !== '').map((name) => `${module} ${name}`)
  })
}

const moduleOf = (taken: string) => taken.slice(0, taken.lastIndexOf(' '))
const nameIn = (taken: string) => taken.slice(taken.lastIndexOf(' ') + 1)

import { dirname, join, normalize } from 'node:path/posix'

/** Which files each file imports, statically or by `import()`. Addresses from the root of the repository. */
export type Imports = ReadonlyMap<string, readonly string[]>

/** Reads the imports of files by their specifiers: `#lib/…` from the root, `./…` beside the file; packages are left out. */
export function readImports(sources: ReadonlyMap<string, string>): Imports {
  return new Map(
    [...sources].map(([file, source]) => {
      const specifiers = [...source.matchAll(/(?:\bfrom |\bimport\(|\bimport )'([#.][^']+)'/g)].map(
        ([, it]) => it ?? '',
      )
      return [file, specifiers.map((it) => (it.startsWith('#') ? it.slice(1) : normalize(join(dirname(file), it))))]
    }),
  )
}

/** Files that import a module, by however many steps, with the number of steps; the module itself by none. */
export function dependentsOf(module: string, imports: Imports): Map<string, number> {
  const importers = new Map<string, string[]>()
  for (const [file, all] of imports) for (const one of all) importers.set(one, [...(importers.get(one) ?? []), file])
  const steps = new Map([[module, 0]])
  for (const [file, distance] of steps) {
    for (const importer of importers.get(file) ?? []) if (!steps.has(importer)) steps.set(importer, distance + 1)
  }
  return steps
}

/**
 * Tests that import a module, by however many steps: first the one that mirrors its path, then by the number of steps, then by how
 * much of the path they share with it.
 */
export function relatedTests(module: string, imports: Imports): string[] {
  const steps = dependentsOf(module, imports)
  const mirror = mirrorOf(module)
  const order = (test: string) => (test === mirror ? -1 : (steps.get(test) ?? 0))
  return [...steps.keys()]
    .filter((file) => /\.test\.tsx?$/.test(file))
    .sort((a, b) => order(a) - order(b) || shared(b, mirror) - shared(a, mirror) || (a < b ? -1 : 1))
}

/** `lib/text/fold.ts` is specified by `tests/unit/text/fold.test.ts`. */
export function mirrorOf(module: string): string {
  return module
    .replace(/^(lib|app|scripts)\//, (_all, root) => (root === 'lib' ? 'tests/unit/' : `tests/unit/${root}/`))
    .replace(/\.tsx?$/, '.test.ts')
}

function shared(a: string, b: string): number {
  const [left, right] = [a.split('/'), b.split('/')]
  const at = left.findIndex((part, i) => part !== right[i])
  return at < 0 ? left.length : at
}

import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'

/** What a reader runs of FlexSearch: looking up where terms are. Paths below its `dist/module/`. */
const read = new Set(['index.js', 'index/search.js', 'common.js', 'preset.js', 'profiler.js'])

/** In the place of the other modules: what those above import by name, without doing anything. */
const emptyModule = `
const none = function () {}
export default none
export {
  none as apply_enrich, none as intersect, none as exportIndex, none as fallback_encoder, none as highlight_fields, none as importIndex, none as KeystoreMap,
  none as KeystoreSet, none as remove_index, none as searchCache, none as serialize,
}`

/** Of FlexSearch's resolver, which puts several results together, only what hands on one. */
const minimalResolver = `
export default function Resolver(result) {
  this.result = result || []
}`

/**
 * For esbuild: FlexSearch 0.8.212 as a reader needs it, from the modules that its package has beside its bundle.
 * Building an index, documents, highlighting, its own encoders and workers are left out, which is three quarters of it. The
 * tests of the bundled worker fail where something is missing.
 */
export function flexsearchReader(): Plugin {
  const modules = join(dirname(fileURLToPath(import.meta.resolve('flexsearch'))), 'module')
  return {
    name: 'flexsearch-reader',
    setup(build) {
      build.onResolve({ filter: /^flexsearch$/ }, () => ({ path: 'Index', namespace: 'flexsearch-reader' }))
      build.onResolve({ filter: /^\.\.?\// }, ({ path, importer, namespace, resolveDir }) => {
        if (!importer.startsWith(modules) && namespace !== 'flexsearch-reader') return undefined
        const file = join(resolveDir, path)
        const name = file.slice(modules.length + 1)
        return read.has(name) ? { path: file } : { path: name, namespace: 'flexsearch-left-out', sideEffects: false }
      })
      build.onLoad({ filter: /./, namespace: 'flexsearch-reader' }, () => ({
        contents: "export { default as Index } from './index.js'",
        resolveDir: modules,
      }))
      build.onLoad({ filter: /./, namespace: 'flexsearch-left-out' }, ({ path }) => ({
        contents: path === 'resolver.js' ? minimalResolver : emptyModule,
      }))
    },
  }
}

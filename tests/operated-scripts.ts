import type { BuildSettings } from '#lib/build/settings.ts'

/** Names of scripts of pages that are operated, which no page loads in a test. */
export const operatedScripts: BuildSettings['assets']['operated'] = Object.fromEntries(
  ['search', 'quote', 'trends', 'compare', 'watch'].map((name) => [name, { entry: `assets/${name}.js`, imports: [] }]),
)

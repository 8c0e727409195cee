import type { Plugin } from 'esbuild'

/**
 * For esbuild: leaves the stemmers of Russian and Kazakh, a thirteenth of the worker, to whoever gets them by `import()`. What
 * imports them at once finds none (`provideCyrillicStemmers`).
 */
export function lazyCyrillicStemmers(): Plugin {
  const namespace = 'no-stemmers'
  return {
    name: 'lazy-cyrillic-stemmers',
    setup(build) {
      build.onResolve({ filter: /\/stem-cyrillic\.ts$/ }, ({ path, kind }) =>
        kind === 'import-statement' && !path.startsWith('/') ? { path, namespace } : undefined,
      )
      build.onLoad({ filter: /./, namespace }, () => ({ contents: 'export const cyrillicStemmers = new Map()' }))
    },
  }
}

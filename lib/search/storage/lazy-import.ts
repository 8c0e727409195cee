import { LoadError } from '#lib/search/format/errors.ts'

/**
 * Gets a module once it is needed: in a browser, what most queries don't need comes in a second script (`build/bundle.ts`).
 * The function rejects with `LoadError` where the script can't be had.
 *
 * @param load a call of `import()` with a path that is written out
 */
export function lazyImport<Module>(load: () => Promise<Module>): () => Promise<Module> {
  return async () => {
    try {
      return await load()
    } catch (cause) {
      throw new LoadError('A part of the script that reads the search index could not be fetched.', { cause })
    }
  }
}

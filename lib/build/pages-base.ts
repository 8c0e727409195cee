import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import type { BuildSettings } from './settings.ts'

/**
 * What all pages of a site depend on, as one digest: the code, the address of the site and the files that pages load, what can be had of the
 * archive at all, and what of it pages read without recording it.
 *
 * @param commonDigest of the snapshot
 */
export function pagesBase(code: string, settings: BuildSettings, commonDigest: string): string {
  const { address, assets, figures, watches, data, interface: languages } = settings
  const parts = [figures, watches, data].map((file) => file !== undefined)
  return createHash('sha256')
    .update(JSON.stringify([code, address, assets, parts, commonDigest, languages]))
    .digest('hex')
}

/** The code that pages are made by. */
export const codeOfPages: readonly string[] = ['app', 'lib', 'next.config.ts', 'tsconfig.json']

/** Most threads that write pages. Each takes some 450 MB for 10,000 documents. */
const mostThreads = 6

/** How many threads write pages on this machine. */
export function pageThreads(): number {
  return Math.min(mostThreads, availableParallelism())
}

import type { SiteProblem } from './site-problem.ts'

/** Most files of a site: Cloudflare Pages takes no more (developers.cloudflare.com/pages/platform/limits, 2026). */
const mostFiles = 20_000
/** Largest file, in bytes: 25 MiB, the same host's limit. */
const largestFile = 25 * 1024 * 1024
/**
 * Largest stylesheet, in bytes gzipped, since each page waits for it: half as much again as it had when this was set
 * (20 KB).
 */
const largestStylesheet = 32 * 1024
/**
 * Largest set of scripts that load with one page, in bytes gzipped: a third more than those with the framework had when
 * this was set (190 KB).
 */
const largestScripts = 256 * 1024

/** The sizes of a site's files. */
export interface SiteSizes {
  /** Bytes of each file, by its path. */
  files: ReadonlyMap<string, number>
  /** Bytes of each stylesheet, gzipped. */
  stylesheets: ReadonlyMap<string, number>
  /** Bytes of the scripts that load with each page, gzipped. */
  scripts: ReadonlyMap<string, number>
}

/** A problem for each thing that is larger than hosts take, or than a reader on a slow line should wait for. */
export function checkBudgets({ files, stylesheets, scripts }: SiteSizes): SiteProblem[] {
  return [
    ...(files.size > mostFiles
      ? [{ file: '.', message: `has ${files.size} files; some hosts take ${mostFiles}` }]
      : []),
    ...over(files, largestFile, 'bytes'),
    ...over(stylesheets, largestStylesheet, 'bytes gzipped'),
    ...over(scripts, largestScripts, 'bytes gzipped of scripts that load with it'),
  ]
}

function over(sizes: ReadonlyMap<string, number>, most: number, unit: string): SiteProblem[] {
  return [...sizes]
    .filter(([, size]) => size > most)
    .map(([file, size]) => ({ file, message: `has ${size} ${unit}; at most ${most} are expected` }))
}

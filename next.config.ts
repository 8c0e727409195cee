import { availableParallelism } from 'node:os'
import type { NextConfig } from 'next'
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js'
// By path: Next runs this file as one that belongs to no package, so it resolves no name that begins with #.
import { readSettings } from './lib/build/settings.ts'
import { parseSiteLocation } from './lib/site/addresses.ts'

/** Most processes that make pages. Each takes some 450 MB for 10,000 documents. */
const maxWorkers = 6

/** Next's settings for one run of a build or of the development server, by the file of settings that it is given. */
export default function config(phase: string): NextConfig {
  const { address, code, exportFolder } = readSettings(process.env)
  const { base } = parseSiteLocation(address)
  const common: NextConfig = {
    trailingSlash: true,
    reactStrictMode: true,
    poweredByHeader: false,
    // Types are checked, of everything, by `npm run check`: who only builds an archive need not wait for it.
    typescript: { ignoreBuildErrors: true },
    // Written into the scripts of pages that people operate (app/_browser/addresses.ts).
    env: { SITE_ADDRESS: address ?? '' },
    ...(base !== '' && { basePath: base }),
  }
  if (phase === PHASE_DEVELOPMENT_SERVER) {
    // What a host does for folders of the export: /x/ is answered by the route that makes x/index.html.
    const rewrites = async () => [
      { source: '/', destination: '/index.html' },
      { source: '/:path((?!(?:search|trends|quote|watch)(?:/|$))[^.]+)/', destination: '/:path/index.html' },
    ]
    return { ...common, rewrites }
  }
  return {
    ...common,
    output: 'export',
    // Next's own would be another one each time, and with it the bytes of a site.
    ...(code && { generateBuildId: () => code.slice(0, 20) }),
    ...(exportFolder && { distDir: exportFolder }),
    // A worker opens the archive in a second and makes a page in some milliseconds; on a machine that does much else, or
    // writes to a slow disk, that may take a hundred times as long, and no page is given up for it.
    staticPageGenerationTimeout: 1800,
    // Next would use one worker fewer than there are processors: on two, one only.
    experimental: { cpus: Math.min(maxWorkers, Math.max(2, availableParallelism())) },
  }
}

import type { NextConfig } from 'next'
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js'
// By path: Next runs this file as one that belongs to no package, so it resolves no name that begins with #.
import { readSettings } from './lib/build/settings.ts'
import { parseSiteLocation } from './lib/site/addresses.ts'

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
    // Few pages are left to it, those that people operate; on a machine that does much else none is given up for it.
    staticPageGenerationTimeout: 1800,
    // More processes would take longer to start than these pages take.
    experimental: { cpus: 1 },
  }
}

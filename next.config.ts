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
    ...(base !== '' && { basePath: base }),
  }
  if (phase === PHASE_DEVELOPMENT_SERVER) {
    // What a host does for folders of the export: /x/ is answered by the route that makes x/index.html.
    const rewrites = async () => [
      { source: '/', destination: '/index.html' },
      { source: '/:path([^.]+)/', destination: '/:path/index.html' },
    ]
    return { ...common, rewrites }
  }
  return {
    ...common,
    output: 'export',
    // Next's own would be another one each time, and with it the bytes of a site.
    ...(code && { generateBuildId: () => code.slice(0, 20) }),
    ...(exportFolder && { distDir: exportFolder }),
    // One page is left to it; on a machine that does much else it is not given up.
    staticPageGenerationTimeout: 1800,
    // More processes would take longer to start than this page takes.
    experimental: { cpus: 1 },
  }
}

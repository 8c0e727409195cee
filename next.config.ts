import type { NextConfig } from 'next'
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js'

// Read from the environment, which scripts/build.ts and scripts/dev.ts set: Next loads this file before any other.
const address = process.env.NEXT_PUBLIC_SITE_ADDRESS
const basePath = address ? new URL(address).pathname.replace(/\/+$/, '') : ''
const exportFolder = process.env.SITE_EXPORT_FOLDER

export default function config(phase: string): NextConfig {
  const common: NextConfig = {
    trailingSlash: true,
    reactStrictMode: true,
    poweredByHeader: false,
    // Types are checked, of everything, by `npm run check`: who only builds an archive need not wait for it.
    typescript: { ignoreBuildErrors: true },
    ...(basePath !== '' && { basePath }),
  }
  if (phase === PHASE_DEVELOPMENT_SERVER) {
    // What a host does for folders of the export: /x/ is answered by the route that makes x/index.html.
    const rewrites = async () => [
      { source: '/', destination: '/index.html' },
      { source: '/:path((?!search|trends)[^.]+)/', destination: '/:path/index.html' },
    ]
    return { ...common, rewrites }
  }
  return {
    ...common,
    output: 'export',
    ...(exportFolder && { distDir: exportFolder }),
    // On two cores Next would use one worker only.
    experimental: { cpus: 2 },
  }
}

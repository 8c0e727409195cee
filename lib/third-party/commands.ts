import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const { resolve } = createRequire(import.meta.url)

/** The script that Tailwind's package of commands runs, to be run by Node. */
export function tailwindCommand(): string {
  return join(dirname(resolve('@tailwindcss/cli/package.json')), 'dist/index.mjs')
}

/** The script that `next` runs, to be run by Node. */
export function nextCommand(): string {
  return join(dirname(resolve('next/package.json')), 'dist/bin/next')
}

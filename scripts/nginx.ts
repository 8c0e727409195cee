import { spawnSync } from 'node:child_process'
import { installDebianPackage } from './debian-package.ts'

/** Whether nginx can be run. */
export function hasNginx(): boolean {
  return spawnSync('nginx', ['-v']).error === undefined
}

/**
 * Installs nginx for the tests of hosting where there is none, but only with `CI` set: on a person's own machine these are
 * skipped, since a server is not installed unasked. Where it can't be had the tests say so.
 */
export async function ensureNginx(): Promise<void> {
  if (process.env.CI && !hasNginx()) await installDebianPackage('nginx-light')
}

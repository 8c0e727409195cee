import { spawnSync } from 'node:child_process'
import { installDebianPackage } from './debian-package.ts'

/** Whether nginx can be run. */
export function hasNginx(): boolean {
  return spawnSync('nginx', ['-v']).error === undefined
}

/**
 * Installs nginx for the tests of hosting where there is none, but only with `CI` set: on a person's own machine no
 * server is installed unasked, and the tests are skipped. Where it can't be installed the tests say so.
 */
export async function ensureNginx(): Promise<void> {
  if (process.env.CI && !hasNginx()) await installDebianPackage('nginx-light')
}

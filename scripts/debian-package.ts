import { existsSync } from 'node:fs'
import { run } from './run.ts'

/**
 * Installs a package of Debian where this process may, as root with `apt-get`, and starts no service of it. Resolves to
 * whether it was installed.
 */
export async function installDebianPackage(name: string): Promise<boolean> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  console.log(`Installing the package ${name}`)
  if ((await run('apt-get', ['update', '-q'])) !== 0) return false
  const quietly = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
  return (await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], quietly)) === 0
}

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** A package that was fetched, or why it could not be. */
export type FetchedPackage = { path: string; problem?: undefined } | { path?: undefined; problem: string }

/**
 * Fetches a package of npm that the project doesn't depend on, once: it is kept in a folder of `.build/`. Gives the path of a file
 * of it.
 *
 * @param wanted the package with its version, `node@22`
 * @param file path below `node_modules` of the file that is wanted
 */
export function fetchPackage(wanted: string, file: string): FetchedPackage {
  const folder = resolve('.build/packages', wanted.replaceAll(/[^\w.-]+/gu, '-'))
  const path = join(folder, 'node_modules', file)
  if (existsSync(path)) return { path }
  mkdirSync(folder, { recursive: true })
  const { stderr } = spawnSync('npm', ['install', '--no-save', '--prefix', folder, wanted], { encoding: 'utf8' })
  if (existsSync(path)) return { path }
  return { problem: `${wanted} could not be fetched from npm: ${stderr.trim().split('\n').at(-1) ?? ''}` }
}

/** The path of a Node of a major version, or why it can't be had. */
export function fetchNode(version: string): FetchedPackage {
  return fetchPackage(`node@${version}`, `node/bin/${process.platform === 'win32' ? 'node.exe' : 'node'}`)
}

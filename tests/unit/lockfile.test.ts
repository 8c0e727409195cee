import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const entry = z.object({
  version: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
})

const { packages } = z
  .object({ packages: z.record(z.string(), entry) })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))

/** Whether a package that one folder asks for is found there or in a folder above it, as Node looks for it. */
function isLocked(from: string, name: string): boolean {
  const place = `${from === '' ? '' : `${from}/`}node_modules/${name}`
  if (place in packages) return true
  return from !== '' && isLocked(from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name)
}

describe('package-lock.json', () => {
  it('names no registry: everyone takes packages from their own', () => {
    expect(Object.keys(packages).filter((name) => packages[name]?.resolved)).toEqual([])
  })

  // npm writes none for a package of another platform that its registry doesn't serve, and then takes whatever bytes it is given.
  it('has a hash of the bytes of every package', () => {
    const names = Object.keys(packages).filter((name) => name !== '')
    expect(names.length).toBeGreaterThan(500)
    expect(names.filter((name) => !packages[name]?.integrity?.startsWith('sha512-'))).toEqual([])
  })

  // A registry that mirrors only some platforms leaves the others out when the file is written; `npm ci` then refuses it.
  it('has the packages of every platform', () => {
    const missing = Object.entries(packages).flatMap(([from, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {}).filter((name) => !isLocked(from, name)),
    )
    expect(missing).toEqual([])
  })
})

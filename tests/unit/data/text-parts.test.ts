import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeTextParts } from '#lib/data/text-parts.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parts-'))
})
afterAll(() => rm(folder, { recursive: true }))

const lines = Array.from({ length: 1000 }, (_, number) => `${number},ферма\n`)
const given = { name: 'table', extension: 'csv', header: 'n,word\n', lines: () => lines }

describe('lines of text', () => {
  it('are one plain file as long as that is small enough', async () => {
    const parts = await writeTextParts(folder, given)
    expect(parts).toEqual([{ path: 'table.csv', lines: 1000 }])
    expect(await readFile(join(folder, 'table.csv'), 'utf8')).toBe(`n,word\n${lines.join('')}`)
  })

  it('are else in compressed parts, each with the header, none too large, that have every line once', async () => {
    const parts = await writeTextParts(folder, given, { plain: 10_000, compressed: 4000 })
    expect(parts.map(({ path, part }) => [path, part])).toEqual(
      Array.from({ length: 4 }, (_, index) => [`table-${index + 1}.csv.gz`, index + 1]),
    )
    const texts = await Promise.all(
      parts.map(async ({ path }) => gunzipSync(await readFile(join(folder, path))).toString('utf8')),
    )
    for (const text of texts) {
      expect(text.startsWith('n,word\n')).toBe(true)
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(4000)
    }
    expect(texts.map((text) => text.slice('n,word\n'.length)).join('')).toBe(lines.join(''))
    expect(parts.reduce((sum, part) => sum + part.lines, 0)).toBe(1000)
  })

  it('that are longer than a part have one of their own', async () => {
    const long = { ...given, lines: () => ['a\n', `${'b'.repeat(50)}\n`, 'c\n'] }
    const parts = await writeTextParts(folder, long, { plain: 10, compressed: 20 })
    expect(parts.map((part) => part.lines)).toEqual([1, 1, 1])
  })
})

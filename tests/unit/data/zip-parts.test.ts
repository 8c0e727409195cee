import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeZipParts } from '#lib/data/zip-parts.ts'

let work: string
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'zip-parts-'))
})
afterAll(() => rm(work, { recursive: true }))

const entries = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ path: `${name}.txt`, text: name.repeat(40) }))

/** The texts in a file, by their paths. */
async function textsIn(path: string) {
  const files = unzipSync(await readFile(join(work, path)))
  return Object.entries(files).map(([name, bytes]) => ({ path: name, text: strFromU8(bytes) }))
}

describe('texts in ZIP files', () => {
  it('are in one where they are small enough, each made once', async () => {
    let made = 0
    const written = await writeZipParts(
      work,
      'small',
      function* () {
        for (const entry of entries) {
          made++
          yield entry
        }
      },
      200,
    )
    expect(written).toEqual([{ path: 'small.zip', entries: 5 }])
    expect(await textsIn('small.zip')).toEqual(entries)
    expect(made).toBe(5)
  })
  it('are in several, each of which opens by itself, where one would be too large; a larger text is alone', async () => {
    const large = { path: 'large.txt', text: 'x'.repeat(300) }
    const all = [...entries.slice(0, 3), large, ...entries.slice(3)]
    const written = await writeZipParts(work, 'parts', () => all, 100)
    expect(written).toEqual([
      { path: 'parts-1.zip', entries: 2, part: 1 },
      { path: 'parts-2.zip', entries: 1, part: 2 },
      { path: 'parts-3.zip', entries: 1, part: 3 },
      { path: 'parts-4.zip', entries: 2, part: 4 },
    ])
    expect((await Promise.all(written.map(({ path }) => textsIn(path)))).flat()).toEqual(all)
  })
  it('are in an empty file where there are none', async () => {
    expect(await writeZipParts(work, 'none', () => [])).toEqual([{ path: 'none.zip', entries: 0 }])
    expect(await textsIn('none.zip')).toEqual([])
  })
})

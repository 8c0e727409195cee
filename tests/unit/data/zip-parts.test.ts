import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { zipKey } from '#lib/data/zip-members.ts'
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

/** Each text by itself, as one that is always made. */
const each = (all: typeof entries) => all.map((entry) => ({ make: () => [entry] }))

describe('texts in ZIP files', () => {
  it('are in one where they are small enough, each made once', async () => {
    let made = 0
    const texts = entries.map((entry) => ({
      make: () => {
        made++
        return [entry]
      },
    }))
    expect(await writeZipParts(work, 'small', texts, { most: 200 })).toEqual([{ path: 'small.zip', entries: 5 }])
    expect(await textsIn('small.zip')).toEqual(entries)
    expect(made).toBe(5)
  })
  it('are in several, each of which opens by itself, where one would be too large; a larger text is alone', async () => {
    const large = { path: 'large.txt', text: 'x'.repeat(300) }
    const all = [...entries.slice(0, 3), large, ...entries.slice(3)]
    const written = await writeZipParts(work, 'parts', each(all), { most: 100 })
    expect(written).toEqual([
      { path: 'parts-1.zip', entries: 2, part: 1 },
      { path: 'parts-2.zip', entries: 1, part: 2 },
      { path: 'parts-3.zip', entries: 1, part: 3 },
      { path: 'parts-4.zip', entries: 2, part: 4 },
    ])
    expect((await Promise.all(written.map(({ path }) => textsIn(path)))).flat()).toEqual(all)
  })
  it('are in an empty file where there are none, or in no file where none is wanted', async () => {
    expect(await writeZipParts(work, 'none', [])).toEqual([{ path: 'none.zip', entries: 0 }])
    expect(await textsIn('none.zip')).toEqual([])
    expect(await writeZipParts(work, 'nothing', each([]), { isLeftOutEmpty: true })).toEqual([])
  })
  it('are not made again where an earlier run made them of the same, and have the same bytes', async () => {
    const values = new Map<string, Uint8Array>()
    let made = 0
    const texts = (letters: string) =>
      [...letters].map((letter) => ({
        key: zipKey('letters', letter),
        make: () => {
          made++
          return [1, 2].map((number) => ({ path: `${letter}${number}.txt`, text: `Набережная ${letter}`.repeat(50) }))
        },
      }))
    await writeZipParts(work, 'first', texts('abc'), { kept: values })
    expect(made).toBe(3)
    await writeZipParts(work, 'again', texts('abxc'), { kept: values })
    expect(made).toBe(4)
    await writeZipParts(work, 'new', texts('abxc'))
    expect(await readFile(join(work, 'again.zip'))).toEqual(await readFile(join(work, 'new.zip')))
    expect(await textsIn('again.zip')).toHaveLength(8)
  })
})

import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keptPart } from '#lib/build/kept-part.ts'

let work: string
beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'part-'))
})
afterEach(() => rm(work, { recursive: true }))

/** A build that makes a part of its site and puts that in the place of the earlier one; gives whether the part was made, and what is said of it. */
async function build(key: string): Promise<{ isMade: boolean; value: { files: number } }> {
  const [made, earlier] = [join(work, 'made'), join(work, 'site')]
  let isMade = false
  const value = await keptPart(key, { list: join(work, 'lists', 'part.json'), earlier, made }, async () => {
    isMade = true
    await mkdir(join(made, 'search', 'data'), { recursive: true })
    await writeFile(join(made, 'search', 'start.json'), `of ${key}`)
    await writeFile(join(made, 'search', 'data', 'words'), 'ferry, weir')
    return { files: 2 }
  })
  expect(await readFile(join(made, 'search', 'start.json'), 'utf8')).toBe(`of ${key}`)
  expect(await readFile(join(made, 'search', 'data', 'words'), 'utf8')).toBe('ferry, weir')
  await rm(earlier, { recursive: true, force: true })
  await rename(made, earlier)
  return { isMade, value }
}

const words = () => join(work, 'site', 'search', 'data', 'words')

describe('a part of a site', () => {
  it('is taken from the earlier site where it was made of the same', async () => {
    expect(await build('one')).toEqual({ isMade: true, value: { files: 2 } })
    expect(await build('one')).toEqual({ isMade: false, value: { files: 2 } })
    expect(await build('one')).toEqual({ isMade: false, value: { files: 2 } })
    expect((await build('two')).isMade).toBe(true)
  })

  it.each<[string, () => Promise<unknown>]>([
    ['has another byte', () => writeFile(words(), 'ferry, Weir')],
    ['is missing', () => rm(words())],
  ])('is made again where a file of it %s', async (_, spoil) => {
    await build('one')
    await spoil()
    expect((await build('one')).isMade).toBe(true)
    expect((await build('one')).isMade).toBe(false)
  })

  it('is made again where what is said of it is torn', async () => {
    await build('one')
    const list = join(work, 'lists', 'part.json')
    const text = await readFile(list, 'utf8')
    await writeFile(list, text.slice(0, -9))
    expect((await build('one')).isMade).toBe(true)
  })
})

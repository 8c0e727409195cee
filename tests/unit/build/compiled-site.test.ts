import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { CompiledSite } from '#lib/build/compiled-site.ts'

let work: string
let folder: string
let store: string

beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'compiled-'))
  folder = join(work, 'next')
  store = join(work, 'store')
  await mkdir(join(folder, 'server/app/about'), { recursive: true })
  await mkdir(join(folder, 'cache'))
  await writeFile(join(folder, 'BUILD_ID'), 'one')
  await writeFile(join(folder, 'cache/large'), 'of Next')
  await writeFile(join(folder, 'server/app/route.js'), 'code()')
  await writeFile(join(folder, 'server/app/about/index.html.body'), 'a page')
})
afterEach(() => rm(work, { recursive: true }))

function compiled(code = 'a'.repeat(64), address?: string): CompiledSite {
  return new CompiledSite({ code, address, folder, store })
}

/** Folder of what is kept. */
async function kept(): Promise<string> {
  const [name = ''] = await readdir(store)
  return join(store, name)
}

describe('what Next compiled', () => {
  test('is there again as it was, without pages and what else an earlier build left', async () => {
    await compiled().keep()
    await writeFile(join(folder, 'server/app/route.js'), 'changed()')
    await writeFile(join(folder, 'server/stale.js'), 'stale()')
    expect(await compiled().restore()).toBe(true)
    expect(await readFile(join(folder, 'server/app/route.js'), 'utf8')).toBe('code()')
    expect((await readdir(folder)).toSorted()).toEqual(['BUILD_ID', 'cache', 'server'])
    expect(await readdir(join(folder, 'server'), { recursive: true })).not.toContain('stale.js')
    expect(await readdir(join(folder, 'server/app/about'))).toEqual([])
    expect(await readFile(join(folder, 'cache/large'), 'utf8')).toBe('of Next')
  })

  test('is not taken for other code or another address', async () => {
    expect(await compiled().restore()).toBe(false)
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'BUILD_ID'), 'one')
    await compiled().keep()
    expect(await compiled('b'.repeat(64)).restore()).toBe(false)
    expect(await compiled(undefined, 'https://record.example/').restore()).toBe(false)
    expect(await compiled().restore()).toBe(true)
  })

  test('of older code is removed when that of newer is kept', async () => {
    await compiled().keep()
    await compiled('b'.repeat(64)).keep()
    expect(await readdir(store)).toHaveLength(1)
    expect(await compiled('b'.repeat(64)).restore()).toBe(true)
  })

  test.each<[string, (path: string) => Promise<void>]>([
    ['changed', (path) => writeFile(join(path, 'server/app/route.js'), 'other()')],
    ['torn', (path) => writeFile(join(path, 'BUILD_ID'), '')],
    ['missing', (path) => rm(join(path, 'BUILD_ID'))],
    ['one more', (path) => cp(join(path, 'BUILD_ID'), join(path, 'server/more.js'))],
    ['without its list', (path) => rm(join(path, 'files.json'))],
    ['with half a list', (path) => writeFile(join(path, 'files.json'), '{"BUILD_ID":')],
  ])('is compiled again where a file of it is %s', async (_, damage) => {
    await compiled().keep()
    await damage(await kept())
    expect(await compiled().restore()).toBe(false)
  })
})

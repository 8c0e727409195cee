import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AssetNames, Branding } from '#lib/build/assets.ts'
import { keptAssets } from '#lib/build/kept-assets.ts'

let work: string
let folder: string
let list: string
let times: number
beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'assets-'))
  folder = join(work, 'assets')
  list = join(work, 'assets.json')
  times = 0
  await mkdir(folder)
})
afterEach(() => rm(work, { recursive: true }))

const names: AssetNames = {
  stylesheet: 'assets/site.css',
  pageScript: 'assets/page.js',
  scriptWords: { en: 'assets/words.json' },
  redirectScript: 'assets/moved.js',
  textScript: 'assets/text.js',
  searchScript: 'assets/search.js',
  operated: {},
  quoteWorker: 'assets/quote.js',
  compareWorker: 'assets/compare.js',
  preloadedFonts: { en: ['assets/font.woff2'] },
  icon: 'favicon.svg',
}

/** As `makeAssets` does: writes its files, and removes others. */
async function make(): Promise<AssetNames> {
  times++
  for (const name of await readdir(folder)) await rm(join(folder, name))
  await writeFile(join(folder, 'site.css'), 'body { color: ink }')
  await writeFile(join(folder, 'page.js'), 'follow()')
  return names
}

const ask = (branding: Branding = {}, code = 'one') => keptAssets(branding, code, { folder, list, make })

describe('what pages load', () => {
  it('is made once for the same code and look', async () => {
    expect(await ask()).toEqual(names)
    expect(await ask()).toEqual(names)
    expect(times).toBe(1)
    expect(await readFile(join(folder, 'page.js'), 'utf8')).toBe('follow()')
  })

  it('is made again by other code, and for another look', async () => {
    await ask()
    await ask({}, 'two')
    await ask({ languages: ['ru', 'en'] }, 'two')
    const logo = join(work, 'logo.svg')
    await writeFile(logo, '<svg/>')
    await ask({ logo }, 'two')
    await writeFile(logo, '<svg> </svg>')
    await ask({ logo }, 'two')
    expect(times).toBe(5)
  })

  it.each<[string, () => Promise<void>]>([
    ['a file is altered', () => writeFile(join(folder, 'page.js'), 'follow ()')],
    ['a file is missing', () => rm(join(folder, 'page.js'))],
    ['there is a file that nobody made', () => writeFile(join(folder, 'reload.js'), '')],
    ['what is said of them is cut short', async () => writeFile(list, (await readFile(list, 'utf8')).slice(0, 150))],
    ['nothing is said of them', () => rm(list)],
  ])('is made again where %s', async (_, spoil) => {
    await ask()
    await spoil()
    expect(await ask()).toEqual(names)
    expect(times).toBe(2)
    expect((await readdir(folder)).sort()).toEqual(['page.js', 'site.css'])
    expect(await readFile(join(folder, 'page.js'), 'utf8')).toBe('follow()')
  })
})

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { about } from '#app/_pages/about.tsx'
import { browse } from '#app/_pages/browse.tsx'
import { home } from '#app/_pages/home.tsx'
import { PageTable } from '#app/_pages/page-table.ts'
import { robots } from '#app/_pages/robots.ts'
import { Site } from '#app/_site/site.ts'
import { emptyArchive } from './made-site.ts'

const assets = {
  stylesheet: 'a.css',
  pageScript: 'a.js',
  scriptWords: { en: 'a.json' },
  redirectScript: 'm.js',
  textScript: 't.js',
  searchScript: 's.js',
  operated: {},
  quoteWorker: 'q.js',
  compareWorker: 'c.js',
  preloadedFonts: { en: ['f.woff2'] },
  icon: 'favicon.svg',
}

const rootRenderer = 'no-such-module.mjs'

let work: string
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'parts-'))
})
afterAll(() => rm(work, { recursive: true }))

describe('the parts of a site', () => {
  it('are read only where a page needs them', async () => {
    const content = await emptyArchive(join(work, 'half'))
    const site = new Site({ content, assets, rootRenderer, crossReferences: join(work, 'was-never-written.json') })
    expect((await about.render(site, undefined, new PageTable(site, [])))?.body).toContain('Nothing yet')
    await expect(browse.render(site, undefined, new PageTable(site, []))).rejects.toThrow('was-never-written.json')
  })

  it('are not needed for a file that says nothing of the archive', async () => {
    const site = new Site({
      content: join(work, 'nowhere'),
      assets,
      rootRenderer,
      crossReferences: join(work, 'nowhere.json'),
    })
    expect((await robots.render(site, undefined, new PageTable(site, [])))?.body).toContain('User-agent')
    await expect(home.render(site, undefined, new PageTable(site, []))).rejects.toThrow('archive.yaml')
  })

  it('are made once', async () => {
    const content = await emptyArchive(join(work, 'once'))
    const site = new Site({ content, assets, rootRenderer, crossReferences: join(work, 'nowhere.json') })
    const [first, second] = [await site.with('catalog'), await site.with('archive', 'catalog')]
    expect(second.catalog).toBe(first.catalog)
  })
})

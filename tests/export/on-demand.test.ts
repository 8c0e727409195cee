import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { filesFolder, readOnDemand } from '#lib/build/on-demand.ts'
import { PageRenderer } from '#lib/build/page-renderer.ts'
import { codeOfPages } from '#lib/build/pages-base.ts'
import { StaticEngine } from '#lib/engine/static/static-engine.ts'
import { codeVersion } from '#lib/ingest/cache/code-version.ts'
import { SearchEngine } from '#lib/search/engine.ts'
import { indexFolder } from '#lib/search/format/index-folder.ts'
import { readFromDisk } from '#lib/search/storage/disk.ts'
import { FollowedPages } from '#scripts/followed-pages.ts'
import { serveArchive } from '#scripts/serve-archive.ts'
import type { RunningServer } from '#scripts/server.ts'
import { based } from '#tests/archives.ts'

const folder = based.onDemand ?? ''
/** Below the project, so that what is bundled finds its packages. */
const work = mkdtempSync('.build/test/on-demand-')
let pages: PageRenderer
let served: RunningServer

beforeAll(async () => {
  const site = await readOnDemand(folder)
  if (!site) throw new Error(`${folder} has no site whose pages are made when they are asked for`)
  pages = await PageRenderer.start(site.settings, work, 1)
  const files = filesFolder(folder)
  served = await serveArchive(
    {
      folder: files,
      name: site.name,
      formTargets: site.formTargets,
      base: new URL(based.address ?? '').pathname,
      engine: new StaticEngine(await SearchEngine.open(readFromDisk(files))),
      limits: { perMinute: 0, isBehindProxy: false },
      pages: { state: '', files: pages.files, render: (file) => pages.render(file) },
    },
    0,
  )
})
afterAll(async () => {
  await served.close()
  await pages.end()
  rmSync(work, { recursive: true })
})

const filesBelow = (root: string) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort()

/** What a page names of the index: files that a search reads first, or the worker that asks a server. */
const namedOfIndex = /<link rel="(?:module)?preload"[^>]*href="[^"]*\/search\/data\/(?!start\.json)[^"]*"\/>/gu

describe('a site whose pages are made when they are asked for', () => {
  it('has the pages and the files that the export has, and no others but what hosts of files are told', () => {
    const exported = filesBelow(based.out).filter((file) => !file.startsWith(`${indexFolder}/`) && file !== '_headers')
    const files = filesBelow(filesFolder(folder)).filter((file) => !file.startsWith(`${indexFolder}/`))
    expect([...pages.files, ...files].sort()).toEqual(exported)
  })

  it('makes every page with the bytes of the export, but for where the search is asked', async () => {
    const different: string[] = []
    const named: string[] = []
    for (const file of pages.files) {
      const made = (await pages.render(file))?.body ?? ''
      const exported = readFileSync(join(based.out, file), 'utf8')
      if (made === exported) continue
      if (made.replace(namedOfIndex, '') !== exported.replace(namedOfIndex, '')) different.push(file)
      else named.push(file)
    }
    expect(different).toEqual([])
    // The page of the search, in each language.
    expect(named).toEqual(['search/index.html', 'ru/search/index.html', 'kk/search/index.html'])
    expect(pages.files.size).toBeGreaterThan(300)
  })

  it('sends them under the path of the site, as a host of files would', async () => {
    const at = (path: string) => new URL(path, served.address)
    const home = await fetch(at(''))
    expect(await home.text()).toBe(readFileSync(join(based.out, 'index.html'), 'utf8'))
    expect(home.headers.get('cache-control')).toContain('stale-while-revalidate')
    const nowhere = await fetch(at('ru/nowhere/'))
    expect([nowhere.status, await nowhere.text()]).toEqual([404, readFileSync(join(based.out, 'ru/404.html'), 'utf8')])
    const search = await (await fetch(at('search/'))).text()
    const [, worker = ''] = /<link rel="modulepreload" href="([^"]*api-worker[^"]*)"/u.exec(search) ?? []
    expect((await fetch(new URL(worker, served.address))).headers.get('content-type')).toContain('javascript')
    const [stylesheet = ''] = /[^"]*assets\/[^"]*\.css/u.exec(search) ?? []
    expect((await fetch(new URL(stylesheet, served.address))).status).toBe(200)
    // What pages are made from, nobody is sent.
    for (const path of ['../pages/settings.json', '..%2fpages%2fsettings.json', 'pages/settings.json']) {
      const response = await fetch(at(path), { redirect: 'manual' })
      expect([response.status, await response.text()], path).toEqual([
        path.startsWith('../') ? 302 : 404,
        expect.not.stringContaining('snapshot'),
      ])
    }
  })

  it('is followed when it is prepared anew; the state before is served on where other code has prepared it', async () => {
    const copy = join(work, 'copy')
    cpSync(folder, copy, { recursive: true })
    const settingsFile = join(copy, 'pages', 'settings.json')
    const text = readFileSync(settingsFile, 'utf8')
    // As this code would write it.
    const own = { ...z.looseObject({}).parse(JSON.parse(text)), code: codeVersion(codeOfPages) }
    writeFileSync(settingsFile, JSON.stringify(own))
    const followed = await FollowedPages.start(copy, { temporary: work, threads: 1, look: 50 })
    if (!followed) throw new Error('nothing to follow')
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    try {
      const first = followed.state
      const home = await followed.render('index.html')
      writeFileSync(`${settingsFile}.new`, JSON.stringify({ ...own, interface: ['en'] }))
      renameSync(`${settingsFile}.new`, settingsFile)
      await vi.waitFor(() => expect(followed.state).not.toBe(first), { timeout: 60_000 })
      // In English alone it has fewer pages.
      expect(followed.files.has('ru/index.html')).toBe(false)
      expect((await followed.render('index.html'))?.body).not.toBe(home?.body)
      const files = followed.files
      writeFileSync(`${settingsFile}.new`, JSON.stringify({ ...own, code: 'other' }))
      renameSync(`${settingsFile}.new`, settingsFile)
      await vi.waitFor(() => expect(said).toHaveBeenCalled(), { timeout: 60_000 })
      expect(said.mock.calls[0]?.[0]).toContain('prepared by another version')
      expect(followed.files).toBe(files)
      expect(await followed.render('index.html')).toBeDefined()
    } finally {
      said.mockRestore()
      await followed.end()
    }
  })
})

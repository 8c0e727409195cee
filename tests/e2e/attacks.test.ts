import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { type RunningServer, serveFolder } from '#scripts/server.ts'
import { attacked } from '#tests/archives.ts'
import { type Attack, attacks, wellFormed } from '#tests/attacks/strings.ts'
import { noteTried } from '#tests/attacks/tried.ts'
import { pathOf } from '#tests/export/links.ts'
import { readSite } from '#tests/export/site.ts'
import { expect, test } from './watched.ts'

// Policies off: what is asked is whether texts stay texts, not whether a policy stops what does not.
test.use({ bypassCSP: true, expected: /status of 40[04]|: .* 40[04]$/ })

const site = await readSite(attacked)
const allPages = [...site.pages.keys()].map((file) => pathOf(site, file))

/** Of a list one in so many, others for each `of`; all of them where `ATTACKS=all` is set, which takes some minutes more. */
const oneIn = <T>(parts: number, of: number, list: readonly T[]): readonly T[] =>
  process.env.ATTACKS === 'all' ? list : list.filter((_, index) => index % parts === of)

/** Pages that are shown at once. */
const batch = 24

let served: RunningServer
test.beforeAll(async () => {
  served = await serveFolder(attacked.out, 0)
})
test.afterAll(() => served?.close())

/** Opens a page that notes whatever of the corpus runs in it, and in the frames that it is given. */
async function watchedPage(page: Page): Promise<() => Promise<string[]>> {
  const ran: string[] = []
  await page.exposeFunction('noteAttack', (where: string) => {
    ran.push(where)
  })
  await page.addInitScript(() => {
    Reflect.set(window, 'attacked', () => Reflect.get(window, 'noteAttack')(location.href))
  })
  page.on('dialog', (dialog) => dialog.dismiss())
  await page.goto(`${served.address}robots.txt`)
  return async () => {
    // What runs by an event that is on its way has come by the next tick of the slowest.
    await page.waitForTimeout(200)
    return ran
  }
}

/** Shows addresses in frames, some at a time, until each has loaded and what it does by itself is done. */
async function showAll(page: Page, addresses: readonly string[], settled = 150): Promise<void> {
  for (let start = 0; start < addresses.length; start += batch)
    await page.evaluate(
      async ({ addresses, settled }) => {
        const frames = addresses.map((address) => {
          const frame = document.createElement('iframe')
          const loaded = new Promise((done) => frame.addEventListener('load', done))
          frame.src = address
          document.documentElement.append(frame)
          return { frame, loaded }
        })
        await Promise.all(frames.map(({ loaded }) => loaded))
        await new Promise((done) => setTimeout(done, settled))
        for (const { frame } of frames) frame.remove()
      },
      { addresses: addresses.slice(start, start + batch), settled },
    )
}

test('the corpus would be noticed if it ran', async ({ page }) => {
  const ran = await watchedPage(page)
  await page.evaluate(() => {
    const frame = document.createElement('iframe')
    frame.srcdoc = '<img src="data:," onerror="attacked(1)">'
    document.documentElement.append(frame)
  })
  await expect.poll(ran).not.toEqual([])
})

test('no text of the archive runs on any page', async ({ page }) => {
  test.setTimeout(600_000)
  const ran = await watchedPage(page)
  expect(allPages.length).toBeGreaterThan(attacks.length)
  await showAll(page, oneIn(3, 0, allPages))
  expect(await ran()).toEqual([])
  noteTried({
    into: 'text, HTML, Markdown, rows, records',
    out: 'Chromium, every page, no policy',
    texts: attacks.length,
    held: 'nothing ran',
  })
})

const documentPath = allPages.find((path) => /^\/documents\/[^/]+\/$/.test(path)) ?? ''
const paragraph = site.archive.documents.flatMap(({ blocks }) => blocks).find(({ type }) => type === 'paragraph')
const id = paragraph && 'id' in paragraph ? paragraph.id : ''

/** By which ways an address has a text, for pages that show. */
const waysOfShown: [way: string, address: (text: string) => string][] = [
  ['c', (text) => `${documentPath}?c=${encodeURIComponent(text)}#${id}`],
  ['to', (text) => `${documentPath}?c=00000000&to=${encodeURIComponent(text)}#${id}`],
  ['at', (text) => `${documentPath}?c=00000000&at=${encodeURIComponent(text)}#${id}`],
  ['mark', (text) => `${documentPath}?mark=${encodeURIComponent(text)}`],
  ['the hash', (text) => `${documentPath}#${encodeURIComponent(text)}`],
  ['a path', (text) => `/documents/${encodeURIComponent(text)}/`],
]

for (const [number, [way, address]] of waysOfShown.entries())
  test(`no text runs that an address has as ${way}`, async ({ page }) => {
    test.setTimeout(600_000)
    const ran = await watchedPage(page)
    await showAll(
      page,
      oneIn(3, number % 3, attacks).map(({ text }) => address(wellFormed(text))),
      50,
    )
    expect(await ran()).toEqual([])
    noteTried({
      into: `address: ${way}`,
      out: 'Chromium, no policy',
      texts: oneIn(3, number % 3, attacks).length,
      held: 'nothing ran',
    })
  })

/** The pages that people operate start a worker each. */
const waysOfOperated: [way: string, texts: readonly Attack[], address: (text: string) => string][] = [
  ['the search', oneIn(6, 0, attacks), (text) => `/search/?q=${encodeURIComponent(text)}`],
  ['trends', oneIn(6, 1, attacks), (text) => `/trends/?q=${encodeURIComponent(text)}`],
  ['the quote check', oneIn(6, 2, attacks), (text) => `/quote/#q=${encodeURIComponent(text)}`],
  ['followed searches', oneIn(6, 3, attacks), (text) => `/watch/?q=${encodeURIComponent(text)}`],
]

for (const [way, texts, address] of waysOfOperated)
  test(`no text runs that ${way} is asked, and it goes on answering`, async ({ page }) => {
    test.setTimeout(600_000)
    const ran = await watchedPage(page)
    for (const { text } of texts) {
      await page.goto(served.address.slice(0, -1) + address(wellFormed(text)))
      await page.getByRole('heading', { level: 1 }).waitFor()
      for (const status of await page.getByRole('main').getByRole('status').all())
        await expect(status).not.toHaveText(/…$/)
    }
    expect(await ran()).toEqual([])
    noteTried({ into: `address: ${way}`, out: 'Chromium, no policy', texts: texts.length, held: 'nothing ran' })
  })

test('a picture of trends is an image and no more', async ({ page }) => {
  const ran = await watchedPage(page)
  await page.goto(`${served.address}trends/?q=${encodeURIComponent('case,attacked,"script attacked"')}`)
  await expect(page.getByRole('table')).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'SVG' }).click(),
  ])
  const svg = await readFile(await download.path(), 'utf8')
  const found = await page.evaluate((text) => {
    const root = new DOMParser().parseFromString(text, 'image/svg+xml')
    const all = [...root.querySelectorAll('*')]
    return {
      broken: root.querySelector('parsererror')?.textContent,
      names: all.map(({ localName }) => localName).filter((name) => /script|foreignObject|style|image|use/.test(name)),
      handlers: all
        .flatMap(({ attributes }) => [...attributes])
        .filter(({ name, value }) => /^on/.test(name) || /^\s*javascript:/i.test(value)).length,
    }
  }, svg)
  expect(found).toEqual({ broken: undefined, names: [], handlers: 0 })
  expect(await ran()).toEqual([])
  noteTried({
    into: 'terms, name of the archive',
    out: 'SVG of trends',
    texts: 3,
    held: 'well formed, no script, handler or style',
  })
})

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { APIResponse } from '@playwright/test'
import { loadArchive } from '#lib/archive/load.ts'
import { createAddresses, parseSiteLocation } from '#lib/site/addresses.ts'
import { hasNginx } from '#scripts/nginx.ts'
import { based } from '#tests/archives.ts'
import { startHeadersHost } from '#tests/hosts/headers-host.ts'
import type { Host } from '#tests/hosts/host.ts'
import { startNginxHost } from '#tests/hosts/nginx-host.ts'
import { pagesOfOtherKinds } from './page-kinds.ts'
import { expect, test } from './watched.ts'

const location = parseSiteLocation(based.address)
const addresses = createAddresses(location)
const pages = await pagesOfOtherKinds([], based)
const { documents } = await loadArchive(based.content)
const hosted = { out: based.out, base: location.base }

const hosts = [
  {
    name: 'nginx with hosting/nginx.conf',
    start: startNginxHost,
    missing: hasNginx() ? undefined : 'nginx is not installed',
  },
  { name: 'a host that reads _headers', start: startHeadersHost, missing: undefined },
]

/** A paragraph of the archive, and the document that has it. */
function knownParagraph() {
  for (const document of documents)
    for (const block of document.blocks)
      if (block.type === 'paragraph' && block.text.length > 60 && document.language === 'en') return { document, block }
  throw new Error(`${based.content} has no paragraph in English`)
}
const known = knownParagraph()
const words = known.block.text.split(' ').slice(0, 6).join(' ')

/** A file of the site by its path's beginning and end. */
function fileLike(folder: string, ending: string): string {
  const file = readdirSync(join(based.out, folder), { recursive: true, encoding: 'utf8' }).find((name) =>
    name.endsWith(ending),
  )
  if (file === undefined) throw new Error(`${folder} has no ${ending}`)
  return addresses.file(`${folder}/${file}`)
}

for (const { name, start, missing } of hosts) {
  test.describe(`on ${name}, under ${location.base}`, () => {
    test.skip(missing !== undefined, missing)
    let host: Host
    test.beforeAll(async () => {
      host = await start(hosted)
    })
    test.afterAll(() => host?.close())

    test('every kind of page loads, and nothing is held back', async ({ page }) => {
      test.setTimeout(240_000)
      expect(pages.length).toBeGreaterThan(20)
      for (const [kind, address] of pages) {
        await page.goto(host.origin + address)
        await expect(page.getByRole('heading', { level: 1 }), kind).toBeAttached()
      }
    })

    test('the search answers, and leads to the paragraph', async ({ page }) => {
      await page.goto(host.origin + addresses.search(`"${words}"`))
      await page.getByRole('main').locator(`a[href*="#${known.block.id}"]`).first().click()
      await expect(page.locator(`[id="${known.block.id}"]`)).toBeInViewport()
    })

    test.describe('without script', () => {
      // Where no script runs, what the page fetches ahead for it is not used.
      test.use({
        javaScriptEnabled: false,
        expected: /^another host: https:\/\/lantern\.example\/|preloaded using link preload/,
      })

      test('the search page leads to lists of names, and asks the engine of the archive for words on this site', async ({
        page,
      }) => {
        const asked: string[] = []
        await page.route('https://lantern.example/**', async (route) => {
          asked.push(route.request().url())
          await route.fulfill({ contentType: 'text/html', body: '<h1>Found</h1>' })
        })
        await page.goto(host.origin + addresses.search('ferry'))
        const ways = page.locator('main noscript div')
        await expect(ways).toContainText('needs JavaScript')
        await expect(page.getByRole('main').getByRole('searchbox')).toHaveCount(1)
        await page.getByLabel('Words on this site, by Lantern').fill('the ferry')
        await page.keyboard.press('Enter')
        await expect(page.getByRole('heading', { name: 'Found' })).toBeVisible()
        expect(asked).toEqual(['https://lantern.example/find?text=the+ferry&on=record.example%2Friver%2Ftowns'])
        await page.goBack()
        await page.getByRole('main').getByRole('link', { name: 'Speakers' }).click()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Speakers')
      })
    })

    test('a quotation is checked', async ({ page }) => {
      await page.goto(host.origin + addresses.quote(known.block.text))
      await expect(page.getByRole('status')).toHaveText(/^Said, in exactly these words/)
    })

    test('trends are drawn', async ({ page }) => {
      await page.goto(host.origin + addresses.trends('river'))
      await expect(page.getByRole('table').getByRole('columnheader', { name: 'river', exact: true })).toBeVisible()
    })

    test('a text is cited', async ({ page }) => {
      await page.goto(host.origin + addresses.document(known.document))
      await page.getByText('Cite', { exact: true }).and(page.locator('summary')).click()
      await expect(page.getByRole('term').filter({ hasText: /^APA/ })).toBeVisible()
    })

    test.describe('what is not there', () => {
      test.use({ expected: /404/ })
      test('has a page of its own, which is not kept', async ({ page }) => {
        const response = await page.goto(`${host.origin}${addresses.home()}documents/nothing/`)
        expect(response?.status()).toBe(404)
        expect(response?.headers()['cache-control']).toMatch(/no-cache|max-age=0/)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page')
        await expect(page.getByRole('banner')).toHaveCSS('display', /flex|grid|block/)
      })
    })

    test('files are said to be what they are, and kept as long as they hold', async ({ request }) => {
      const kept = 'public, max-age=31536000, immutable'
      const asked = /^(?:no-cache|public, max-age=0, must-revalidate)$/
      const expected: [address: string, type: RegExp, kept: boolean][] = [
        [addresses.home(), /^text\/html/, false],
        [addresses.search(), /^text\/html/, false],
        [fileLike('assets', '.css'), /^text\/css/, true],
        [fileLike('assets', '.js'), /^(?:text|application)\/javascript/, true],
        [fileLike('assets', '.woff2'), /^font\/woff2/, true],
        [fileLike('search/data', '.bin'), /^application\/octet-stream/, true],
        [fileLike('search/data', '.js'), /^(?:text|application)\/javascript/, true],
        [addresses.file('search/data/start.json'), /^application\/json/, false],
        [addresses.file('favicon.svg'), /^image\/svg\+xml/, false],
        [addresses.file('sitemap.xml'), /^(?:text|application)\/xml/, false],
        [addresses.feed().atom, /^(?:text|application)\/xml/, false],
        [addresses.feed().json, /^application\/json/, false],
      ]
      for (const [address, type, isKept] of expected) {
        const headers = (await request.get(host.origin + address)).headers()
        expect(headers['content-type'], address).toMatch(type)
        if (isKept) expect(headers['cache-control'], address).toBe(kept)
        else expect(headers['cache-control'], address).toMatch(asked)
        expect(headers['content-security-policy'], address).toContain("frame-ancestors 'self'")
        expect(headers['x-content-type-options'], address).toBe('nosniff')
        expect(headers['referrer-policy'], address).toBe('same-origin')
        expect(headers['permissions-policy'], address).toContain('camera=()')
      }
    })

    test('a folder is led to with a slash, and stays below the path', async ({ request }) => {
      const to = addresses.documents().slice(0, -1)
      const response: APIResponse = await request.get(host.origin + to, { maxRedirects: 0 })
      expect([301, 308]).toContain(response.status())
      expect(response.headers().location).toBe(addresses.documents())
    })
  })
}

test.describe('nginx', () => {
  test.skip(!hasNginx(), 'nginx is not installed')

  test('compresses text, and gives parts of the index as they are', async ({ request }) => {
    const host = await startNginxHost(hosted)
    try {
      const packed = { 'accept-encoding': 'gzip' }
      const page = await request.get(host.origin + addresses.home(), { headers: packed })
      expect(page.headers()['content-encoding']).toBe('gzip')
      const script = await request.get(host.origin + fileLike('assets', '.js'), { headers: packed })
      expect(script.headers()['content-encoding']).toBe('gzip')
      const index = host.origin + fileLike('search/data', '.bin')
      const whole = await request.get(index, { headers: packed })
      expect(whole.headers()['content-encoding']).toBeUndefined()
      const part = await request.get(index, { headers: { ...packed, range: 'bytes=4-11' } })
      expect(part.status()).toBe(206)
      expect(part.headers()['content-encoding']).toBeUndefined()
      expect(await part.body()).toEqual((await whole.body()).subarray(4, 12))
    } finally {
      await host.close()
    }
  })
})

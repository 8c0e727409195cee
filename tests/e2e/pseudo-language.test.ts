import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { pageModules } from '#app/_pages/modules.ts'
import { PageTable } from '#app/_pages/page-table.ts'
import { invented } from '#tests/archives.ts'
import { PseudoSite } from '#tests/pseudo-site.ts'
import { lostOnPage } from './page-fit.ts'
import { siteOf } from './page-kinds.ts'
import { expect, test } from './watched.ts'

/** The stylesheet of the site as it was built. */
function builtStylesheet(): string {
  const { document } = parseHTML(readFileSync(join(invented.out, 'index.html'), 'utf8'))
  const address = document.querySelector('link[rel=stylesheet]')?.getAttribute('href')
  if (!address) throw new Error(`${invented.out}/index.html names no stylesheet`)
  return address.replace(/^\//, '')
}

// No page names a font to load early.
test.use({ viewport: { width: 360, height: 800 }, javaScriptEnabled: false, expected: /preloaded using link preload/ })

test('nothing is lost on a phone in a language with longer words', async ({ page }) => {
  test.setTimeout(180_000)
  const work = mkdtempSync(join(tmpdir(), 'rostrum-pseudo-'))
  const { settings } = await siteOf(invented, work, { stylesheet: builtStylesheet() })
  const kinds = new Map<string, string>()
  for (const { kind, address, render } of (await new PageTable(new PseudoSite(settings), pageModules).all()).values()) {
    if (kinds.has(kind)) continue
    const made = await render()
    if (!made?.type.startsWith('text/html') || !String(made.body).includes('<h1')) continue
    kinds.set(kind, address)
    await page.route(`**${address}`, (route) => route.fulfill({ contentType: 'text/html', body: String(made.body) }))
    await page.goto(address)
    await expect(page.getByRole('contentinfo'), kind).toContainText(/[àđéîöûž]/u)
    await expect(page.locator('body'), 'the stylesheet of the site').toHaveCSS('font-family', /Literata/)
    expect(await lostOnPage(page), `${kind}: ${address}`).toEqual([])
  }
  expect(kinds.size).toBeGreaterThan(25)
  rmSync(work, { recursive: true })
})

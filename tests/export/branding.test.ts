import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { based, invented } from '#tests/archives.ts'
import { readSite, type Site } from './site.ts'

const { logo, accent } = based.branding ?? { logo: { file: '', alt: '' }, accent: '' }

describe('an archive with a logo and a colour of its own', () => {
  let site: Site
  beforeAll(async () => {
    site = await readSite(based)
  })

  const pictureOn = (file: string) =>
    /<a class="site-name"[^>]*>\s*<img class="site-logo[^"]*" src="([^"]+)" alt="([^"]*)"/.exec(site.text(file))

  it.each(['index.html', 'about/index.html', 'search/index.html'])('shows its picture in words too on %s', (file) => {
    const [, source = '', alt] = pictureOn(file) ?? []
    expect(alt).toBe(logo.alt)
    expect(source.startsWith(site.base)).toBe(true)
    expect(site.text(source.slice(site.base.length))).toBe(readFileSync(join(based.content, logo.file), 'utf8'))
  })

  it('has its colour behind that of the stylesheet, and a lighter one in the dark', () => {
    const [css = ''] = [...site.files].filter(
      (file) => file.endsWith('.css') && site.text(file).includes('.site-header'),
    )
    const colours = [...site.text(css).matchAll(/--color-accent:\s*(#[0-9a-f]{6})/g)].map(([, colour]) => colour)
    expect(colours.at(-2)).toBe(accent)
    expect(colours.at(-1)).not.toBe(accent)
  })
})

it('an archive without them has the name alone, and the usual colour', async () => {
  const site = await readSite(invented)
  expect(site.text('index.html')).not.toContain('site-logo')
  const css = [...site.files].find((file) => file.endsWith('.css') && site.text(file).includes('.site-header')) ?? ''
  expect(site.text(css)).not.toContain(accent)
})

it('the colours are in a form that browsers from before 2024 know, too, and change in the dark', async () => {
  const site = await readSite(invented)
  const css = [...site.files].filter((file) => file.endsWith('.css')).map((file) => site.text(file))
  expect(css.join('')).not.toContain('light-dark(')
  expect(css.join('')).toMatch(/--color-paper:[^;}]*#fbfaf7[^;}]*#14171a/)
})

describe('the icon', () => {
  const iconOf = (site: Site, file: string) => /<link rel="icon" href="([^"]+)" type="([^"]+)"/.exec(site.text(file))

  it('is the picture of an archive that has one, on every kind of page', async () => {
    const site = await readSite(based)
    for (const file of ['index.html', 'search/index.html', '404.html']) {
      const [, address = '', type] = iconOf(site, file) ?? []
      expect(type).toBe('image/svg+xml')
      expect(site.text(address.slice(site.base.length))).toBe(readFileSync(join(based.content, logo.file), 'utf8'))
    }
  })

  it('is the usual one of an archive that has none', async () => {
    const site = await readSite(invented)
    expect(iconOf(site, 'index.html')?.[1]).toBe('/favicon.svg')
  })
})

it.each([based, invented])(
  'the manifest of $name has its name and its icon, which is there, and pages may load it',
  async (archive) => {
    const site = await readSite(archive)
    const manifest = z
      .object({
        name: z.string(),
        start_url: z.string(),
        icons: z.array(z.object({ src: z.string(), type: z.string() })),
      })
      .parse(JSON.parse(site.text('manifest.json')))
    expect([manifest.name, manifest.start_url]).toEqual([site.archive.settings.name, site.base])
    const [icon] = manifest.icons
    expect(icon?.type).toMatch(/^image\//)
    expect(site.files.has(icon?.src.slice(site.base.length) ?? '')).toBe(true)
    for (const file of ['index.html', 'search/index.html']) {
      expect(site.text(file)).toContain(`<link rel="manifest" href="${site.base}manifest.json"/>`)
      expect(site.text(file)).toMatch(/manifest-src (?:'|&#x27;)self(?:'|&#x27;)/)
    }
  },
)

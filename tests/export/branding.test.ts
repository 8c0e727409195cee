import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { based, invented } from '#tests/archives.ts'
import { readSite, type Site } from './site.ts'

const { logo, accent } = based.branding ?? { logo: { file: '', alt: '' }, accent: '' }

describe('an archive with a logo and a colour of its own', () => {
  let site: Site
  beforeAll(async () => {
    site = await readSite(based)
  })

  const pictureOn = (file: string) =>
    /<a class="site-name"[^>]*>\s*<img class="site-logo" src="([^"]+)" alt="([^"]*)"/.exec(site.text(file))

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
    const colours = [...site.text(css).matchAll(/--accent:\s*(#[0-9a-f]{6})/g)].map(([, colour]) => colour)
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

import { beforeAll, describe, expect, it } from 'vitest'
import { invented } from '#tests/archives.ts'
import { readSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await readSite(invented)
})

describe('llms.txt of a built site', () => {
  it('leads to files that are there, each once', () => {
    const links = [...site.text('llms.txt').matchAll(/^- \[[^\]]+\]\((\S+)\): /gmu)].map(([, to = '']) => to)
    expect(links.length).toBeGreaterThan(6)
    const files = links.map((link) => {
      const { pathname } = new URL(link, 'https://archive.invalid')
      expect(pathname.startsWith(site.base)).toBe(true)
      const path = pathname.slice(site.base.length)
      return path === '' || path.endsWith('/') ? `${path}index.html` : path
    })
    expect(files.filter((file) => !site.files.has(file))).toEqual([])
    expect(new Set(files).size).toBe(files.length)
  })

  it('says how many documents there are, and names no language that none of them is in', () => {
    const { documents } = site.archive
    const [count, languages = ''] =
      /^(\d+) documents,.*?(?:, in (.+))?\. They are/mu.exec(site.text('llms.txt'))?.slice(1) ?? []
    expect(Number(count)).toBe(documents.length)
    const names = new Intl.DisplayNames('en', { type: 'language' })
    const own = new Set(documents.flatMap(({ language }) => (language === undefined ? [] : [names.of(language)])))
    expect(new Set(languages.split(', '))).toEqual(own)
  })
})

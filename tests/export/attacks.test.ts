import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { DOMParser } from '@xmldom/xmldom'
import { parse } from 'parse5'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { attacked } from '#tests/archives.ts'
import { attacks } from '#tests/attacks/strings.ts'
import { noteTried } from '#tests/attacks/tried.ts'
import { attribute, elements, type HtmlElement, textOf } from './html-elements.ts'
import { readSite, type Site } from './site.ts'

/** Elements that no page of ours has, so that one came from a text. */
const foreign = new Set([
  'applet',
  'audio',
  'base',
  'embed',
  'frame',
  'iframe',
  'img',
  'marquee',
  'math',
  'object',
  'style',
  'template',
  'video',
])

/** What an element does that none of ours does. */
function faultOf(element: HtmlElement): string | undefined {
  const { tagName, attrs } = element
  if (foreign.has(tagName)) return `<${tagName}>`
  const set = attrs.find(({ name }) => name.startsWith('on') || name === 'style' || name === 'srcdoc')
  if (set) return `<${tagName} ${set.name}>`
  const runs = attrs.find(
    ({ name, value }) => /^(?:href|src|action|formaction|xlink:href)$/.test(name) && isUnsafe(value),
  )
  if (runs) return `<${tagName} ${runs.name}="${runs.value.slice(0, 80)}">`
  return undefined
}

/** Files that a page offers are addresses of data, of these types alone. */
const offered = /^data:application\/(?:x-bibtex|x-research-info-systems|vnd\.citationstyles\.csl\+json);/

/** As a browser reads an address: blanks before it and within its scheme are left out (URL Standard, 4.4). */
function isUnsafe(address: string): boolean {
  const scheme = /^[^/?#]*?:/.exec(address.replaceAll(/^[\0- ]+|[\t\n\r]/g, ''))?.[0].toLowerCase()
  return scheme !== undefined && !['http:', 'https:', 'mailto:'].includes(scheme) && !offered.test(address)
}

const isPage = (file: string) => !/^(?:404|search|trends|quote|compare\/index|watch\/)/.test(file)
const dataUrl = /^data:([^;,]+)[^,]*,(.*)$/s

describe('the archive of attacks, built', () => {
  let site: Site
  let pages: { file: string; all: HtmlElement[]; text: string }[]

  beforeAll(async () => {
    site = await readSite(attacked)
    pages = [...site.pages].map(([file, { html }]) => {
      const root = parse(html)
      return { file, all: [...elements(root)], text: textOf(root) }
    })
  })

  it('has no element, handler or address on any page that a text brought', () => {
    const faults = pages.flatMap(({ file, all }) =>
      all.flatMap((element) => {
        const fault = faultOf(element)
        return fault === undefined ? [] : [`${file}: ${fault}`]
      }),
    )
    expect(faults).toEqual([])
    const scripts = pages
      .filter(({ file }) => isPage(file))
      .flatMap(({ file, all }) =>
        all.filter(({ tagName }) => tagName === 'script').map((element) => ({ file, element })),
      )
    const ran = scripts.filter(
      ({ element }) =>
        attribute(element, 'type') !== 'application/ld+json' && !attribute(element, 'src')?.startsWith('/assets/'),
    )
    expect(ran.map(({ file }) => file)).toEqual([])
    noteTried({
      into: 'text, HTML, Markdown, rows, records',
      out: 'pages',
      texts: attacks.length,
      held: 'no element, handler, script or address of a text',
    })
  })

  it('shows each text of a row as it is, to the letter', () => {
    // The ingest may put a blank behind a sign that words run together at.
    const solid = (text: string) => text.replaceAll(/\s/g, '')
    const shown = pages.filter(({ file }) => file.startsWith('documents/')).map(({ text }) => solid(text))
    const printable = attacks.flatMap(({ text }, index) =>
      /^[!-~]+$/.test(text) ? [solid(`case ${index}: ${text}`)] : [],
    )
    expect(printable.length).toBeGreaterThan(50)
    expect(printable.filter((text) => !shown.some((page) => page.includes(text)))).toEqual([])
  })

  it('has structured data that is JSON, with the title that stands on the page', () => {
    const data = pages.flatMap(({ file, all }) =>
      all
        .filter((element) => attribute(element, 'type') === 'application/ld+json')
        .map((element) => ({ file, read: z.record(z.string(), z.unknown()).parse(JSON.parse(textOf(element))) })),
    )
    expect(data.length).toBeGreaterThanOrEqual(attacks.length)
    const titles = new Set(site.archive.documents.map(({ title }) => title))
    const documents = data.filter(({ file }) => /^documents\/[^/]+\/index\.html$/.test(file))
    expect(
      documents.filter(({ read }) => !titles.has(String(read.headline ?? read.name))).map(({ file }) => file),
    ).toEqual([])
    noteTried({
      into: 'titles, speakers, venues',
      out: 'JSON-LD',
      texts: documents.length,
      held: 'valid JSON, the title to the letter',
    })
  })

  it('offers citations that are whole files', () => {
    let read = 0
    for (const { file, all } of pages)
      for (const element of all) {
        const [, type, body] = dataUrl.exec(attribute(element, 'href') ?? '') ?? []
        if (type === undefined || body === undefined) continue
        const content = decodeURIComponent(body)
        if (type.endsWith('json')) expect(() => JSON.parse(content), file).not.toThrow()
        else {
          // Told which it is: else it is guessed by signs that a title may have.
          const forceType = type.endsWith('bibtex') ? '@biblatex/text' : '@ris/file'
          const entries = z.array(z.unknown()).parse(new Cite(content, { forceType }).data)
          expect(entries, `${file} ${type}`).toHaveLength(1)
        }
        read += 1
      }
    expect(read).toBeGreaterThan(3 * attacks.length)
    noteTried({
      into: 'titles, speakers, venues, addresses',
      out: 'citation files of pages',
      texts: read,
      held: 'one entry each, read by citation-js',
    })
  })

  it('has XML that is well formed, and JSON that is JSON', () => {
    const broken: string[] = []
    for (const file of site.files) {
      const onProblem = (_level: string, message: string) => broken.push(`${file}: ${message}`)
      if (/\.(?:xml|svg)$/.test(file))
        new DOMParser({ errorHandler: onProblem }).parseFromString(site.text(file), 'text/xml')
      if (file.endsWith('.json')) JSON.parse(site.text(file))
    }
    expect(broken).toEqual([])
    noteTried({ into: 'titles, names', out: 'sitemap, feeds and JSON', texts: attacks.length, held: 'well formed' })
  })
})

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageModules } from '#app/_pages/modules.ts'
import { PageTable } from '#app/_pages/page-table.ts'
import type { Site } from '#app/_site/site.ts'
import { PseudoSite } from '#tests/pseudo-site.ts'
import { publishedArchive, siteIn } from './made-site.ts'

/** Names of formats, programs and standards, those of languages, days and months, which Intl gives, and of a rule of the ingest. */
const names =
  'Rostrum Atom JSON Feed CSV TEI XML Markdown SHA API OpenAPI MLA Chicago APA Harvard GOST BibTeX RIS CSL EDTF DOI URL Wikidata VIAF ISNI Twitter UTF English Russian Kazakh repetition Mon Tue Wed Thu Fri Sat Sun Jan Feb Mar Apr Jun Jul Aug Sept Oct Nov Dec'

/** Attributes that a reader sees or hears. */
const spoken = ['title', 'aria-label', 'alt', 'placeholder', 'data-copy', 'data-copied', 'data-changed']

/** What is code, or text: examples of programs, files, keys, scripts, citations, lines of sources. */
const unread = 'script, style, code, pre, kbd, .cite, .url, .src, .Z3988'

let work: string
let site: Site
let pages: PageTable
/** All words of the archive, small: what may be shown without an accent. */
let ofArchive: Set<string>

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'pseudo-'))
  const folder = await publishedArchive(work)
  const made = await siteIn(folder, 'https://record.example/river')
  site = new PseudoSite(made.settings)
  pages = new PageTable(site, pageModules)
  ofArchive = await wordsOfArchive(folder)
}, 120_000)
afterAll(() => rm(work, { recursive: true }))

async function wordsOfArchive(folder: string): Promise<Set<string>> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true })
  const texts = files
    .filter((file) => file.isFile() && /\.(?:md|yaml|json|txt|html)$/u.test(file.name))
    .map((file) => readFile(join(file.parentPath, file.name), 'utf8'))
  const all = [names, ...files.map(({ name }) => name), ...(await Promise.all(texts))]
  return new Set(all.flatMap(wordsIn))
}

/** Words of plain Latin letters, small; of two letters and fewer there are too many that are in any language. */
function wordsIn(text: string): string[] {
  return [...text.matchAll(/\p{L}+/gu)].map(([word]) => word.toLowerCase()).filter((word) => /^[a-z]{3,}$/u.test(word))
}

/** What a file for programs says to people: elements and attributes of XML, values of JSON. */
function saidInFile(type: string, body: string): string[] {
  if (type.includes('json')) return saidInValue(JSON.parse(body))
  const elements = body.matchAll(/<(?:title|subtitle|summary|name|ShortName|LongName|Description)\b[^>]*>([^<]*)</gu)
  const labels = body.matchAll(/ label="([^"]*)"/gu)
  return [...elements, ...labels].map(([, words = '']) => words)
}

function saidInValue(value: unknown, key = ''): string[] {
  if (typeof value === 'string')
    return /^(?:title|description|summary|name|content_text|tags)$/u.test(key) ? [value] : []
  if (Array.isArray(value)) return value.flatMap((one) => saidInValue(one, key))
  return value === null || typeof value !== 'object'
    ? []
    : Object.entries(value).flatMap(([name, own]) => saidInValue(own, name))
}

/** What a page shows without an accent that is no word of the archive. */
function unaccented(html: string): string[] {
  const { document } = parseHTML(html)
  for (const element of document.querySelectorAll(unread)) element.remove()
  const shown = [...document.querySelectorAll('*')].flatMap((element) => [
    ...[...element.childNodes].flatMap((node) => (node.nodeType === 3 ? [node.textContent ?? ''] : [])),
    ...spoken.map((name) => element.getAttribute(name) ?? ''),
    element.localName === 'meta' && element.getAttribute('name') === 'description'
      ? (element.getAttribute('content') ?? '')
      : '',
  ])
  return shown.filter((text) => wordsIn(text).some((word) => !ofArchive.has(word)))
}

describe.each(pageModules.filter(({ isUnlisted }) => !isUnlisted))('pages of the kind "$kind"', (module) => {
  it('say nothing that is no message', async () => {
    const found = new Set<string>()
    for (const { params } of await module.list(site, pages)) {
      const { type = '', body = '' } = (await module.render(site, params, pages)) ?? {}
      if (type.startsWith('text/html')) for (const text of unaccented(body)) found.add(text)
    }
    expect([...found]).toEqual([])
  }, 120_000)
})

/** Files that programs read, and show to people. */
const shownByPrograms = ['feed', 'feed of a watch', 'search description', 'web manifest']

describe.each(pageModules.filter(({ kind }) => shownByPrograms.includes(kind)))(
  'files of the kind "$kind"',
  (module) => {
    it('say nothing that is no message', async () => {
      const found = new Set<string>()
      let count = 0
      for (const { params } of await module.list(site, pages)) {
        const { type = '', body = '' } = (await module.render(site, params, pages)) ?? {}
        for (const text of saidInFile(type, body)) {
          count++
          if (wordsIn(text).some((word) => !ofArchive.has(word))) found.add(text)
        }
      }
      expect(count).toBeGreaterThan(1)
      expect([...found]).toEqual([])
    }, 120_000)
  },
)

it('pages of what is not found say nothing that is no message', async () => {
  const found = new Set<string>()
  for (const module of pageModules.filter(({ kind, isUnlisted }) => isUnlisted && /not found|passage/u.test(kind)))
    for (const { params } of await module.list(site, pages)) {
      const { type = '', body = '' } = (await module.render(site, params, pages)) ?? {}
      if (type.startsWith('text/html')) for (const text of unaccented(body)) found.add(text)
    }
  expect([...found]).toEqual([])
})

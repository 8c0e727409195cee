import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageModules } from '#app/_pages/modules.ts'
import { PageTable } from '#app/_pages/page-table.ts'
import { rewordPage } from '#app/_script/reword-page.ts'
import { Site } from '#app/_site/site.ts'
import { makeScriptWords } from '#lib/build/script-words.ts'
import { sectionsOf } from '#lib/i18n/languages.ts'
import type { MessageTree } from '#lib/i18n/message.ts'
import { createReword } from '#lib/i18n/reword.ts'
import { publishedArchive, siteIn } from './made-site.ts'

let work: string
let site: Site
const words = new Map<string, MessageTree>()

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'reworded-'))
  site = await siteIn(await publishedArchive(work))
  const { files } = await makeScriptWords(work, ['en', 'ru', 'kk'])
  for (const file of files) {
    const tree = (await import(join(work, file), { with: { type: 'json' } })) as { default: MessageTree }
    const language = (tree.default.language as MessageTree | undefined)?.name
    for (const tag of ['en', 'ru', 'kk'])
      if (file.startsWith('text-words') && language === (sectionsOf(tag, []).language as MessageTree).name)
        words.set(tag, tree.default)
  }
}, 120_000)
afterAll(() => rm(work, { recursive: true }))

/** All documents as their pages are made in one language of the interface. */
async function documentsIn(language: string): Promise<Map<string, string>> {
  const table = new PageTable(new Site({ ...site.settings, interface: [language] }), pageModules)
  const pages = [...(await table.all())].filter(([, { kind }]) => kind === 'document')
  const made = pages.map(async ([file, page]) => [file, String((await page.render())?.body)] as const)
  return new Map(await Promise.all(made))
}

function parse(html: string): Element {
  const window = parseHTML(html)
  // The script asks for the names of the kinds of nodes, as browsers have them.
  Object.assign(globalThis, { Node: window.Node })
  return window.document.body
}

/** What a page says, place by place: text, and what is read out of elements. */
function said(root: Element): string[] {
  const all: string[] = []
  const walk = (element: Element) => {
    for (const { name, value } of element.attributes)
      if (/^(?:aria-label|title|placeholder|data-(?:copy|copied|copy-failed|words|accessed))$/.test(name))
        all.push(`@${name} ${value}`)
    for (const child of element.childNodes)
      if (child.nodeType === Node.TEXT_NODE) {
        const text = child.textContent?.trim()
        if (text)
          all.push(
            `${(child.parentElement ?? element).closest('ins, del, dt, q, .kicker, .gone, span.text-faint') ? '* ' : ''}${text}`,
          )
      } else if (child.nodeType === Node.ELEMENT_NODE && !/script|style/i.test((child as Element).localName))
        walk(child as Element)
  }
  walk(root)
  return all
}

function rewordFrom(from: string, to: string) {
  return createReword(
    { language: from, messages: words.get(from) ?? {} },
    { language: to, messages: words.get(to) ?? {} },
  )
}

describe.each([
  ['en', 'ru'],
  ['ru', 'en'],
  ['kk', 'ru'],
] as const)('the page of a document that was made in "%s", asked for in "%s"', (from, to) => {
  it('says what the page made in that language says, but for words of the record', async () => {
    const [before, wanted] = [await documentsIn(from), await documentsIn(to)]
    const others: string[] = []
    let count = 0
    for (const [file, html] of before) {
      const body = parse(html)
      rewordPage(body, { from, to }, rewordFrom(from, to))
      const [now, meant] = [said(body), said(parse(wanted.get(file) ?? ''))]
      expect(now.length).toBe(meant.length)
      count += now.length
      now.forEach((one, at) => {
        if (one !== meant[at]) others.push(`${one} ⇒ ${meant[at]}`)
      })
    }
    expect(count).toBeGreaterThan(3000)
    // Values that were changed, labels of the archive's own fields, and where a paragraph was that is gone.
    expect(others.filter((one) => !one.startsWith('* '))).toEqual([])
    expect(others.length).toBeLessThan(count / 100)
  })
})

describe('the words of the record', () => {
  it('stay, also where they are words of the interface, and say their language', () => {
    const body = parse(`<!doctype html><html lang="en"><body><article><header><h1>Contents</h1>
      <p class="facts"><a href="/speakers/source/">Source</a>, Speaker of the Assembly · <time>3 June 2017</time></p></header>
      <div class="text"><div class="p"><a class="no" aria-label="Paragraph 1">1</a><p>Search</p></div></div></article>
      <aside class="record"><dl><div><dt>Source</dt><dd>stated, line 7 of the source<q>Speaker</q></dd></div></dl></aside></body></html>`)
    rewordPage(body, { from: 'en', to: 'ru' }, rewordFrom('en', 'ru'))
    const text = (selector: string) => body.querySelector(selector)?.textContent
    expect([text('h1'), text('.facts a'), text('.text p'), text('q')]).toEqual([
      'Contents',
      'Source',
      'Search',
      'Speaker',
    ])
    expect(text('.facts')).toContain('Speaker of the Assembly')
    expect(text('time')?.replaceAll(/\s/gu, ' ')).toBe('3 июня 2017')
    expect(text('dt')).toBe('Источник')
    expect(body.querySelector('.no')?.getAttribute('aria-label')).toBe('Абзац 1')
    expect(body.querySelector('h1')?.getAttribute('lang')).toBe('en')
    expect(body.querySelector('.text')?.getAttribute('lang')).toBe('en')
  })
})

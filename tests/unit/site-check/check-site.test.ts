import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checkBudgets } from '#lib/site-check/check-budgets.ts'
import { checkSite } from '#lib/site-check/check-site.ts'
import { problemLine } from '#lib/site-check/site-problem.ts'

const work = mkdtempSync(join(tmpdir(), 'rostrum-site-check-'))
afterAll(() => rmSync(work, { recursive: true }))

interface Page {
  title?: string
  description?: string
  head?: string
  body?: string
}

const address = 'https://record.example/river'
const page = (name: string, { title = name, description = `About ${name}`, head = '', body = '' }: Page = {}) =>
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta name="description" content="${description}">
<link rel="canonical" href="${address}/${name === 'home' ? '' : `${name}/`}">${head}</head>
<body><main><h1>${name}</h1>
${body}</main></body></html>
`

let sites = 0
/** What is wrong with a site of the home page, a page "weir", and what else is given. */
async function problemsOf(home: Page, more: Readonly<Record<string, string>> = {}): Promise<string[]> {
  sites += 1
  const out = join(work, String(sites))
  const files = {
    'index.html': page('home', home),
    'weir/index.html': page('weir', { body: '<p id="p-1">The weir.</p>' }),
    ...more,
  }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(out, file)), { recursive: true })
    writeFileSync(join(out, file), text)
  }
  const { pages, problems } = await checkSite(out, { origin: 'https://record.example', base: '/river' })
  expect(pages).toBe(Object.keys(files).filter((file) => file.endsWith('.html')).length)
  return problems.map(problemLine)
}

describe('a site as a whole', () => {
  it('has nothing wrong where links, heads and pictures are right', async () => {
    const body = `<p><a href="/river/weir/">weir</a> <a href="weir/#p-1">paragraph</a> <a href="#top">up</a>
<a href="https://elsewhere.example/nothing">out</a> <a href="mailto:a@record.example">mail</a>
<a href="/river/weir/?q=x#p-1:~:text=weir">words</a></p><p><img src="a.png" alt=""></p>`
    expect(await problemsOf({ body }, { 'a.png': '' })).toEqual([])
  })

  it.each([
    [
      'a link to no file',
      '<p><a href="/river/dam/">dam</a></p>',
      'index.html:5:4: a href="/river/dam/" leads to no file of the site',
    ],
    [
      'a link to another path of the host',
      '<p><a href="/weir/">x</a></p>',
      'index.html:5:4: a href="/weir/" leads to no file of the site',
    ],
    [
      'a fragment that is not there',
      '<p><a href="weir/#p-2">x</a></p>',
      'index.html:5:4: a href="weir/#p-2" leads to a place that weir/index.html has not',
    ],
    [
      'a link that runs',
      '<p><a href="javascript:go()">x</a></p>',
      'index.html:5:4: a href="javascript:go()" leads to no web address',
    ],
    [
      'an image that says nothing',
      '<p><img src="weir/"></p>',
      'index.html:5:4: <img> has no text in its place (alt, or a title)',
    ],
    [
      'a drawing that says nothing',
      '<p><svg role="img"></svg></p>',
      'index.html:5:4: <svg> has no text in its place (alt, or a title)',
    ],
  ])('names %s, with its place', async (_what, body, line) => {
    expect(await problemsOf({ body })).toContain(line)
  })

  it('names what is no valid HTML, with its place and the rule', async () => {
    const found = await problemsOf({ body: '<p id="a">One<p id="a">two</p><ul><p>three</p></ul>' })
    expect(found.filter((line) => line.endsWith('[no-dup-id]'))).toHaveLength(1)
    expect(
      found.some((line) => /^index\.html:5:\d+: .*<p> element is not permitted as content under <ul>/.test(line)),
    ).toBe(true)
  })

  it('names heads that are missing or shared, but not of pages that no search engine lists', async () => {
    const unlisted = page('other', {
      title: 'weir',
      description: 'About weir',
      head: '<meta name="robots" content="noindex">',
    })
    expect(await problemsOf({ title: 'weir', description: '' }, { 'other/index.html': unlisted })).toEqual([
      'index.html: has no description',
      'weir/index.html: has the title of index.html: "weir"',
    ])
  })

  it('names a canonical address that is none of the site', async () => {
    expect(await problemsOf({}, { 'dam/index.html': page('reservoir') })).toContain(
      `dam/index.html: has the canonical address ${address}/reservoir/, at which the site has no page`,
    )
  })

  it('names what is larger than hosts take or readers should wait for', () => {
    const none = new Map<string, number>()
    expect(
      checkBudgets({
        files: new Map([['a.bin', 26 * 1024 * 1024]]),
        stylesheets: new Map([['a.css', 40_000]]),
        scripts: new Map([['index.html', 300_000]]),
      }).map(({ file }) => file),
    ).toEqual(['a.bin', 'a.css', 'index.html'])
    const many = new Map(Array.from({ length: 20_001 }, (_, index) => [String(index), 1]))
    expect(checkBudgets({ files: many, stylesheets: none, scripts: none })).toHaveLength(1)
  })
})

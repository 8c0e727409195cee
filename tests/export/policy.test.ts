import { createHash } from 'node:crypto'
import { parse } from 'parse5'
import { beforeAll, describe, expect, it } from 'vitest'
import { testArchives } from '#tests/archives.ts'
import { attribute, elements, type HtmlElement, textOf } from './html-elements.ts'
import { readSite, type Site } from './site.ts'

const isPolicy = (element: HtmlElement) => attribute(element, 'http-equiv') === 'Content-Security-Policy'

/**
 * What a page does against its policy, or what its policy allows that none should.
 *
 * @param searched where the page may send a form besides the site itself: a search engine that the archive names
 */
function faults(html: string, searched: string | undefined): string[] {
  const all = [...elements(parse(html))]
  const at = all.findIndex(isPolicy)
  const policy = all[at] && attribute(all[at], 'content')
  if (policy === undefined) return ['has no policy']
  const early = all.slice(0, at).filter(({ tagName }) => !['html', 'head', 'meta'].includes(tagName))
  const problems = early.map(({ tagName }) => `<${tagName}> before its policy`)
  const own = searched ? policy.replace(`form-action 'self' ${searched}`, "form-action 'self'") : policy
  if (/unsafe|\*|https?:|data:|blob:/.test(own)) problems.push(`its policy is ${policy}`)
  for (const element of all) {
    const inline = element.attrs.find(({ name }) => name === 'style' || name.startsWith('on'))
    if (inline || element.tagName === 'style') problems.push(`<${element.tagName} ${inline?.name ?? ''}>`)
    if (element.tagName !== 'script' || attribute(element, 'src') !== undefined) continue
    if (/json/.test(attribute(element, 'type') ?? '')) continue
    const hash = createHash('sha256').update(textOf(element)).digest('base64')
    if (!policy.includes(`'sha256-${hash}'`)) problems.push(`a script that its policy does not name: ${hash}`)
  }
  return problems
}

describe.each(testArchives)('the built archive $name', (testArchive) => {
  let site: Site

  beforeAll(async () => {
    site = await readSite(testArchive)
  })

  it('says on every page what it may load and run, before all of it, and has nothing else', () => {
    expect(site.pages.size).toBeGreaterThan(10)
    const { webSearch } = testArchive
    const searched = webSearch && new URL(webSearch.address).origin
    const wrong = [...site.pages.values()].flatMap(({ file, html }) =>
      faults(html, file === 'search/index.html' ? searched : undefined).map((fault) => `${file}: ${fault}`),
    )
    expect(wrong).toEqual([])
  })

  it('lets no script run that stands in the page, where the framework made it not', () => {
    const policies = [...site.pages].map(([file, { html }]) => [
      file,
      /http-equiv="Content-Security-Policy"[^>]*/.exec(html)?.[0],
    ])
    const named = policies.filter(([, policy]) => policy?.includes('sha256-')).map(([file]) => file?.split('/')[0])
    expect(new Set(named)).toEqual(
      new Set(['404', '404.html', '_not-found', 'compare', 'quote', 'search', 'trends', 'watch']),
    )
  })

  it('has the file of headers that some hosts read', () => {
    expect(site.text('_headers').split('\n')[0]).toBe(`${site.base}*`)
  })
})

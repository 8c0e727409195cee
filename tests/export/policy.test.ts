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
  if (/unsafe|sha\d|nonce|\*|https?:|data:|blob:/.test(own)) problems.push(`its policy is ${policy}`)
  for (const element of all) {
    const inline = element.attrs.find(({ name }) => name === 'style' || name.startsWith('on'))
    if (inline || element.tagName === 'style') problems.push(`<${element.tagName} ${inline?.name ?? ''}>`)
    if (element.tagName !== 'script' || attribute(element, 'src') !== undefined) continue
    if (/json/.test(attribute(element, 'type') ?? '')) continue
    problems.push(`a script that stands in the page: ${textOf(element).slice(0, 80)}`)
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
      faults(html, /^(?:\w\w\/)?search\/index\.html$/.test(file) ? searched : undefined).map(
        (fault) => `${file}: ${fault}`,
      ),
    )
    expect(wrong).toEqual([])
  })

  it('has the file of headers that some hosts read', () => {
    expect(site.text('_headers').split('\n')[0]).toBe(`${site.base}*`)
  })
})

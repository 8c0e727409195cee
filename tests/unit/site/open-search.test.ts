import { DOMParser } from '@xmldom/xmldom'
import { describe, expect, it } from 'vitest'
import { type OpenSearch, openSearchXml } from '#lib/site/open-search.ts'
import { attacks } from '#tests/attacks/strings.ts'

const site: OpenSearch = {
  name: 'The River Towns & their record',
  description: 'What was said by the river',
  address: 'https://record.example/river/opensearch.xml',
  search: 'https://record.example/river/search/',
  icon: { address: 'https://record.example/river/favicon.svg', type: 'image/svg+xml' },
  languages: ['en', 'ru'],
}

function read(given: Partial<OpenSearch> = {}) {
  const problems: string[] = []
  const parser = new DOMParser({ errorHandler: (_level, message) => problems.push(String(message)) })
  const root = parser.parseFromString(openSearchXml({ ...site, ...given }), 'text/xml').documentElement
  expect(problems).toEqual([])
  const all = (tag: string) => Array.from(root?.getElementsByTagName(tag) ?? [])
  return { root, all, text: (tag: string) => all(tag).map(({ textContent }) => textContent) }
}

describe('the description of the search', () => {
  it('has what OpenSearch 1.1 wants, and the template of the search page', () => {
    const { root, all, text } = read({ contact: 'mailto:record@river.example' })
    expect([root?.tagName, root?.namespaceURI]).toEqual([
      'OpenSearchDescription',
      'http://a9.com/-/spec/opensearch/1.1/',
    ])
    expect(text('Description')).toEqual([site.description])
    expect(text('Contact')).toEqual(['record@river.example'])
    expect(text('Language')).toEqual(['en', 'ru'])
    expect(text('Image')).toEqual([site.icon.address])
    const urls = all('Url').map((one) => [
      one.getAttribute('type'),
      one.getAttribute('rel'),
      one.getAttribute('template'),
    ])
    expect(urls).toEqual([
      ['text/html', '', 'https://record.example/river/search/?q={searchTerms}'],
      ['application/opensearchdescription+xml', 'self', site.address],
    ])
  })

  it('has no name longer than allowed, and no contact that is no e-mail address', () => {
    const { text } = read({ contact: 'https://river.example/@contact' })
    expect(text('ShortName')).toEqual(['The River Towns…'])
    expect(text('LongName')).toEqual([site.name])
    expect(text('Contact')).toEqual([])
    expect(read().text('Contact')).toEqual([])
  })

  it('stays what it is with any name', () => {
    for (const { text } of attacks) {
      const { all } = read({ name: text, description: text, languages: [] })
      expect(all('*').map(({ tagName }) => tagName)).toEqual([
        'ShortName',
        'LongName',
        'Description',
        'Url',
        'Url',
        'Image',
        'InputEncoding',
        'OutputEncoding',
      ])
      expect(all('ShortName')[0]?.textContent?.length).toBeLessThanOrEqual(16)
    }
  })
})

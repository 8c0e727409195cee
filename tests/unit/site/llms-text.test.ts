import { describe, expect, it } from 'vitest'
import { type LlmsSite, llmsText } from '#lib/site/llms-text.ts'

const at = (path: string) => `https://record.example/river/${path}`
const site: LlmsSite = {
  name: 'The River Towns',
  description: 'What was said by the river.',
  documents: '12 documents',
  paragraphs: '240 paragraphs',
  languages: ['English', 'Russian'],
  years: ['1899', '2021'],
  licence: 'Ask the council.',
  collections: [
    { name: 'Letters', documents: '4 documents', licence: 'CC BY 4.0' },
    { name: 'Minutes', documents: '8 documents' },
  ],
  addresses: {
    home: at(''),
    documents: at('documents/'),
    search: at('search/'),
    quote: at('quote/'),
    trends: at('trends/'),
    about: at('about/'),
    data: at('data/'),
    api: at('api/v1/index.json'),
    feeds: at('about/feeds/'),
    sitemap: at('sitemap.xml'),
  },
}

describe('llms.txt', () => {
  it('has a title, what the archive is, and links in sections, as llmstxt.org describes', () => {
    const lines = llmsText(site).trimEnd().split('\n')
    expect(lines.slice(0, 5)).toEqual([
      '# The River Towns',
      '',
      '> What was said by the river.',
      '',
      '12 documents, 240 paragraphs of 1899 to 2021, in English, Russian. They are as their sources have them: nothing is summarised or translated.',
    ])
    const links = lines.flatMap((line) => /^- \[[^\]]+\]\((\S+)\): \S/u.exec(line)?.[1] ?? [])
    const { home: _, ...named } = site.addresses
    expect(new Set(links)).toEqual(new Set(Object.values(named)))
    expect(lines.length).toBeLessThan(32)
  })

  it('says how to cite, whose words count, and how to check a quotation', () => {
    const text = llmsText(site)
    expect(text).toContain('`https://record.example/river/documents/<date>-<title>/#p-…`')
    expect(text).toContain('never give them as the speaker’s')
    expect(text).toContain('`npm run mcp -- --site https://record.example/river/`')
  })

  it('has the licence of each collection, and says where none is known', () => {
    const text = llmsText(site)
    expect(text).toContain(
      '- Ask the council.\n- Letters (4 documents): CC BY 4.0\n- Minutes (8 documents): not known; that is no permission\n',
    )
    const { licence: _, ...silent } = site
    expect(llmsText({ ...silent, collections: [] })).toContain('- Not known; that is no permission.\n')
    const many = Array.from({ length: 11 }, (_, index) => ({ name: `Box ${index}`, documents: '1 document' }))
    expect(llmsText({ ...site, collections: many })).toContain(
      '- Box 7 (1 document): not known; that is no permission\n- 3 further collections',
    )
  })

  it('names nothing that is not offered', () => {
    const { home: _, data: __, api: ___, feeds: ____, sitemap: _____, ...addresses } = site.addresses
    const text = llmsText({ ...site, addresses })
    expect(text).not.toMatch(/Data|API|Feeds|Sitemap/u)
    expect(text).toContain('`npm run mcp -- --site ADDRESS`')
  })

  it('lets no name of an archive make lines, links or markup', () => {
    const text = llmsText({ ...site, name: 'A\n# [B](https://bad.example) <script>', description: 'One\n\ntwo' })
    expect(text).toContain(String.raw`# A # \[B\](https://bad.example) \<script\>`)
    expect(text).toContain('> One two\n')
    expect(text.match(/^# /gmu)).toHaveLength(1)
  })
})

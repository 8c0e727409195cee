import { expect, it } from 'vitest'
import { signpostsOf } from '#lib/export/signposts.ts'
import { documentWith } from '#tests/unit/archive/invented.ts'

const context = {
  pageOf: (_kind: string, name: string) => (name === 'Ana Verell' ? 'https://record.example/speakers/x/' : undefined),
  originalOf: () => undefined,
  collectionName: (id: string) => id,
}

it('signposts lead to what to cite, what it is, and to the pages of its authors that there are', () => {
  const joint = documentWith({ speaker: ['Ana Verell', 'Ivo Sandor'] })
  expect(signpostsOf(joint, 'https://record.example/documents/x/', context)).toEqual([
    { rel: 'cite-as', href: 'https://record.example/documents/x/' },
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    { rel: 'type', href: 'https://schema.org/CreativeWork' },
    { rel: 'author', href: 'https://record.example/speakers/x/' },
  ])
  const report = documentWith({ kind: 'report', speaker: 'Ana Verell' })
  expect(signpostsOf(report, undefined, context).map(({ rel, href }) => [rel, href])).toEqual([
    ['type', 'https://schema.org/AboutPage'],
    ['type', 'https://schema.org/NewsArticle'],
  ])
})

it('signposts lead to the text in other forms, and to what is known of it as data', () => {
  const files = {
    texts: [{ address: '/documents/x.tei.xml', type: 'application/tei+xml' }],
    record: { address: '/api/v1/documents/d-0000001.json', type: 'application/json', isShared: false },
  }
  expect(signpostsOf(documentWith(), undefined, context, files).slice(2)).toEqual([
    { rel: 'alternate item', href: '/documents/x.tei.xml', type: 'application/tei+xml' },
    { rel: 'alternate describedby', href: '/api/v1/documents/d-0000001.json', type: 'application/json' },
  ])
  const shared = { record: { address: '/api/v1/texts/3.json', type: 'application/json', isShared: true } }
  expect(signpostsOf(documentWith(), undefined, context, shared).slice(2)).toEqual([
    { rel: 'describedby', href: '/api/v1/texts/3.json', type: 'application/json' },
  ])
})

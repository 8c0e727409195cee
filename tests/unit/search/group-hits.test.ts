import { describe, expect, it } from 'vitest'
import { groupHits } from '#app/search/group-hits.ts'
import type { Hit } from '#lib/search/rank/hit.ts'

function hit(document: string, paragraph: string): Hit {
  return {
    document: { id: document, url: `/documents/${document}/`, title: document, kind: 'speech', language: 'en' },
    paragraph,
    number: 1,
    url: `/documents/${document}/#${paragraph}`,
    text: '',
    highlights: [],
    excerpt: { fragments: [], cutBefore: false, cutAfter: false },
    score: 1,
    allTerms: true,
    complete: true,
  }
}

describe('grouping hits', () => {
  it('keeps the order of the best hit of each document', () => {
    const groups = groupHits([hit('d-b', 'p-1'), hit('d-a', 'p-2'), hit('d-b', 'p-3')])
    expect(groups.map(({ document, hits }) => [document.id, hits.map(({ paragraph }) => paragraph)])).toEqual([
      ['d-b', ['p-1', 'p-3']],
      ['d-a', ['p-2']],
    ])
  })
})

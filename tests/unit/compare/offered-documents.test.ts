import { describe, expect, it } from 'vitest'
import { offeredDocuments, queryOfYear } from '#app/compare/offered-documents.ts'
import type { Answer } from '#lib/search/answer/answer.ts'
import type { HitDocument } from '#lib/search/rank/hit.ts'

const document = (name: string): HitDocument => ({
  id: `d-${name}`,
  url: `/documents/1862-12-01-${name}/`,
  title: `On the ${name}`,
  kind: 'address',
  language: 'en',
  date: '1862-12-01',
})

function answer(titles: string[], hits: { name: string; complete: boolean }[] = []): Answer {
  return {
    titles: titles.map(document),
    hits: hits.map(({ name, complete }) => ({ document: document(name), allTerms: complete, complete })),
  } as Answer
}

const titles = (offered: ReturnType<typeof offeredDocuments>) => offered.documents.map(({ title }) => title)

describe('a year among the words of a title', () => {
  it.each([
    ['1862', 'year:1862'],
    ['verell 1862', 'verell year:1862'],
    ['Address of the Valley, 1862', 'Address of the Valley year:1862'],
    ['weir', undefined],
    ['1862 1863', undefined],
    ['1862-12-01', undefined],
  ])('is asked for as the year of the document: %s', (typed, query) => {
    expect(queryOfYear(typed)).toBe(query)
  })
})

describe('documents that a field offers', () => {
  it('are those with the words in their titles, then those of the year, each once', () => {
    const hits = [
      { name: 'weir', complete: true },
      { name: 'mill', complete: true },
      { name: 'road', complete: false },
    ]
    const suggested = { kind: 'title', label: 'On the weir', url: document('weir').url, language: 'en' } as const
    const offered = offeredDocuments(answer(['bridge']), answer(['weir'], hits), [suggested])
    expect(titles(offered)).toEqual(['On the bridge', 'On the weir', 'On the mill'])
    expect(offered.hasMore).toBe(false)
  })

  it('are said to be more where not all are shown', () => {
    const names = ['a', 'b', 'c', 'd', 'e']
    expect(offeredDocuments(answer(names), undefined, []).hasMore).toBe(true)
    const hits = [...names, 'f'].map((name) => ({ name, complete: true }))
    const offered = offeredDocuments(undefined, answer([], hits), [])
    expect(offered.documents).toHaveLength(5)
    expect(offered.hasMore).toBe(true)
  })

  it('are none where nothing fits', () => {
    expect(offeredDocuments(undefined, undefined, [])).toEqual({ documents: [], hasMore: false })
  })
})

import { describe, expect, it } from 'vitest'
import { fewestDocumentsForPage } from '#lib/site/group-pages.ts'

describe('names with a page of their own', () => {
  it('are all where they are few', () => {
    expect(fewestDocumentsForPage([1, 1, 5], 3)).toBe(1)
    expect(fewestDocumentsForPage([])).toBe(1)
  })

  it('are those with more documents, as many as there may be pages', () => {
    expect(fewestDocumentsForPage([1, 1, 2, 5], 3)).toBe(2)
    expect(fewestDocumentsForPage([2, 2, 2, 5], 3)).toBe(3)
  })

  it('count with every page that a long list takes', () => {
    expect(fewestDocumentsForPage([251, 1, 1], 3)).toBe(2)
  })
})

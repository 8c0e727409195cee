import { describe, expect, it } from 'vitest'
import { documentFileType, documentFormsOf, mostDocumentsWithFiles } from '#lib/site/document-files.ts'
import { mostFeedsOfNames } from '#lib/site/feed-limits.ts'

const formsOf = (...given: Parameters<typeof documentFormsOf>) => documentFormsOf(...given).map(({ form }) => form)

describe('the files of a document', () => {
  it('are all of a small archive, and none of a large one', () => {
    expect(formsOf(undefined, 1)).toEqual(['md', 'txt', 'tei.xml'])
    expect(formsOf(true, mostDocumentsWithFiles)).toEqual(['md', 'txt', 'tei.xml'])
    expect(formsOf(undefined, mostDocumentsWithFiles + 1)).toEqual([])
  })
  it('are those that the archive offers as data', () => {
    expect(formsOf(false, 1)).toEqual([])
    expect(formsOf(['csv', 'tei'], 1)).toEqual(['tei.xml'])
  })
  it('leave room for feeds below 18,000 files', () => {
    const files = 3000 + (1.8 + 4) * mostDocumentsWithFiles + 2 * mostFeedsOfNames(mostDocumentsWithFiles)
    expect(files).toBeLessThanOrEqual(18_000)
    expect(mostFeedsOfNames(mostDocumentsWithFiles)).toBeGreaterThan(1000)
  })
  it('have a type by the end of their names', () => {
    expect(documentFileType('/documents/2019-on-the-weir.tei.xml')).toBe('application/tei+xml')
    expect(documentFileType('/documents/2019-on-the-weir.md')).toBe('text/markdown')
    expect(documentFileType('/feed.xml')).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { documentNamed } from '#scripts/document-named.ts'

function documentFrom(id: string, date: string, slug: string, file: string): ArchiveDocument {
  return {
    id,
    slug,
    title: slug,
    kind: 'speech',
    date,
    source: { file, sha256: '', lineage: file, lines: [1, 1] },
    basis: {},
    blocks: [],
  }
}

const documents = [
  documentFrom('d-aaaaaaa', '2019-05-14', 'on-the-weir', 'weir/speech.txt'),
  documentFrom('d-bbbbbbb', '2020-05-14', 'on-the-weir', 'items.txt'),
  documentFrom('d-ccccccc', '2020-05-15', 'on-the-dues', 'items.txt'),
]
const named = (name: string) => documentNamed(documents, name, 'content').id

describe('a document that somebody names', () => {
  it.each([
    ['d-ccccccc', 'its id'],
    ['2020-05-15-on-the-dues', 'its name'],
    ['on-the-dues', 'its name without the date'],
    ['https://record.example/town/documents/2020-05-15-on-the-dues/#p-1234567', 'an address'],
    ['content/documents/2020-05-15-on-the-dues.md', 'its Markdown'],
    ['2020-05-15', 'what its name begins with'],
  ])('is found by %s (%s)', (name) => {
    expect(named(name)).toBe('d-ccccccc')
  })

  it('is found by the file that it is from', () => {
    expect(named('weir/speech.txt')).toBe('d-aaaaaaa')
    expect(named('sources/weir/speech.txt')).toBe('d-aaaaaaa')
  })

  it('must be one: where several could be meant, these are named', () => {
    expect(() => named('items.txt')).toThrow(/2 documents could be meant.*d-bbbbbbb.*d-ccccccc/s)
    expect(() => named('on-the-weir')).toThrow('2 documents could be meant')
  })

  it('must be there', () => {
    expect(() => named('on-the-moon')).toThrow('on-the-moon: no document of content has this id')
    expect(() => documentNamed([], 'on-the-weir', 'content')).toThrow('run npm run ingest first')
  })
})

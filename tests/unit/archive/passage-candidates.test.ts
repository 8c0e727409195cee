import { describe, expect, it } from 'vitest'
import { passageCandidates } from '#lib/archive/passage-candidates.ts'
import type { Paragraph } from '#lib/domain/document.ts'
import { selectPassagePages } from '#lib/site/passage-pages.ts'
import { documentWith } from './invented.ts'

const plain = (id: string): Paragraph => ({ type: 'paragraph', id, form: 'plain', text: 'The weir held.' })
const withdrawn = { ...plain('p-ccccccc'), withdrawn: true }
const document = documentWith({
  blocks: [plain('p-aaaaaaa'), { ...plain('p-bbbbbbb'), aliases: ['p-0000000'] }, withdrawn],
})
const chosen = (...paragraphs: string[]) =>
  new Map([
    [
      document.id,
      paragraphs.map((id) => ({
        paragraph: id,
        passage: true as const,
        reason: 'Often quoted.',
        file: 'catalogue/x.yaml',
      })),
    ],
  ])

describe('paragraphs with a page of their own', () => {
  const ids = (passages: readonly { paragraph: string }[]) => passages.map((passage) => passage.paragraph)

  it('are never those that were withdrawn, chosen or not', () => {
    const passages = passageCandidates([document], chosen('p-aaaaaaa', 'p-ccccccc'))
    expect(ids(passages.all)).toEqual(['p-aaaaaaa', 'p-bbbbbbb'])
    expect(ids(passages.chosen)).toEqual(['p-aaaaaaa'])
  })

  it('may be chosen by an id that led there before', () => {
    expect(ids(passageCandidates([document], chosen('p-0000000')).chosen)).toEqual(['p-bbbbbbb'])
  })

  it('are all of a small archive, else those chosen', () => {
    const passages = passageCandidates([document], chosen('p-bbbbbbb'))
    expect(ids(selectPassagePages({ ...passages, limit: 2 }, 10))).toEqual(['p-aaaaaaa', 'p-bbbbbbb'])
    expect(ids(selectPassagePages({ ...passages, limit: 1 }, 10))).toEqual(['p-bbbbbbb'])
  })

  it('are those chosen where a host would have too many files with all', () => {
    const passages = passageCandidates([document], chosen('p-bbbbbbb'))
    expect(ids(selectPassagePages({ ...passages, limit: 50_000 }, 11_999))).toEqual(['p-bbbbbbb'])
  })
})

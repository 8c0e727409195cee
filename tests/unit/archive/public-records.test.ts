import { describe, expect, it } from 'vitest'
import { publicRecords } from '#lib/archive/public-records.ts'
import type { AnchoredBlock, DocumentAnchors } from '#lib/domain/anchors.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { documentWith, paragraph } from './invented.ts'

function anchorsWith(blocks: AnchoredBlock[]): DocumentAnchors {
  const { id, title, kind, source } = documentWith()
  return { document: id, title, kind, source, addresses: ['2019-on-the-weir', '2020-on-bridges'], blocks }
}

const wording = (text: string, from: string) => ({ check: 'x', text, from })

function recordOf(document: ArchiveDocument, blocks: AnchoredBlock[]) {
  return publicRecords({ documents: [document], anchors: new Map([[document.id, anchorsWith(blocks)]]) }).get(
    document.id,
  )
}

describe('what was recorded of a published document', () => {
  const document = documentWith({ blocks: [paragraph('p-1', 'The weir held.'), { type: 'divider' }] })

  it('is its first address, and the last day on which words of it were new', () => {
    const blocks = [
      { id: 'p-1', wordings: [wording('The weir fell.', '2026-01-01'), wording('The weir held.', '2026-03-01')] },
      { id: 'p-2', wordings: [wording('It rained.', '2026-01-01')], gone: '2026-02-01' },
    ]
    expect(recordOf(document, blocks)).toEqual({
      firstAddress: '2019-on-the-weir',
      lastChange: '2026-03-01',
      isCurrent: true,
    })
  })

  it('counts the day on which words went', () => {
    const blocks = [
      { id: 'p-1', wordings: [wording('The weir held.', '2026-01-01')] },
      { id: 'p-2', wordings: [wording('It rained.', '2026-01-01')], gone: '2026-02-01' },
    ]
    expect(recordOf(document, blocks)?.lastChange).toBe('2026-02-01')
  })

  it('is not current where words have changed or come since', () => {
    const published = [{ id: 'p-1', wordings: [wording('The weir fell.', '2026-01-01')] }]
    expect(recordOf(document, published)?.isCurrent).toBe(false)
    expect(recordOf(document, [])?.isCurrent).toBe(false)
  })

  it('has no day where all words were withdrawn, and there is none of what was never published', () => {
    const withdrawn = documentWith({ withdrawn: { reason: 'x' } })
    expect(recordOf(withdrawn, [{ id: 'p-1', wordings: [], withdrawn: true }])).toEqual({
      firstAddress: '2019-on-the-weir',
      isCurrent: true,
    })
    expect(publicRecords({ documents: [document], anchors: new Map() }).size).toBe(0)
  })
})

import { describe, expect, test } from 'vitest'
import type { AnchoredBlock, DocumentAnchors } from '#lib/domain/anchors.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { publishedChanges } from '#lib/ingest/identify/published-changes.ts'
import { linkRelocatedBlocks } from '#lib/ingest/identify/relocated-blocks.ts'
import { documentWith, paragraph } from '#tests/unit/archive/invented.ts'

const words = 'The ferry was sound, and it went over twice on that day.'
const lost = { id: 'p-0000001' }

function anchorsOf(document: string, blocks: AnchoredBlock[], given: Partial<DocumentAnchors> = {}): DocumentAnchors {
  const source = { file: 'a.txt', sha256: '0'.repeat(64), lineage: 'a.txt', lines: [1, 9] as [number, number] }
  return { document, title: 'On bridges', kind: 'speech', source, addresses: ['undated-on-bridges'], blocks, ...given }
}

function block(id: string, text: string, from = '2026-01-01'): AnchoredBlock {
  return { id, wordings: [{ text, check: '00000000', from }] }
}

const before = anchorsOf('d-0000001', [block('p-0000001', words)])
const from = documentWith({ id: 'd-0000001', gone: [lost] })

function other(id: string, text = words, file = 'b.txt'): ArchiveDocument {
  const source = { ...documentWith().source, file }
  return documentWith({ id, slug: id, source, blocks: [paragraph(`p-${id.slice(2)}`, text)] })
}

function goneOf(others: ArchiveDocument[], anchors: DocumentAnchors[] = [before], document = from) {
  const known = new Map(anchors.map((one) => [one.document, one]))
  return linkRelocatedBlocks([document, ...others], known)[0]?.gone
}

describe('a published passage that is gone from its document', () => {
  test('leads to where its very words stand now', () => {
    expect(goneOf([other('d-0000002')])).toEqual([{ ...lost, now: { document: 'd-0000002', block: 'p-0000002' } }])
    expect(goneOf([other('d-0000002', 'the FERRY was sound, and it went over twice on that day.')])?.[0]?.now).toEqual({
      document: 'd-0000002',
      block: 'p-0000002',
    })
  })

  test('leads nowhere else, where the words are others, or too few to tell', () => {
    expect(goneOf([other('d-0000002', 'The ferry was not sound, and it went over twice on that day.')])).toEqual([lost])
    const short = anchorsOf('d-0000001', [block('p-0000001', 'I thank you all.')])
    expect(goneOf([other('d-0000002', 'I thank you all.')], [short])).toEqual([lost])
  })

  test('leads to where they are new, and not to where they always were', () => {
    const always = anchorsOf('d-0000002', [block('p-0000002', words)])
    expect(goneOf([other('d-0000002'), other('d-0000003')], [before, always])?.[0]?.now?.document).toBe('d-0000003')
    const gone = anchorsOf('d-0000001', [{ ...block('p-0000001', words), gone: '2026-02-01' }])
    const since = anchorsOf('d-0000003', [block('p-0000003', words, '2026-02-01')])
    expect(goneOf([other('d-0000002'), other('d-0000003')], [gone, always, since])?.[0]?.now?.document).toBe(
      'd-0000003',
    )
  })

  test('leads to the other document of its own source, where several have them; else to none', () => {
    expect(goneOf([other('d-0000002'), other('d-0000003', words, 'gazette.txt')])?.[0]?.now?.document).toBe('d-0000003')
    expect(goneOf([other('d-0000002'), other('d-0000003')])).toEqual([lost])
  })

  test('leads to the paragraph that has them among other words, or to the first of those that they were divided into', () => {
    expect(goneOf([other('d-0000002', `${words} Then it was tarred.`)])?.[0]?.now?.block).toBe('p-0000002')
    const divided = documentWith({
      ...other('d-0000002'),
      blocks: [
        paragraph('p-0000003', 'It rained.'),
        paragraph('p-0000004', 'The ferry was sound,'),
        paragraph('p-0000005', 'and it went over twice on that day.'),
      ],
    })
    expect(goneOf([divided])?.[0]?.now?.block).toBe('p-0000004')
    const short = anchorsOf('d-0000001', [block('p-0000001', 'We thank all of you.')])
    expect(goneOf([other('d-0000002', 'We thank all of you. It rained.')], [short])).toEqual([lost])
    expect(goneOf([other('d-0000002', `${words} Yes.`), other('d-0000003', `No. ${words}`)])).toEqual([lost])
  })

  test('leads nowhere, where it was withdrawn', () => {
    const hidden = documentWith({ id: 'd-0000001', gone: [{ ...lost, withdrawn: true }] })
    expect(goneOf([other('d-0000002')], [before], hidden)).toEqual([{ ...lost, withdrawn: true }])
  })

  test('is told as moved, and not as lost', () => {
    const [document] = linkRelocatedBlocks([from, other('d-0000002')], new Map([['d-0000001', before]]))
    const rules = document && publishedChanges(before, document).map(({ rule, severity }) => `${rule} ${severity}`)
    expect(rules).toContain('published-paragraph-moved note')
    expect(rules).not.toContain('published-paragraph-gone warning')
  })
})

test('another date than the published one is a finding', () => {
  const dated = anchorsOf('d-0000001', [], { date: '2019-05-14' })
  const about = (document: Partial<ArchiveDocument>) =>
    publishedChanges(dated, documentWith({ id: 'd-0000001', ...document }))
      .filter(({ rule }) => rule === 'published-date-changed')
      .map(({ severity, message }) => [severity, message])
  expect(about({ date: '2019-05-14' })).toEqual([])
  expect(about({ date: '2019-05-15' })).toEqual([
    [
      'warning',
      'd-0000001: the date was 2019-05-14 when it was published, and is 2019-05-15 now; its former address leads to it',
    ],
  ])
  expect(about({})).toEqual([['warning', expect.stringContaining('is unknown now')]])
  const basis = { date: { kind: 'editor' as const, reason: 'Register, 1' } }
  expect(about({ date: '2019-05-15', basis })).toEqual([['note', expect.stringContaining('now (set by an editor)')]])
})

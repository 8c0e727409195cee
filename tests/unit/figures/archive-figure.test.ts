import { describe, expect, it } from 'vitest'
import type { ArchiveDocument, Paragraph } from '#lib/domain/document.ts'
import { figuresOfDocument } from '#lib/figures/archive-figure.ts'

const paragraph = (id: string, text: string, more: Partial<Paragraph> = {}): Paragraph => ({
  type: 'paragraph',
  id,
  form: 'plain',
  text,
  ...more,
})

function documentOf(blocks: ArchiveDocument['blocks'], more: Partial<ArchiveDocument> = {}): ArchiveDocument {
  return {
    id: 'd-0000001',
    slug: 'on-the-harbour',
    title: 'On the harbour',
    kind: 'speech',
    language: 'en',
    speaker: 'Ana Verell',
    source: { file: 'a.txt', sha256: '0'.repeat(64), lineage: 'a.txt', lines: [1, 9] },
    basis: {},
    blocks,
    ...more,
  }
}

describe('the figures of a document', () => {
  it('are those of its paragraphs, with the sentence that they are in', () => {
    const text = 'The quay is old. It cost 30 million tenge and holds 40 boats of the fleet.'
    const figures = figuresOfDocument(documentOf([paragraph('p-0000001', text)]))
    expect(figures).toMatchObject([
      { paragraph: 'p-0000001', sentence: 2, value: 30_000_000, before: 'It cost ', unit: { id: 'tenge' } },
      { sentence: 2, value: 40, subject: 'boats', after: ' of the fleet.' },
    ])
  })

  it('say what they are of in words of their own sentence alone', () => {
    const text = 'Ferries are slow. We spend 20 per cent of harbour income on 12 old ferries.'
    const figures = figuresOfDocument(documentOf([paragraph('p-0000001', text)]))
    expect(figures.map(({ subject }) => subject)).toEqual(['harbour income', 'old ferries'])
    expect(figures[0]?.words).toEqual(['spend', 'harbour', 'income', 'old', 'ferries'])
  })

  it('are whose the paragraph is, and a reporter’s are not the speaker’s', () => {
    const blocks = [
      paragraph('p-0000001', 'It has 40 boats.'),
      paragraph('p-0000002', 'It has 50 boats.', { voice: 'Bo Lund' }),
      paragraph('p-0000003', 'It has 60 boats.', { voice: 'publisher' }),
    ]
    const whose = (more: Partial<ArchiveDocument>) =>
      figuresOfDocument(documentOf(blocks, more)).map(({ whose, saidBy }) => [whose, ...saidBy])
    expect(whose({})).toEqual([['speaker', 'Ana Verell'], ['speaker', 'Bo Lund'], ['publisher']])
    expect(whose({ kind: 'report' })).toEqual([['reporter'], ['speaker', 'Bo Lund'], ['publisher']])
  })

  it('are none of headings, captions and what was withdrawn', () => {
    const blocks: ArchiveDocument['blocks'] = [
      { type: 'heading', id: 'h-0000001', level: 2, text: 'For 40 boats' },
      paragraph('p-0000001', 'Picture of 50 boats', { form: 'caption' }),
      paragraph('p-0000002', '60 boats', { withdrawn: true }),
    ]
    expect(figuresOfDocument(documentOf(blocks))).toEqual([])
  })

  it('show as much of a long sentence as a line takes, cut at words', () => {
    const long = 'across the whole of the long and windy northern coast and its many islands'
    const [figure] = figuresOfDocument(documentOf([paragraph('p-0000001', `Ships ${long} need 40 piers ${long}.`)]))
    expect(figure?.before).toMatch(/^… \w+ .* need $/)
    expect(figure?.after).toMatch(/^ across .*\w …$/)
    expect(figure?.before.length).toBeLessThan(64)
  })
})

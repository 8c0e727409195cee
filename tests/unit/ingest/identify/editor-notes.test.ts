import { describe, expect, it } from 'vitest'
import type { Block } from '#lib/domain/document.ts'
import { placeNotes } from '#lib/ingest/identify/editor-notes.ts'

const blocks: Block[] = [
  { type: 'heading', id: 'h-0000001', level: 2, text: 'On the weir' },
  { type: 'divider' },
  { type: 'paragraph', id: 'p-0000001', form: 'plain', text: 'It held.', aliases: ['p-0000009'] },
  { type: 'paragraph', id: 'p-0000002', form: 'plain', text: '[withdrawn]', withdrawn: true },
]
const place = (...notes: { note: string; paragraph?: string; by?: string; on?: string }[]) =>
  placeNotes(
    'd-0000001',
    blocks,
    notes.map((note) => ({ ...note, file: 'catalogue/x.yaml', line: 7 })),
  )

describe('notes of editors', () => {
  it('are in the order of the text, those on all of it first, and by whom and when is kept', () => {
    const { notes, findings } = place(
      { note: 'A printer’s hand.', paragraph: 'p-0000001', by: 'Record office', on: '2026-01-02' },
      { note: 'The clerk’s heading.', paragraph: 'h-0000001' },
      { note: 'A copy of the burnt original.' },
    )
    expect(notes).toEqual([
      { text: 'A copy of the burnt original.' },
      { block: 'h-0000001', text: 'The clerk’s heading.' },
      { block: 'p-0000001', text: 'A printer’s hand.', by: 'Record office', on: '2026-01-02' },
    ])
    expect(findings).toEqual([])
  })

  it('follow a paragraph that was joined to another', () => {
    expect(place({ note: 'Of the second page.', paragraph: 'p-0000009' }).notes).toEqual([
      { block: 'p-0000001', text: 'Of the second page.' },
    ])
  })

  it.each([
    ['p-0000007', 'd-0000001 p-0000007: the document has no such paragraph; the note on it was left out'],
    ['p-0000002', 'd-0000001 p-0000002: its words were withdrawn; the note on it was left out'],
  ])('are an error where nothing is to be noted: %s', (paragraph, message) => {
    const { notes, findings } = place({ note: 'Lost.', paragraph })
    expect(notes).toEqual([])
    expect(findings).toMatchObject([{ severity: 'error', file: 'catalogue/x.yaml', line: 7, message }])
  })
})

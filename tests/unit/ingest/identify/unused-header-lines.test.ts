import { describe, expect, test } from 'vitest'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { unusedHeaderLines } from '#lib/ingest/identify/unused-header-lines.ts'
import { MetadataWords, metadataTexts } from '#lib/text/metadata-words.ts'
import { documentWith } from '#tests/unit/archive/invented.ts'

const source =
  'On the weir\r\nPeace has come.\r\nAna Verell, Mayor of Ormond\r\n\r\nTo be kept from\r\nthe wind and rain\r\n\r\nThe weir is old.\r\n'

function span(words: string) {
  const start = source.indexOf(words)
  return { start, end: start + words.length }
}

const document: ArchiveDocument = documentWith({
  title: 'On the weir',
  speaker: 'Ana Verell',
  role: 'Mayor',
  basis: { role: { kind: 'stated', line: 3, words: 'Mayor of Ormond' } },
})

describe('lines above the text', () => {
  test('that are in a field, or in what it rests on, are no lines of the head', () => {
    expect(unusedHeaderLines(source, [span('On the weir'), span('Ana Verell, Mayor of Ormond')], document)).toEqual([])
  })

  test('of which a word occurs nowhere are kept whole, with their lines', () => {
    const spans = [span('On the weir'), span('Peace has come.'), span('To be kept from\r\nthe wind and rain')]
    expect(unusedHeaderLines(source, spans, document)).toEqual([
      { lines: [2, 2], text: 'Peace has come.' },
      { lines: [5, 6], text: 'To be kept from the wind and rain' },
    ])
  })

  test('are kept with what else of the line is known', () => {
    const spans = [span('Ana Verell'), span(', Mayor of Ormond')]
    const unknown = documentWith({ title: 'On the weir', speaker: 'Ana Verell' })
    expect(unusedHeaderLines(source, spans, unknown)).toEqual([{ lines: [3, 3], text: 'Ana Verell, Mayor of Ormond' }])
  })

  test('hold every word, when they are added', () => {
    const spans = [span('Peace has come.'), span('Ana Verell, Mayor of Ormond'), span('To be kept from\r\nthe wind')]
    const head = unusedHeaderLines(source, spans, document)
    const held = new MetadataWords(metadataTexts({ ...document, head }))
    for (const { start, end } of spans) expect(held.contain(source.slice(start, end))).toBe(true)
  })
})

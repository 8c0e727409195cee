import { describe, expect, test } from 'vitest'
import { cleanSegment } from '#lib/ingest/clean/clean-segment.ts'
import { linesOf } from '#lib/ingest/read/source.ts'
import { segmentText } from '#lib/ingest/segment/segment-text.ts'

/** The paragraphs and headings of a text, and the words that were left out of it. */
function read(text: string): { blocks: string[]; out: string[] } {
  const lines = linesOf(text)
  const { segment, entries } = cleanSegment({ lines, from: 1, to: 99, metadata: [] }, undefined)
  const { drafts } = segmentText(text, segment.lines, 'en')
  return {
    blocks: drafts.map((draft) => (draft.type === 'heading' ? `## ${draft.text}` : draft.text)),
    out: entries.map(({ start, end }) => text.slice(start, end)),
  }
}

const [head, tail] = [
  'The keepers of the weir have counted the boats that',
  'came over in the spring, and there were nine.',
]

describe('a mark of a page inside a sentence is left out, and the sentence is whole', () => {
  test.each([
    '[Page 12]',
    '[[Page H45]]',
    'Page 12',
    'Page 12 of 40',
    'Page | 12',
    'Page No. 12',
    'Friday 7 May 2014 Page 12',
    '- 12 -',
    '— 12 —',
    '[12]',
    '[*12]',
    '{12}',
    '<<12>>',
    '|12|',
    '(12)',
    '12',
    'p. 12',
    '[p. 12]',
    'Col. 345',
    'Column 345WH',
    '7 May 2014 : Column 345',
    '7 May 2014: Column 345W',
    'стр. 12',
    'Стр. 12',
    '[с. 12]',
    'Страница 12',
    '12-бет',
    '12 бет',
    'xii-бет'.replace('xii', '14'),
    'Seite 12',
    '第12页',
    '= 12 =',
  ])('%s', (mark) => {
    const { blocks, out } = read(
      `On boats\n\nFirst words, all of them.\n\n${head}\n\n${mark}\n\n${tail}\n\nThey floated.`,
    )
    expect(blocks).toContain(`${head} ${tail}`)
    expect(out).toEqual([mark])
  })
  test.each(['[Page 12]', '[p. 12]', '[стр. 12]', '{Page 12}', '7 May 2014 : Column 345', '<Page 12>', '[12-бет]'])(
    'within its line: %s',
    (mark) => {
      const { blocks, out } = read(`On boats\n\n${head} ${mark} ${tail}\n\nThey floated.`)
      expect(blocks).toContain(`${head} ${tail}`)
      expect(out).toEqual([mark])
    },
  )
  test('also where a word is cut there', () => {
    const { blocks } = read(
      'On boats\n\nThe keepers of the weir have counted the steam-\n\n[Page 12]\n\ners of the spring.\n\nNine.',
    )
    expect(blocks).toContain('The keepers of the weir have counted the steamers of the spring.')
  })
  test('where a noun with a capital goes on', () => {
    const { blocks } = read(
      'Über Boote\n\nNiemand hat sie gezählt. Die Wärter am Wehr sahen im Frühling neun\n\nSeite 12\n\nBoote mit Lampen.\n\nSie schwammen.',
    )
    expect(blocks).toContain('Niemand hat sie gezählt. Die Wärter am Wehr sahen im Frühling neun Boote mit Lampen.')
  })
  test('and where a form feed alone ends the page', () => {
    expect(read(`On boats\n\nFirst words, all of them.\n\n${head}\n\n\f\n${tail}`).blocks).toContain(`${head} ${tail}`)
    expect(read(`On boats\n\nFirst words, all of them.\n\n${head}\n\f${tail}`).blocks).toContain(`${head} ${tail}`)
    expect(read('On boats\n\nThey floated.\n\f\nThe lamps\n\nThey were lit.').blocks).toContain('## The lamps')
  })
  test('in a wrapped text', () => {
    const { blocks } = read(
      'On boats\n\nThe keepers of the weir have counted the boats that came\nover in the spring, and there were nine of them in all, of which\n[Page 12]\nfour had lamps and two had oars, and the others had neither,\nsaid Ana Verell.\n\nThey floated as boats do.',
    )
    expect(blocks).toContain(
      'The keepers of the weir have counted the boats that came over in the spring, and there were nine of them in all, of which four had lamps and two had oars, and the others had neither, said Ana Verell.',
    )
  })
})

describe('what only looks like a mark is text', () => {
  test.each([
    'The boats were counted again [2019] and there were ten.',
    'The board said so (see page 12) and we agreed.',
    'As the note says [12], there were nine.',
    'In column 3 of the table stands nine.',
  ])('%s', (sentence) => {
    expect(read(`On boats\n\n${sentence}\n\nThey floated.`).blocks).toContain(sentence)
  })
  test('numbers of short paragraphs in brackets', () => {
    const { out } = read('Rules\n\n(1)\nCount.\n(2)\nCount again.\n(3)\nWrite it down.\n(4)\nSign.')
    expect(out).toEqual([])
  })
  test('a heading under a mark stays one', () => {
    const { blocks } = read(
      'On boats\n\nThere were nine boats in the spring.\n\n[Page 12]\n\nThe lamps\n\nThey were lit.',
    )
    expect(blocks).toContain('## The lamps')
  })
})

import { expect, it } from 'vitest'
import { dropUnprovenLines } from '#lib/ingest/header/body-start/drop-unproven-lines.ts'
import { readHeaderLines } from '#lib/ingest/header/read-header-lines.ts'
import { linesOf } from '#lib/ingest/read/source.ts'

/** The lines of a head, none of them left out yet: the rules see them one by one. */
function kept(...blocks: string[]): string[] {
  const lines = linesOf(blocks.join('\n\n'))
  const head = lines.flatMap((line) => readHeaderLines([line, ...linesOf('\n\nLadies and gentlemen,')]).slice(0, 1))
  return dropUnprovenLines(head.map((line, index) => ({ ...line, ...lines[index] }))).map(({ text }) => text)
}

it('leaves short paragraphs under a title and its date to the text', () => {
  expect(kept('On the quays of Selby', '12 May 2019', 'We mended it')).toEqual(['On the quays of Selby', '12 May 2019'])
})

it('keeps what shows a person or a place', () => {
  const head = ['On the quays of Selby', '12 May 2019', 'Ana Verell, Mayor of Selby']
  expect(kept(...head)).toEqual(head)
})

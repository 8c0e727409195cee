import { expect, it } from 'vitest'
import type { Block, Paragraph } from '#lib/domain/document.ts'
import { groupBlocks, isTranscript } from '#lib/site/block-groups.ts'

const paragraph = (id: string, form: Paragraph['form'], voice?: string): Block => ({
  type: 'paragraph',
  id,
  form,
  text: 'x',
  ...(voice !== undefined && { voice }),
})

const outline = (blocks: Block[]) =>
  groupBlocks(blocks).map((run) =>
    run.type === 'paragraphs' ? `${run.form} ${run.items.map(({ number }) => number).join(' ')}` : run.type,
  )

it('puts bullets, numbered paragraphs and quotations together, and numbers paragraphs alone', () => {
  const blocks: Block[] = [
    paragraph('a', 'plain'),
    paragraph('b', 'plain'),
    { type: 'heading', id: 'h', level: 2, text: 'Water' },
    paragraph('c', 'bullet'),
    paragraph('d', 'bullet'),
    { type: 'divider' },
    paragraph('e', 'bullet'),
    paragraph('f', 'quotation'),
    paragraph('g', 'quotation'),
  ]
  expect(outline(blocks)).toEqual([
    'plain 1',
    'plain 2',
    'heading',
    'bullet 3 4',
    'divider',
    'bullet 5',
    'quotation 6 7',
  ])
})

it('keeps voices apart and marks where one sets in', () => {
  const blocks = [
    paragraph('a', 'bullet', 'publisher'),
    paragraph('b', 'bullet'),
    paragraph('c', 'plain', 'publisher'),
    paragraph('d', 'plain', 'publisher'),
  ]
  const voices = groupBlocks(blocks).map((run) => run.type === 'paragraphs' && [run.voice, run.startsVoice])
  expect(voices).toEqual([
    ['publisher', true],
    [undefined, true],
    ['publisher', true],
    ['publisher', false],
  ])
})

it('goes on with a voice after a heading or a stage direction', () => {
  const blocks: Block[] = [
    paragraph('a', 'plain', 'Ana Verell'),
    paragraph('b', 'plain', 'transcriber'),
    { type: 'heading', id: 'h', level: 2, text: 'Water' },
    paragraph('c', 'plain', 'Ana Verell'),
    paragraph('d', 'plain'),
  ]
  const starts = groupBlocks(blocks).flatMap((run) => (run.type === 'paragraphs' ? [run.startsVoice] : []))
  expect(starts).toEqual([true, true, false, true])
})

it('knows a transcript by those who speak beside the speaker', () => {
  expect(
    isTranscript(groupBlocks([paragraph('a', 'plain', 'publisher'), paragraph('b', 'plain', 'transcriber')])),
  ).toBe(false)
  expect(isTranscript(groupBlocks([paragraph('a', 'plain'), paragraph('b', 'plain', 'questioner')]))).toBe(true)
})

it('puts the rows of a table together, begins another with names of columns, and lets no caption end a voice', () => {
  const row = (id: string, header?: true): Block => ({
    type: 'paragraph',
    id,
    form: 'row',
    text: 'x y',
    cells: ['x', 'y'],
    ...(header && { header }),
  })
  const blocks = [row('a', true), row('b'), row('c', true), row('d')]
  expect(outline(blocks)).toEqual(['row 1 2', 'row 3 4'])
  const spoken = groupBlocks([
    paragraph('a', 'plain', 'Ivo Sandor'),
    paragraph('b', 'caption', 'publisher'),
    paragraph('c', 'plain', 'Ivo Sandor'),
  ])
  expect(spoken.map((run) => run.type === 'paragraphs' && run.startsVoice)).toEqual([true, false, false])
})

import { expect, test } from 'vitest'
import { textOfSpans } from '#lib/text/spans.ts'

/** The words of a text whose pieces are parted by `|`. */
function joined(pieces: string): string {
  let start = 0
  const spans = pieces.split('|').map((piece) => {
    const span = { start, end: start + piece.length }
    start = span.end + 1
    return span
  })
  return textOfSpans(pieces, spans)
}

test('pieces of a passage are joined by a space, and by none where Chinese or Japanese goes on', () => {
  expect(joined('the lamp|of Selby')).toBe('the lamp of Selby')
  expect(joined('灯很|旧。|市场也|很旧。')).toBe('灯很旧。市场也很旧。')
  expect(joined('灯很旧。|LED也旧。|“好。”|他说。')).toBe('灯很旧。LED也旧。“好。”他说。')
  expect(joined('灯は古い｡|直します｡')).toBe('灯は古い｡直します｡')
  expect(joined('灯は|LED|です')).toBe('灯は LED です')
})

test('a word that was cut at the end of a line is one again, and what a hyphen or dash joins stays joined', () => {
  expect(joinedLines('north-|east')).toBe('north-east')
  expect(joinedLines('1990–|1995')).toBe('1990–1995')
  expect(joinedLines('and/|or')).toBe('and/or')
  expect(joinedLines('weirs|and')).toBe('weirs and')
  expect(joinedLines('weirs -|and')).toBe('weirs - and')
})

test('a hyphen that stands for what is left out keeps its space', () => {
  expect(joinedLines('pre-|and post-war')).toBe('pre- and post-war')
  expect(joinedLines('Vor-|und Nachmittag')).toBe('Vor- und Nachmittag')
  expect(joinedLines('ұл-|мен қыздар')).toBe('ұл- мен қыздар')
  expect(joinedLines('pre-|andante')).toBe('pre-andante')
})

/** Pieces between bars, each on a line of its own in the source. */
function joinedLines(pieces: string): string {
  const lines = pieces.split('|')
  let start = 0
  const spans = lines.map((line) => {
    const span = { start, end: start + line.length }
    start = span.end + 1
    return span
  })
  return textOfSpans(lines.join('\n'), spans)
}

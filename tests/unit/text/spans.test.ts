import { expect, test } from 'vitest'
import { isInvisible, textOfSpans } from '#lib/text/spans.ts'

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

test('a hyphen that was left out joins the word again', () => {
  const source = 'the fer-\nryman of Selby - \nor Ormond'
  const at = (piece: string) => ({ start: source.indexOf(piece), end: source.indexOf(piece) + piece.length })
  expect(textOfSpans(source, [at('the fer'), at('ryman')])).toBe('the ferryman')
  expect(textOfSpans(source, [at('of Selby'), at('or Ormond')])).toBe('of Selby or Ormond')
  expect(
    textOfSpans('in 19-\n90', [
      { start: 0, end: 5 },
      { start: 7, end: 9 },
    ]),
  ).toBe('in 19 90')
  expect(
    textOfSpans('fer- ryman', [
      { start: 0, end: 3 },
      { start: 5, end: 10 },
    ]),
  ).toBe('fer ryman')
})

test('what shows nothing is left out, and space is one', () => {
  const all = (source: string) => textOfSpans(source, [{ start: 0, end: source.length }])
  expect(all(' the \t\n weir\u0085gate ')).toBe('the weir gate')
  expect(all('\uFEFFwe\u00ADir\u200B\u2060\u0007')).toBe('weir')
  expect(all('weir \uD83D gate')).toBe('weir \uFFFD gate')
  expect(all('weir \u200B gate')).toBe('weir gate')
})

test.each([
  ['', true],
  [' \n\t', true],
  ['\uFEFF\u200B\u2060\u00AD\u0007', true],
  [' a ', false],
  ['.', false],
])('%j shows nothing: %j', (characters, found) => expect(isInvisible(characters)).toBe(found))

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

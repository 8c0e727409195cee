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

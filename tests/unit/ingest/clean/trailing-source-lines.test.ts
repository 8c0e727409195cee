import { describe, expect, it } from 'vitest'
import { takeByline } from '#lib/ingest/clean/trailing-source-lines.ts'
import { linesOf } from '#lib/ingest/read/source.ts'

function bylineOf(last: string): string | undefined {
  const lines = linesOf(`The kilns\n\nThe kilns are lit.\n\nIt is warm in Selby.\n\n${last}`)
  return takeByline({ lines, from: 1, to: lines.length, metadata: [] }).byline?.value
}

describe('the last line of a text', () => {
  it('is who wrote it, where it is a name', () => {
    expect(bylineOf('Ana Verell')).toBe('Ana Verell')
  })

  it.each(['Твой Оскар', 'Ваша Анна', 'Yours Tomas', 'Thank You All'])('is a word of the text: %s', (last) => {
    expect(bylineOf(last)).toBeUndefined()
  })
})

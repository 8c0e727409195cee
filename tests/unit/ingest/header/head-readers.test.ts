import { describe, expect, it } from 'vitest'
import { headerReaders } from '#lib/ingest/header/take-header.ts'
import { linesOf } from '#lib/ingest/read/source.ts'

/** A head with a text under it. */
function segmentOf(head: string) {
  const lines = linesOf(`${head}\n\nLadies and gentlemen,\n\nWe have come to mend the lamps.`)
  return { lines, from: 1, to: lines.length, metadata: [] }
}

describe.each(headerReaders)('the form $id', ({ read, examples }) => {
  it.each(examples.yes)('is read from %j, and the text is whole', (head) => {
    const lines = read(segmentOf(head), {})?.segment.lines.map(({ text }) => text)
    expect(lines?.slice(-2)).toEqual(['Ladies and gentlemen,', 'We have come to mend the lamps.'])
  })

  it.each(examples.no)('is not read from %j', (head) => {
    expect(read(segmentOf(head), {})).toBeUndefined()
  })
})

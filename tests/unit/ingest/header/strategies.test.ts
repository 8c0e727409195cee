import { describe, expect, it } from 'vitest'
import type { HeadLine } from '#lib/ingest/header/header-lines.ts'
import { namesSpeech } from '#lib/ingest/header/header-lines.ts'
import { speakerStrategies } from '#lib/ingest/header/speaker/strategies.ts'
import { speakerContext } from '#lib/ingest/header/speaker/strategy.ts'
import { linesOf } from '#lib/ingest/read/source.ts'
import { findDates } from '#lib/ingest/recognise/dates.ts'

/** A head with the kinds of its lines told simply: a genre, a date, or any words. */
function headLines(head: string): HeadLine[] {
  return linesOf(head).map((line) => {
    const dates = findDates(line.text)
    const isDate = dates[0]?.words.length === line.text.length
    return { ...line, dates, kind: isDate ? 'date' : namesSpeech(line.text) ? 'genre' : 'text' }
  })
}

describe('each way in which heads name who speaks', () => {
  it.each(
    speakerStrategies.flatMap(({ id, find, examples }) =>
      examples.map(({ head, finds }) => ({ id, head, finds, find })),
    ),
  )('$id: $head', ({ head, finds, find }) => {
    const lines = headLines(`${head}\n\n1 May 2001`)
    expect(find(speakerContext(lines)).map(({ known }) => known.value)).toEqual(finds)
  })

  it('has an id of its own, and examples that it reads and that it does not', () => {
    expect(new Set(speakerStrategies.map(({ id }) => id)).size).toBe(speakerStrategies.length)
    for (const { examples } of speakerStrategies) {
      expect(examples.some(({ finds }) => finds.length > 0)).toBe(true)
      expect(examples.some(({ finds }) => finds.length === 0)).toBe(true)
    }
  })
})

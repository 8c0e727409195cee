import { describe, expect, it } from 'vitest'
import { headerSpeaker } from '#lib/ingest/header/header-speaker.ts'
import { speakerStrategies } from '#lib/ingest/header/speaker/strategies.ts'
import { speakerContext } from '#lib/ingest/header/speaker/strategy.ts'
import { headOf } from '#tests/unit/ingest/header/invented-head.ts'
import { simpleHead } from '#tests/unit/ingest/header/invented-lines.ts'

describe('each way in which heads name who speaks', () => {
  it.each(
    speakerStrategies.flatMap(({ id, find, examples }) =>
      examples.map(({ head, finds }) => ({ id, head, finds, find })),
    ),
  )('$id: $head', ({ head, finds, find }) => {
    const lines = simpleHead(`${head}\n\n1 May 2001`)
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

describe('where two find somebody, the surer decides', () => {
  it.each([
    ['a label before “by”', 'Speech by Osk Brandt\nSpeaker: Ana Verell\n3 May 2021', 'Ana Verell'],
    ['“by” before who sends it', 'From: Osk Brandt\nOpen letter by Ana Verell\n3 May 2021', 'Ana Verell'],
    ['“by” before a line of its own', 'Speech by Ana Verell\nOsk Brandt, Minister of Ports\n3 May 2021', 'Ana Verell'],
    ['an office before words with a genre', 'Osk Brandt: a speech\nH.E. Ana Verell\n3 May 2021', 'Ana Verell'],
  ])('%s', (_, head, name) => {
    expect(headerSpeaker(headOf(head)).found?.speaker.value).toBe(name)
  })
})

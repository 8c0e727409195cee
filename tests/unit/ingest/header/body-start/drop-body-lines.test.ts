import { describe, expect, it } from 'vitest'
import { readHeaderLines } from '#lib/ingest/header/read-header-lines.ts'
import { linesOf } from '#lib/ingest/read/source.ts'

/** The lines that stay a head above a text. */
const kept = (text: string) => readHeaderLines(linesOf(text)).map((line) => line.text)
const head = ['Speech by Ana Verell', '12 May 2019']

describe('lines that are text already, though none could be known by itself', () => {
  it.each([
    [
      'break off in a word that no sentence ends with',
      'Pilots and keepers of the\nlamps have come here today, and we are glad of it.',
    ],
    [
      'are short, two or more under what the text is and its date',
      'A quay is old\n\nA lamp is dark\n\nWe mend both of them today.',
    ],
  ])('%s', (_why, text) => {
    expect(kept(`${head.join('\n')}\n\n${text}`)).toEqual(head)
  })

  it('are not above a line that begins a paragraph of its own', () => {
    expect(kept(`${head.join('\n')}\nMinister of\nLadies and gentlemen,\n\nWe begin.`)).toContain('Minister of')
  })
})

import { describe, expect, it } from 'vitest'
import { chooseCandidate } from '#lib/ingest/header/choose-candidate.ts'
import { readHeaderLines } from '#lib/ingest/header/read-header-lines.ts'
import { titleCandidates, titleOrder, titleStrategies } from '#lib/ingest/header/title/strategies.ts'
import { linesOf } from '#lib/ingest/read/source.ts'

const text = '\n\nLadies and gentlemen,\n\nWe have come to mend the lamps.'

describe.each(titleStrategies)('the strategy $id', ({ id, examples }) => {
  it.each(examples)('is chosen for $head', ({ head, title }) => {
    const candidates = titleCandidates(readHeaderLines(linesOf(head + text)))
    const { candidate } = chooseCandidate(candidates, titleOrder, 'title')
    expect(candidate?.known.value).toBe(title)
    expect(candidate?.rule).toBe(id)
  })
})

describe('a title', () => {
  it('can be found by the next strategy where one is switched off', () => {
    const lines = readHeaderLines(linesOf(`Address by Ana Verell\n12 May 2019\n\n‘A bridge for every town’${text}`))
    const read = (without?: Set<string>) =>
      chooseCandidate(titleCandidates(lines, without), titleOrder, 'title').candidate
    expect(read()?.known.value).toBe('A bridge for every town')
    expect(read(new Set(['title-in-quotation-marks']))?.known.value).toBe('Address by Ana Verell')
  })

  it.each([
    ['a date in figures', '9/27/64'],
    ['a date of another calendar', 'Selby, 22 Bahman 1357'],
    ['a page’s number', 'Page 1 of 4'],
    ['eight figures', '20221019'],
    ['place and date', 'Selby, 12 May 2019'],
    ['who delivered it', '(Delivered by Ivo Sandor)'],
    ['a notice', 'Check against delivery'],
    ['a stamp', 'Last updated: 12 May 2019'],
  ])('does not go on with %s below it', (_, below) => {
    const lines = readHeaderLines(linesOf(`Remarks by Dr. Ana Verell at the Congress of Pilots\n\n${below}${text}`))
    expect(chooseCandidate(titleCandidates(lines), titleOrder, 'title').candidate?.known.value).toBe(
      'Remarks by Dr. Ana Verell at the Congress of Pilots',
    )
  })

  it('does not run over more than six lines', () => {
    const head = ['SPEECH BY THE PREMIER', ...Array.from({ length: 9 }, (_, index) => `OPENING OF QUAY ${index}`)]
    const lines = readHeaderLines(linesOf(head.join('\n') + text))
    const { candidate } = chooseCandidate(titleCandidates(lines), titleOrder, 'title')
    expect(candidate?.lines).toHaveLength(6)
  })
})

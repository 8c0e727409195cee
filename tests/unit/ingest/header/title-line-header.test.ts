import { describe, expect, it } from 'vitest'
import { titleLineHeader } from '#lib/ingest/header/title-line-header.ts'
import { segmentOf } from './invented-head.ts'

const read = (text: string) => titleLineHeader.read(segmentOf(text), {})
const told = (text: string) => {
  const { segment, date } = read(text)
  return [segment.title.value, date?.value, segment.lines[0]?.text]
}

describe('a title on the first line', () => {
  it.each([
    ['with a text', 'On the quays\n\nWe begin here.', ['On the quays', undefined, 'We begin here.']],
    ['with its date', 'On the quays\n12 May 2019\n\nWe begin here.', ['On the quays', '2019-05-12', 'We begin here.']],
    ['under its date', '12 May 2019\nOn the quays\n\nWe begin here.', ['On the quays', '2019-05-12', 'We begin here.']],
    [
      'over two lines',
      'On the quays of\nSelby\n\nWe begin here.',
      ['On the quays of Selby', undefined, 'We begin here.'],
    ],
    ['that is a question', 'Who mends the quays?\n\nWe do it.', ['Who mends the quays?', undefined, 'We do it.']],
  ])('%s', (_how, text, found) => {
    expect(told(text)).toEqual(found)
  })

  it.each([
    ['a sentence', 'The quays are old and we mend them.\n\nWe begin.'],
    ['an address', 'Dear friends,\n\nWe begin here.'],
    ['a line broken within its sentence', 'The quays of Selby\nare old and we mend them.\n\nWe begin.'],
  ])('is none that is %s: its first words stand for one', (_what, text) => {
    expect(read(text).segment.title.basis).toMatchObject({ kind: 'inferred', rule: 'first-words' })
    expect(read(text).segment.lines[0]?.text).toBe(text.split('\n')[0])
  })

  it('is none that names who sends a press release, but is where that stands over nothing of the kind', () => {
    const sent = read('MINISTRY OF THE QUAYS\nPRESS RELEASE\nNo. 14/2003\n\nThe quays are open, says the Ministry.')
    expect(sent.segment.title.basis).toMatchObject({ kind: 'inferred', rule: 'first-words' })
    expect(sent.segment.metadata.map(({ field }) => field)).toEqual(['head', 'head', 'head'])
    expect(told('MINISTRY OF THE QUAYS\n\nIt looks after eleven quays.')[0]).toBe('MINISTRY OF THE QUAYS')
    expect(told('PRESS RELEASE\nThe quays open\n\nThey open today.')[0]).not.toContain('They open')
  })

  it('is not read twice where it occurs again', () => {
    const { segment, entries } = read('On the quays\n\nON THE QUAYS\n\nWe begin here.')
    expect(segment.lines.map(({ text }) => text)).toEqual(['We begin here.'])
    expect(entries).toMatchObject([{ fate: 'duplicate', of: 'title' }])
  })

  it('names who speaks where it says that it is a speech', () => {
    expect(read('Speech by President Anna Berg\n\nWe begin here.').speaker?.value).toBe('Anna Berg')
    expect(read('Anna Berg at home\n\nWe begin here.').speaker).toBeUndefined()
  })
})

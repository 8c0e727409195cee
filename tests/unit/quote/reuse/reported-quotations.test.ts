import { describe, expect, it } from 'vitest'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { reportedQuotations } from '#lib/quote/reuse/reported-quotations.ts'
import { textOf } from '#tests/unit/quote/invented.ts'

const quoted = (texts: string[], given: Partial<ArchiveDocument> = {}) =>
  reportedQuotations(textOf('report', texts, { kind: 'report', ...given })).map(({ paragraph, span }) =>
    paragraph.text.slice(span.start, span.end),
  )

describe('the quotations of a report', () => {
  it('are between its quotation marks, without the comma of the report', () => {
    expect(quoted(['She said: “the old weir must be mended,” and went.'])).toEqual(['the old weir must be mended'])
  })

  it('go on in the next paragraph where a mark is not closed', () => {
    expect(quoted(['“The old weir must be mended now.', '“Nobody pays for the broken gates.”'])).toEqual([
      'The old weir must be mended now.',
      'Nobody pays for the broken gates.',
    ])
  })

  it('stand without spaces and signs at their ends, each apart', () => {
    expect(quoted(['“ the old weir must be mended;” and “nobody pays for broken gates: ”'])).toEqual([
      'the old weir must be mended',
      'nobody pays for broken gates',
    ])
  })

  it('are all of a paragraph that is set as one, but what is in marks where it has some', () => {
    const set = (text: string) => {
      const document = textOf('report', [text], { kind: 'report' })
      for (const block of document.blocks) if (block.type === 'paragraph') block.form = 'quotation'
      return reportedQuotations(document).map(({ paragraph, span }) => paragraph.text.slice(span.start, span.end))
    }
    expect(set('The old weir must be mended.')).toEqual(['The old weir must be mended.'])
    expect(set('“The old weir must be mended,” she said.')).toEqual(['The old weir must be mended'])
  })

  it('are none of a straight mark that nothing closes, nor of a withdrawn paragraph', () => {
    expect(quoted(['She said: "the old weir must be mended now'])).toEqual([])
    const document = textOf('report', ['“the old weir must be mended”'], { kind: 'report' })
    Object.assign(document.blocks[0] ?? {}, { withdrawn: true })
    expect(reportedQuotations(document)).toEqual([])
  })

  it.each(['press-release', 'article', 'factsheet', 'announcement', 'document'] as const)(
    'are told in a %s, too',
    (kind) => {
      expect(quoted(['“the old weir must be mended”'], { kind })).toHaveLength(1)
    },
  )

  it.each(['the “weir keepers”', 'the ship “Pride of the Northern River Towns”', 'he “will and may not be”'])(
    'are no names, titles and scraps: %s',
    (text) => expect(quoted([text])).toEqual([]),
  )

  it('are none of a speech, nor of what was withdrawn', () => {
    const text = ['“the old weir must be mended”']
    expect(quoted(text)).toHaveLength(1)
    expect(quoted(text, { kind: 'speech' })).toEqual([])
    expect(quoted(text, { withdrawn: { reason: 'a court order' } as never })).toEqual([])
  })
})

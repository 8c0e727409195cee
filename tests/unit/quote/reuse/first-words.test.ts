import { describe, expect, it } from 'vitest'
import type { ArchiveDocument, Paragraph } from '#lib/domain/document.ts'
import { findFirstWords } from '#lib/quote/reuse/first-words.ts'
import { readSpokenCorpus } from '#lib/quote/reuse/spoken-corpus.ts'
import { archiveOf, documentWith } from '#tests/unit/archive/invented.ts'

const paragraph = (text: string, id = 'p-1', voice?: string): Paragraph => ({
  type: 'paragraph',
  id,
  form: 'plain',
  text,
  ...(voice !== undefined && { voice }),
})
const speech = (id: string, date: string | undefined, ...blocks: Paragraph[]) =>
  documentWith({ id, slug: id, language: 'en', blocks, ...(date !== undefined && { date }) })
const gauges = 'A gauge, and more gauges: the gauge is read, and gauges stay.'

/** What was said before, since of the first documents of an archive no word is called new. */
const before = Array.from({ length: 9 }, (_, number) => speech(`d-${number + 10}`, '1990', paragraph('Nothing.')))

/** The new words, as their documents have them, and how often. */
function wordsOf(said: ArchiveDocument[]): [string, string, number][] {
  const documents = [...before, ...said]
  return findFirstWords(documents, readSpokenCorpus(archiveOf(documents))).map(({ at, times }) => {
    const document = documents.find(({ id }) => id === at.document)
    const block = document?.blocks.find((one) => one.type === 'paragraph' && one.id === at.paragraph)
    const text = block?.type === 'paragraph' ? block.text.slice(at.start, at.end) : ''
    return [at.document, text, times]
  })
}

describe('words that are new in the latest speeches', () => {
  it('are those that no earlier document has, at their first place, with all their forms counted', () => {
    const documents = [speech('d-1', '2001', paragraph('The weir is old.')), speech('d-2', '2002', paragraph(gauges))]
    expect(wordsOf(documents)).toEqual([['d-2', 'gauge', 4]])
  })

  it('are none in the first ten documents of a language', () => {
    const documents = [
      speech('d-2', '2002', paragraph(gauges)),
      speech('d-3', '2003', paragraph('Of lemons, lemons, lemons.')),
    ]
    expect(wordsOf(documents)).toEqual([['d-3', 'lemons', 3]])
  })

  it('are none that an earlier document has in another form, or in its title, or a report', () => {
    const earlier = [
      speech('d-1', '2001', paragraph('Who gauges the river?')),
      documentWith({ id: 'd-1', language: 'en', date: '2001', title: 'The gauge' }),
      documentWith({ id: 'd-1', language: 'en', date: '2001', kind: 'report', blocks: [paragraph('He saw a gauge.')] }),
    ]
    for (const one of earlier) expect(wordsOf([one, speech('d-2', '2002', paragraph(gauges))])).toEqual([])
  })

  it('are none that a document of no known year has', () => {
    const documents = [speech('d-2', '2002', paragraph(gauges)), speech('d-3', undefined, paragraph('A gauge.'))]
    expect(wordsOf(documents)).toEqual([])
  })

  it('are no names, no words said once or twice, and no words of a publisher', () => {
    const documents = [
      speech('d-1', '2001', paragraph('The weir.')),
      speech(
        'd-2',
        '2002',
        paragraph('Sandor came. Sandor spoke. Sandor left. An anchor is an anchor.'),
        paragraph(gauges, 'p-2', 'publisher'),
      ),
    ]
    expect(wordsOf(documents)).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { cut, documentDescription, structuredData } from '#lib/site/metadata.ts'
import { wordsFor } from '#lib/site/words.ts'
import { documentWith, paragraph } from '#tests/unit/archive/invented.ts'

describe('the description of a document', () => {
  it('says what it is and how it begins, and is not longer than a search engine shows', () => {
    const document = documentWith({
      speaker: 'Ana Verell',
      date: '2019-05-14',
      blocks: [
        paragraph('p-1', 'When the level at the upper weir fell for the third summer in a row, we counted. '.repeat(4)),
      ],
    })
    const description = documentDescription(document, wordsFor('en'))
    expect(description).toMatch(/^Speech · Ana Verell · 14 May 2019\. When the level/)
    expect(description.length).toBeLessThanOrEqual(160)
  })
})

it('cuts at the end of a word, without what then hangs', () => {
  expect(cut('one two, three', 10)).toBe('one two…')
  expect(cut('short', 10)).toBe('short')
})

describe('structured data', () => {
  it('names as author the speaker of a speech, not the one whom a report quotes', () => {
    expect(structuredData(documentWith({ speaker: 'Ana Verell' }), undefined)).toHaveProperty('author')
    expect(structuredData(documentWith({ speaker: 'Ana Verell', kind: 'report' }), undefined)).not.toHaveProperty(
      'author',
    )
  })

  it('gives a date for what it tells, and only one without doubt', () => {
    const of = (date: string, of: 'occasion' | 'publication') =>
      structuredData(documentWith({ date, basis: { date: { kind: 'stated', words: 'x', of } } }), undefined)
    expect(of('2019-05-14', 'occasion')).toMatchObject({ dateCreated: '2019-05-14' })
    expect(of('2019-05-14', 'publication')).toMatchObject({ datePublished: '2019-05-14' })
    expect(of('2019-05-14?', 'occasion')).not.toHaveProperty('dateCreated')
  })
})

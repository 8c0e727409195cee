import { describe, expect, it } from 'vitest'
import { english } from '#lib/i18n/english.ts'
import { documentDescriptions, truncate } from '#lib/site/page-metadata.ts'
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
    const description = documentDescriptions([document], () => english).get(document.id) ?? ''
    expect(description).toMatch(/^Speech · Ana Verell · 14 May 2019\. When the level/)
    expect(description.length).toBeLessThanOrEqual(160)
  })

  it('is another for each of several documents that begin with the same words', () => {
    const opening = 'Today the assembly of the river towns met in the lower hall, and the mayor spoke. '.repeat(3)
    const documents = ['dykes', 'tolls', 'dykes'].map((matter, index) =>
      documentWith({
        id: `d-000000${index}`,
        kind: 'report',
        blocks: [paragraph(`p-000000${index}`, opening), paragraph(`p-100000${index}`, `She spoke of ${matter}.`)],
      }),
    )
    const descriptions = [...documentDescriptions(documents, () => english).values()]
    expect(descriptions[0]).toContain('Today the assembly')
    expect(descriptions[1]).toContain('She spoke of tolls.')
    expect(descriptions[2]).toContain('She spoke of dykes.')
    expect(new Set(descriptions).size).toBe(3)
  })
})

it('cuts at the end of a word, without what then hangs', () => {
  expect(truncate('one two, three', 10)).toBe('one two…')
  expect(truncate('short', 10)).toBe('short')
})

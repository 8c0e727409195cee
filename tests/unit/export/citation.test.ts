import { describe, expect, it } from 'vitest'
import { citationOf } from '#lib/export/citation.ts'
import { documentWith } from '#tests/unit/archive/invented.ts'
import { cases, cited, context, fileOf, inStyles } from './cited.ts'

describe.each(Object.entries(cases))('%s', (_, document) => {
  const citation = cited(document)

  it('is cited in every style', () => {
    expect(inStyles(citation)).toMatchSnapshot()
  })

  it('makes a file of each format', () => {
    expect(citation.files.map(({ content }) => content).join('\n')).toMatchSnapshot()
  })
})

it('a withdrawn document has no citation', () => {
  expect(citationOf(documentWith({ withdrawn: { reason: 'an order' } }), context)).toBeUndefined()
})

it('a statement of two speakers is cited with both', () => {
  const citation = cited({ speaker: ['Ana Verell', 'Tomas Ried'], kind: 'statement', date: '2019-05-14' })
  expect(citation.item.author).toEqual([{ family: 'Verell', given: 'Ana' }, { literal: 'Tomas Ried' }])
  for (const [style, [entry]] of Object.entries(inStyles(citation))) expect(entry, style).toMatch(/Verell.*Ried/)
  expect(fileOf(citation, 'RIS').match(/^AU {2}- /gm)).toHaveLength(2)
})

describe('a date', () => {
  const dates = { exact: '2019-05-14', month: '2019-05', year: '2019', doubtful: '2019-05?', about: '2019-05~' }

  it.each(Object.entries(dates))('that is %s is given as far as it is known', (_, date) => {
    const days = [cited({ date }).item.issued, cited({ date, kind: 'report' }).item.issued]
    const parts = date.replace(/[?~]/, '').split('-').map(Number)
    for (const day of days) expect(day).toMatchObject({ 'date-parts': [parts] })
  })

  it('that is not certain shows its doubt in every style, and in a note', () => {
    for (const date of ['2019-05?', '2019~', '2019-05-14%', '186X', 'XXXX-03-13']) {
      const citation = cited({ date, speaker: 'Ana Verell' })
      for (const [style, [entry]] of Object.entries(inStyles(citation)))
        expect(entry, style).toMatch(/ca?\. |uncertain|1860s|year not known/)
      expect(citation.item.note).toContain('Date: ')
      expect(fileOf(citation, 'BibTeX')).toContain('note = {Date: ')
      expect(fileOf(citation, 'RIS')).toContain('N1  - Date: ')
      expect(citation.tags.map(({ name }) => name)).not.toContain('citation_publication_date')
    }
  })

  it('of publication is not said to be that of the occasion', () => {
    const basis = { date: { kind: 'stated', words: 'x', of: 'publication' } } as const
    expect(cited({ date: '2019-05-14', basis }).item).not.toHaveProperty('event-date')
    expect(cited({ date: '2019-05-14' }).item).toHaveProperty('event-date')
  })
})

it('a Russian title keeps its letters as they are, in an English interface', () => {
  for (const language of ['ru', 'en', undefined]) {
    const title = 'О верности слову и о цене леса'
    const citation = cited({ title, ...(language && { language }) })
    for (const [style, [entry]] of Object.entries(inStyles(citation))) expect(entry, style).toContain(title)
  }
})

it('markup in a title stays text', () => {
  const citation = cited({ title: 'On <script>alert(1)</script> & tolls' })
  for (const { entry } of citation.styled) {
    const text = entry.map((piece) => piece.text).join('')
    expect(text).toMatch(/<script>alert\(1\)<\/script> & tolls/i)
  }
})

describe('the tags of a page', () => {
  const tags = Object.fromEntries(
    cited(cases['a speech at an event'] ?? {}).tags.map(({ name, content }) => [name, content]),
  )

  it('tell Zotero what it is, by whom, of when, on which occasion and where', () => {
    expect(tags).toMatchObject({
      'z:itemType': 'presentation',
      citation_title: 'On the dues of the harbour',
      citation_author: 'Verell, Ana',
      citation_publication_date: '2019/05/14',
      citation_language: 'en',
      'DC.type': 'Speech',
      'bib:presentedAt': '12th Session of the Assembly',
      'eprints.event_location': 'Selby',
    })
  })
})

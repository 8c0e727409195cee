import { DOMParser } from '@xmldom/xmldom'
import { describe, expect, it } from 'vitest'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { teiDocument } from '#lib/export/tei/tei-document.ts'
import { childElements, elementsOf } from '#lib/ingest/read/xml/xml-tree.ts'
import { attacks } from '#tests/attacks/strings.ts'
import { documentWith } from '#tests/unit/archive/invented.ts'
import {
  context,
  documents,
  joint,
  partlyWithdrawn,
  report,
  said,
  speech,
  unknown,
  withdrawn,
} from '#tests/unit/export/exported.ts'

function tree(document: ArchiveDocument) {
  const xml = teiDocument(document, context)
  const root = new DOMParser({
    errorHandler: (level, message) => {
      throw new Error(`${level}: ${message}`)
    },
  }).parseFromString(xml, 'text/xml').documentElement
  const all = elementsOf(root)
  const named = (name: string) => all.filter(({ localName }) => localName === name)
  const words = (name: string) => named(name).map((one) => one.textContent)
  return { xml, root, all, named, words }
}

const attribute = (name: string) => (element: Element) => element.getAttribute(name)

describe('whose words are in what', () => {
  it('is the speaker in u, each paragraph a seg with its number and an id that only it has in a corpus', () => {
    const { named } = tree(speech)
    const [first, ...others] = named('u')
    expect(first?.getAttribute('who')).toBe('#d-0000001.speaker-ana-verell')
    const segs = childElements(first as Element).filter(({ localName }) => localName === 'seg')
    expect(segs.map(attribute('n'))).toEqual(['3', '5', ''])
    expect(segs.map(attribute('xml:id')).slice(0, 2)).toEqual(['d-0000001.p-0000003', 'd-0000001.p-0000005'])
    expect(others.map(attribute('who'))).toEqual([
      '#d-0000001.speaker-ana-verell',
      '#d-0000001.speaker-ana-verell',
      '#d-0000001.speaker-ana-verell',
      '#d-0000001.questioner',
      '#d-0000001.speaker-ana-verell',
      '#d-0000001.person-osk-brandt',
      '#d-0000001.person-osk-brandt #d-0000001.person-una-moss',
    ])
  })
  it('has nobody else’s words in the u of the speaker', () => {
    const { named } = tree(speech)
    const own = named('u')
      .filter((one) => one.getAttribute('who') === '#d-0000001.speaker-ana-verell')
      .map((one) => one.textContent)
      .join()
    for (const words of ['The Gazette prints', 'Who pays?', 'I object.', 'We both object.', 'Prices of the spring'])
      expect(own).not.toContain(words)
  })
  it('is a note of the publisher or of the transcriber, within words too', () => {
    const notes = tree(speech).named('note')
    const of = (type: string) =>
      notes.filter((one) => one.getAttribute('type') === type).map((one) => one.textContent?.trim())
    expect(of('publisher')).toEqual(['The Gazette prints what was said at Selby.'])
    expect(of('transcriber')).toEqual(['The keepers rise.', '(Applause.)', 'A bell rings.', '(laughter)'])
    expect(notes.filter((one) => one.getAttribute('place') === 'inline')).toHaveLength(2)
  })
  it('is nobody’s speech in a report, though it is known whose words it reports', () => {
    const { named, words } = tree(report)
    expect(named('u')).toEqual([])
    expect(
      named('p')
        .slice(-2)
        .map((one) => one.textContent),
    ).toEqual(['The keeper said that the weir held.', 'Nobody answered.'])
    expect(words('persName')).toEqual(['Ana Verell'])
    expect(words('author')).toEqual(['Odo Fenn'])
  })
  it('is of all who make a joint statement', () => {
    expect(tree(joint).named('u').map(attribute('who'))).toEqual([
      '#d-0000004.speaker-ana-verell #d-0000004.person-osk-brandt',
    ])
  })
})

describe('what is set in a way of its own', () => {
  it('is a list, a table, a quotation, a figure, with the numbers that the source gives', () => {
    const { words, named } = tree(speech)
    expect(words('item')).toEqual(['three wells;', 'forty oars.', 'Mend the weir.', 'Then mend the oars.'])
    expect(words('label')).toEqual(['4.', '5.'])
    expect(
      named('row').map((one) => [one.getAttribute('role'), childElements(one).map((cell) => cell.textContent)]),
    ).toEqual([
      ['label', ['Oar', 'Crowns']],
      ['', ['Ash', '', '5']],
    ])
    expect(words('quote')).toEqual(['Who mends, stays dry.'])
    expect(words('figure').map((one) => one?.trim())).toEqual(['Prices of the spring'])
    expect(named('milestone').map(attribute('rend'))).toEqual(['* * *'])
  })
  it('is in a division for each heading, in one another', () => {
    const heads = tree(speech)
      .named('head')
      .filter((one) => one.parentNode?.nodeName === 'div')
    expect(heads.map((one) => one.textContent)).toEqual(['What is to be done', 'The price', 'Questions'])
    expect(heads[1]?.parentNode?.parentNode).toBe(heads[0]?.parentNode)
    expect(heads[2]?.parentNode?.parentNode).toBe(heads[0]?.parentNode?.parentNode)
  })
})

describe('the header', () => {
  it('has what is known: source, day, place, occasion, persons', () => {
    const { words, named, xml } = tree(speech)
    expect(words('idno')).toEqual([
      'd-0000001',
      'https://gazette.example/?a=1&b=2',
      'gazette.txt',
      '0'.repeat(64),
      'https://www.wikidata.org/wiki/Q1',
      'https://viaf.org/viaf/2',
    ])
    expect(named('ptr').map(attribute('target'))).toEqual([
      'https://record.example/river/documents/2019-05-14-on-bridges/',
    ])
    expect(named('licence').map(attribute('target'))).toEqual(['https://creativecommons.org/licenses/by/4.0/'])
    expect(words('distributor')).toEqual(['The River Towns'])
    expect(words('publisher')).toEqual(['The Weir Gazette'])
    expect(words('meeting')).toEqual(['Meeting of the Keepers'])
    expect(words('occupation')).toEqual(['Keeper of the Weir'])
    expect(xml).toMatch(/<name type="place">Selby<\/name>\s*<date when="2019-05-14">/)
    expect(xml).toContain('<date type="publication" when="2019-05-20">')
  })
  it('says of which document one is a translation, by whom, and what its collection declares', () => {
    const { named, words } = tree(joint)
    expect(named('relatedItem').map(attribute('target'))).toEqual(['#d-0000001'])
    expect(named('language').map(attribute('ident'))).toEqual(['en', 'kk'])
    expect(named('term').map((one) => [one.getAttribute('type'), one.textContent])).toEqual([
      ['kind', 'statement'],
      ['delivery', 'as-delivered'],
      ['translation', 'official'],
      ['town', 'Ormond'],
    ])
    expect(words('occupation')).toEqual(['Keeper of the Weir', 'Keeper of the Oar'])
  })
  it('says what is not known', () => {
    const { words, named, xml } = tree(unknown)
    expect(words('date')).toEqual(['The date is not known.'])
    expect(words('particDesc').map((one) => one?.trim())).toEqual(['Who speaks is not known.'])
    expect(named('language').map(attribute('ident'))).toEqual(['und'])
    expect(named('u').map((one) => one.hasAttribute('who'))).toEqual([false])
    expect(xml).toContain('The source states no rights.')
    expect(
      tree(documentWith({ kind: 'factsheet' }))
        .words('particDesc')
        .join(),
    ).toContain('Nobody speaks')
  })
  it('has a date as certain as it is known', () => {
    const dateOf = (date: string) => {
      const [made] = tree(documentWith({ date })).named('date')
      return Object.fromEntries(Array.from(made?.attributes ?? [], ({ name, value }) => [name, value]))
    }
    expect(dateOf('1911')).toEqual({ when: '1911' })
    expect(dateOf('1911-03?')).toEqual({ when: '1911-03', cert: 'low' })
    expect(dateOf('1911-03-02~')).toEqual({ when: '1911-03-02', precision: 'low' })
    expect(dateOf('1911%')).toEqual({ when: '1911', cert: 'low', precision: 'low' })
    expect(dateOf('2024-04-25/2024-04-27')).toEqual({ from: '2024-04-25', to: '2024-04-27' })
    expect(dateOf('2024-04-25/..')).toEqual({ from: '2024-04-25' })
    expect(dateOf('186X')).toEqual({ notBefore: '1860', notAfter: '1869' })
    expect(dateOf('18XX')).toEqual({ notBefore: '1800', notAfter: '1899' })
    expect(dateOf('1911-XX-02')).toEqual({ notBefore: '1911-01', notAfter: '1911-12' })
    expect(dateOf('XXXX-03-13')).toEqual({ when: '--03-13' })
    expect(dateOf('XXXX')).toEqual({})
  })
  it('says that a rule or an editor gave the date', () => {
    const evidence = (basis: ArchiveDocument['basis']) =>
      tree(documentWith({ date: '1911', basis }))
        .named('date')
        .map(attribute('evidence'))
    expect(evidence({ date: { kind: 'inferred', rule: 'year-in-title', of: 'occasion' } })).toEqual(['conjecture'])
    expect(evidence({ date: { kind: 'editor', reason: 'A letter', of: 'occasion' } })).toEqual(['external'])
  })
})

describe('what was withdrawn', () => {
  it('is a gap, and its words are nowhere, nor what is gone', () => {
    const { xml, named } = tree(partlyWithdrawn)
    expect(xml).not.toContain('secret')
    expect(xml).not.toContain('p-0000009')
    expect(xml).not.toContain('fairy')
    expect(named('gap')).toHaveLength(4)
    expect(named('change').map((one) => one.textContent)).toEqual([
      'Corrected, title: A misprint',
      'The editors: Corrected, p-0000002: A private address',
    ])
  })
  it('is all of a document, which says why', () => {
    const { named, words } = tree(withdrawn)
    expect(named('gap')).toHaveLength(1)
    expect(words('change')).toEqual(['This document was withdrawn: The family asked for it'])
  })
})

it('has the very words between its tags, whatever is in them', () => {
  for (const { text } of attacks) {
    const line = text.replace(/\s+/g, ' ').trim()
    const { named } = tree(documentWith({ title: line, speaker: line, venue: line, blocks: [said('0000001', line)] }))
    const written = line.replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    expect(named('seg').map((one) => one.textContent)).toEqual([written])
  }
})

it('says how many characters XML cannot hold', () => {
  const { xml, words } = tree(documentWith({ blocks: [said('0000001', 'The\u0002 weir\u0003.')] }))
  expect(words('seg')).toEqual(['The\ufffd weir\ufffd.'])
  expect(xml).toContain('2 characters of the text that XML cannot hold: U+FFFD is in their place.')
})

it('is the same bytes each time', () => {
  for (const document of Object.values(documents))
    expect(teiDocument(document, context)).toBe(teiDocument(structuredClone(document), context))
})

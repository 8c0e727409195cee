import { describe, expect, test } from 'vitest'
import type { ParsedDocument } from '#lib/ingest/parsed.ts'
import { applyEditorFacts } from '#lib/ingest/relate/apply-editor-facts.ts'
import { inheritEventDates } from '#lib/ingest/relate/inherit-event-dates.ts'
import type { Draft } from '#lib/ingest/source-segment.ts'
import type { CatalogueEntry } from '#lib/records/catalogue.ts'
import type { Records } from '#lib/records/records.ts'
import { parsed, stated } from './invented.ts'

const why = { file: 'catalogue/x.yaml', reason: 'Register, 1' }

const verell = {
  id: 'ana-verell',
  name: 'Ana Verell',
  forms: ['A. Verell'],
  roles: [{ title: 'Mayor of Ormond', from: '2015', to: '2019' }],
}
const sandor = {
  id: 'ivo-sandor',
  name: 'Ivo Sandor',
  forms: ['Sandor'],
  roles: [{ title: 'Mayor of Selby', from: '2016' }],
  languages: ['kk'],
}
const fair = { id: 'ferry-fair', name: 'Fair of the Ferries', forms: ['Ferry Fair'], date: '2018-06-03' }

function recordsWith(entries: CatalogueEntry[], given: Partial<Records> = {}): Records {
  return {
    anchors: new Map(),
    collections: [],
    authorities: { speakers: [verell, sandor], venues: [], events: [fair], topics: [], publishers: [] },
    catalogue: new Map([['d-1', entries]]),
    ...given,
  }
}

/** The document with the facts, and with what is inherited and looked up since. */
function corrected(document: ParsedDocument, entries: CatalogueEntry[]): ParsedDocument {
  const records = recordsWith(entries)
  const [first] = inheritEventDates(applyEditorFacts([document], records).documents, records.authorities).documents
  if (!first) throw new Error('no document')
  return first
}

function turn(text: string, voice?: string): Draft {
  return { type: 'paragraph', spans: [], line: 1, text, level: 2, form: 'plain', ...(voice && { voice }) }
}

describe('a fact of an editor', () => {
  test('sets a value with its reason and keeps how it read', () => {
    const fact = { ...why, field: 'date' as const, value: '2017-06-03', of: 'occasion' as const }
    const document = corrected(parsed('d-1', { date: stated('XXXX-06-03') }), [fact])
    expect(document.metadata.date).toEqual({
      value: '2017-06-03',
      basis: { kind: 'editor', reason: 'Register, 1', of: 'occasion' },
    })
    expect(document.corrections).toEqual([{ field: 'date', was: 'XXXX-06-03', reason: 'Register, 1' }])
  })

  test.each([
    ['kind', 'sermon', '"sermon", expected one of speech, '],
    ['date', '2003-11-78', '"2003-11-78", expected an EDTF date'],
    ['url', 'https://a|b/', '"https://a|b/", expected an absolute http or https address'],
    ['language', 'EN', '"EN", expected a BCP 47 tag'],
    ['venue', ['Ormond', 'Selby'], '["Ormond","Selby"], expected one text'],
  ] as const)('whose %s is none is an error that names file and expectation', (field, value, message) => {
    const entry = { ...why, field, value: typeof value === 'string' ? value : [...value] }
    const { documents, findings } = applyEditorFacts([parsed('d-1', {})], recordsWith([entry]))
    expect(documents[0]?.metadata[field]).toEqual(parsed('d-1', {}).metadata[field])
    expect(documents[0]?.corrections).toEqual([])
    expect(findings).toEqual([
      expect.objectContaining({ severity: 'error', file: why.file, message: expect.stringContaining(message) }),
    ])
  })
})

describe('a name that an editor gives', () => {
  const place = { ...why, line: 7 }

  test('that nearly is that of a record is set as written, with a warning that offers the record', () => {
    const entries = [
      { ...place, field: 'speaker' as const, value: 'Ana Verel' },
      { ...place, field: 'event' as const, value: 'Fair of the Feries' },
    ]
    const { documents, findings } = applyEditorFacts([parsed('d-1', {})], recordsWith(entries))
    expect(documents[0]?.metadata.speaker?.value).toBe('Ana Verel')
    expect(documents[0]?.speakerRecord).toBeUndefined()
    expect(findings).toEqual(
      [
        ['speaker', 'Ana Verell'],
        ['event', 'Fair of the Ferries'],
      ].map(([field, name]) => ({
        rule: 'fact-names-no-record',
        severity: 'warning',
        file: why.file,
        line: 7,
        document: 'd-1',
        message: expect.stringMatching(new RegExp(`^d-1 ${field}: .*the nearest is "${name}"`)),
        said: expect.objectContaining({ key: 'namesNearRecord' }),
      })),
    )
  })

  test.each([
    ['Osk Brandt', 'speaker'],
    ['Ana Sandor', 'speaker'],
    ['Ida Verell', 'speaker'],
    ['Ana', 'speaker'],
    ['Opening of the Weir', 'event'],
  ] as const)('like that of no record (%s) is only a note', (value, field) => {
    const { findings } = applyEditorFacts([parsed('d-1', {})], recordsWith([{ ...place, field, value }]))
    expect(findings).toEqual([expect.objectContaining({ rule: 'fact-names-no-record', severity: 'note' })])
  })

  test('by any form of it, or where there are no such records, is taken without a word', () => {
    const entries = [
      { ...place, field: 'speaker' as const, value: ['A. Verell', 'sandor'] },
      { ...place, field: 'venue' as const, value: 'Ormond' },
    ]
    expect(applyEditorFacts([parsed('d-1', {})], recordsWith(entries)).findings).toEqual([])
  })
})

describe('the speaker whom an editor names', () => {
  const spoke = { speaker: stated('Ana Verell'), role: stated('Mayor of Ormond'), date: stated('2018-06-03') }

  test('is known by any form of the name, and has the office of the own record on that day', () => {
    const { metadata, speakerRecord } = corrected(parsed('d-1', spoke), [{ ...why, field: 'speaker', value: 'Sandor' }])
    expect(metadata.speaker?.value).toBe('Ivo Sandor')
    expect(metadata.role).toEqual({
      value: 'Mayor of Selby',
      basis: { kind: 'inferred', rule: 'office-on-that-day' },
    })
    expect(speakerRecord?.id).toBe('ivo-sandor')
  })

  test('has no office of the one before, where no record knows an own one', () => {
    const { metadata } = corrected(parsed('d-1', spoke), [{ ...why, field: 'speaker', value: 'Tomas Ried' }])
    expect(metadata.speaker?.value).toBe('Tomas Ried')
    expect(metadata.role).toBeUndefined()
  })

  test('has the office that the editor states, whichever comes first', () => {
    const facts = [
      { ...why, field: 'role' as const, value: 'Guest' },
      { ...why, field: 'speaker' as const, value: 'Ivo Sandor' },
    ]
    for (const order of [facts, facts.toReversed()])
      expect(corrected(parsed('d-1', spoke), order).metadata.role?.value).toBe('Guest')
  })

  test('keeps the office that is stated, where it is the same person', () => {
    const stays = corrected(parsed('d-1', { ...spoke, role: stated('Deputy Mayor') }), [
      { ...why, field: 'speaker', value: 'A. Verell' },
    ])
    expect(stays.metadata.role?.value).toBe('Deputy Mayor')
  })

  test('may be several, each known by a form of the name, with the offices of all', () => {
    const { metadata } = corrected(parsed('d-1', spoke), [{ ...why, field: 'speaker', value: ['Sandor', 'A. Verell'] }])
    expect(metadata.speaker?.value).toEqual(['Ivo Sandor', 'Ana Verell'])
    expect(metadata.role?.value).toEqual(['Mayor of Selby', 'Mayor of Ormond'])
    const unknown = corrected(parsed('d-1', spoke), [{ ...why, field: 'speaker', value: ['Ivo Sandor', 'Tomas Ried'] }])
    expect(unknown.metadata.role).toBeUndefined()
  })

  test('takes along whether the text is a translation', () => {
    const basis = { kind: 'inferred' as const, rule: 'languages-of-the-speaker' }
    const speech = { kind: { value: 'speech' as const, basis }, language: stated('en') }
    const translated = {
      ...spoke,
      ...speech,
      translation: { value: 'unknown' as const, basis },
      originalLanguage: { value: 'ru', basis },
    }
    const own = corrected(parsed('d-1', translated), [{ ...why, field: 'speaker', value: 'Tomas Ried' }])
    expect(own.metadata.translation).toBeUndefined()
    expect(own.metadata.originalLanguage).toBeUndefined()
    const other = corrected(parsed('d-1', translated), [{ ...why, field: 'speaker', value: 'Ivo Sandor' }])
    expect(other.metadata.originalLanguage?.value).toBe('kk')
  })

  test('is given no words of the one before, in a transcript', () => {
    const drafts = [
      turn('Ana Verell: It held.'),
      turn('Ivo Sandor: It did.', 'Ivo Sandor'),
      turn('And will.', 'Ivo Sandor'),
    ]
    const { drafts: given } = corrected({ ...parsed('d-1', spoke), drafts }, [
      { ...why, field: 'speaker', value: 'Ivo Sandor' },
    ])
    expect(given.map(({ voice }) => voice)).toEqual(['Ana Verell', undefined, undefined])
  })
})

test('another day that an editor states brings the office of that day', () => {
  const role = { value: 'Mayor of Ormond', basis: { kind: 'inferred' as const, rule: 'office-on-that-day' } }
  const document = parsed('d-1', { speaker: stated('Ana Verell'), role, date: stated('2018-06-03') })
  const later = corrected({ ...document, speakerRecord: verell }, [{ ...why, field: 'date', value: '2022-01-01' }])
  expect(later.metadata.role).toBeUndefined()
})

test('the event that an editor names is known by any form of its name, and gives its day', () => {
  const { metadata, eventRecord } = corrected(parsed('d-1', {}), [{ ...why, field: 'event', value: 'ferry fair' }])
  expect(eventRecord?.id).toBe('ferry-fair')
  expect(metadata.event?.value).toBe('Fair of the Ferries')
  expect(metadata.date).toEqual({
    value: '2018-06-03',
    basis: { kind: 'inherited', from: 'ferry-fair', of: 'occasion' },
  })
})

describe('a correction says what its source had', () => {
  const fact = { ...why, field: 'venue' as const, value: 'Selby' }
  const outdated = (was: string | undefined, venue: string | undefined, given: Partial<Records> = {}) => {
    const entry = { ...fact, ...(was !== undefined && { was }) }
    const document = parsed('d-1', venue === undefined ? {} : { venue: stated(venue) })
    return applyEditorFacts([document], recordsWith([entry], given)).findings.map(({ rule, message }) => [
      rule,
      message,
    ])
  }

  test('and nothing is said while it still has that', () => {
    expect(outdated('Ferris', 'Ferris')).toEqual([])
    expect(outdated('', undefined)).toEqual([])
    expect(outdated(undefined, 'Ferris')).toEqual([])
  })

  test('and a warning names both where it has something else now', () => {
    const [[rule, message] = []] = outdated('Ferris', 'Ormond')
    expect(rule).toBe('correction-outdated')
    expect(message).toContain('when its source had "Ferris", but the source now has "Ormond"')
    expect(outdated('Ferris', undefined)).toHaveLength(1)
    expect(outdated('', 'Ormond')).toHaveLength(1)
  })

  test('or a warning asks for it, where the published document came from other bytes', () => {
    const source = { file: 'd-1.txt', sha256: 'other', lineage: 'a.txt', lines: [1, 1] as [number, number] }
    const anchors = { document: 'd-1', title: 'd-1', kind: 'report', source, addresses: [], blocks: [] }
    const [[rule, message] = []] = outdated(undefined, 'Ormond', { anchors: new Map([['d-1', anchors]]) })
    expect(rule).toBe('correction-outdated')
    expect(message).toContain('write `was: "Ormond"`')
  })
})

describe('what is said of a document that no source gives', () => {
  const field = { ...why, field: 'url' as const, value: 'https://x.example' }
  const severities = (entry: CatalogueEntry, documents: ParsedDocument[] = [], given: Partial<Records> = {}) =>
    applyEditorFacts(documents, recordsWith([entry], given)).findings.map(({ rule, severity }) => `${rule} ${severity}`)

  test('is an error: a slip in an id would publish a mistake, or withdrawn words, again', () => {
    expect(severities({ ...why, withdraw: 'document' })).toEqual(['fact-without-document error'])
    expect(severities(field)).toEqual(['fact-without-document error'])
  })

  const collection = { id: 'river-towns', name: 'River towns', folder: '.', publishers: [] }
  const own = { ...field, file: 'catalogue/river-towns.yaml' }

  test('is a note where the file is that of a collection of which nothing is read', () => {
    expect(severities(own, [], { collections: [collection] })).toEqual(['fact-without-document note'])
    const withdrawal = { ...why, file: own.file, withdraw: 'document' as const }
    expect(severities(withdrawal, [], { collections: [collection] })).toEqual(['fact-without-document error'])
  })

  test('is an error where the collection is read', () => {
    const read = { ...parsed('d-2', {}), collection: 'river-towns' }
    expect(severities(own, [read], { collections: [collection] })).toEqual(['fact-without-document error'])
  })
})

import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { documentKinds } from '#lib/domain/document.ts'
import { structuredDataset } from '#lib/export/structured-dataset.ts'
import {
  type StructuredContext,
  schemaType,
  structuredDocument,
  structuredPassage,
} from '#lib/export/structured-document.ts'
import { structuredPage, structuredSite } from '#lib/export/structured-page.ts'
import { structuredName } from '#lib/export/structured-thing.ts'
import { createAddresses } from '#lib/site/addresses.ts'
import { groupKinds } from '#lib/site/groups.ts'
import { documentWith } from '#tests/unit/archive/invented.ts'
import { schemaOrgContext } from './schema-org-context.ts'

const addresses = createAddresses({ origin: 'https://record.example', base: '/river' })
const nowhere = createAddresses()
const root = 'https://record.example/river/'
const url = `${root}documents/2019-05-14-on-bridges/`
const context: StructuredContext = {
  pageOf: (kind, name) => (name.startsWith('Ana') || kind !== 'speakers' ? `${root}${kind}/x/` : undefined),
  originalOf: () => undefined,
  collectionName: () => 'The Gazette',
}
const stated = { kind: 'stated', words: 'x' } as const
const page = {
  address: addresses.group('speakers', 'ana-verell'),
  name: 'Ana Verell',
  description: 'x',
  language: 'en',
  archive: 'The River Towns',
  trail: [{ address: addresses.groups('speakers'), label: 'Speakers' }],
}

/** As programs take it: with full terms, nothing dropped. Rejects where a term or type is none that schema.org has. */
async function expanded(data: object): Promise<unknown> {
  const [node, ...others] = await jsonld.expand(data, { expandContext: schemaOrgContext, safe: true })
  expect(others).toEqual([])
  return node
}

const schema = (term: string) => `http://schema.org/${term}`

describe('structured data', () => {
  it('of everything has terms and types that schema.org has, and loses nothing when programs read it', async () => {
    const full = documentWith({
      date: '2019-05-14',
      published: '2019-05-15',
      speaker: ['Ana Verell', 'Ivo Sandor'],
      venue: 'Council House',
      event: 'Opening of the lock',
      topics: ['Floods'],
      language: 'en',
      originalLanguage: 'ru',
      translation: 'official',
      publisher: 'The Gazette',
      url: 'https://gazette.example/a b',
      rights: '© The Gazette',
      source: { ...documentWith().source, collection: 'gazette' },
      basis: { date: stated },
    })
    const paragraph = { type: 'paragraph', id: 'p-1', form: 'plain', text: 'The weir held.' } as const
    const facts = { place: 'Selby', date: '2019-05-14/2019-05-16' }
    const record = { name: 'X', forms: ['Y'], note: 'z', same_as: ['https://www.wikidata.org/entity/Q42'] }
    const all = [
      ...documentKinds.map((kind) => structuredDocument({ ...full, kind, byline: 'A Clerk' }, url, context)),
      structuredDocument({ ...full, kind: 'report' }, url, context),
      structuredPassage(full, paragraph, { name: 'x', url: `${url}#p-1`, document: url }, context),
      ...groupKinds.map((kind) => structuredName(kind, record, facts, `${root}${kind}/x/`, addresses)),
      structuredPage({ ...page, entity: structuredName('speakers', record, {}, url, addresses) }, addresses),
      structuredSite(page, addresses),
    ]
    for (const data of all) {
      const node = await expanded(data as object)
      expect(node).toHaveProperty('@type')
      // A property that says nothing is one that should not be there.
      expect(JSON.stringify(data)).not.toMatch(/null|\[\]|\{\}|undefined/)
    }
    expect(all).toHaveLength(documentKinds.length + groupKinds.length + 4)
  })

  it('refuses a term that schema.org has not, so that the test above can fail', async () => {
    await expect(expanded({ '@type': schema('Article'), headlin: 'x' })).rejects.toThrow()
  })
})

describe('structured data of a document', () => {
  const of = (given: Parameters<typeof documentWith>[0]) => structuredDocument(documentWith(given), url, context)

  it('names as author the speaker of a speech, and of a report who wrote it: whom it quotes is only mentioned', () => {
    expect(of({ speaker: 'Ana Verell' })).toMatchObject({
      author: [
        { '@type': 'Person', name: 'Ana Verell', '@id': `${root}speakers/x/#subject`, url: `${root}speakers/x/` },
      ],
    })
    const report = of({ kind: 'report', speaker: 'Ana Verell' })
    expect(report).not.toHaveProperty('author')
    expect(report).toMatchObject({ mentions: [{ name: 'Ana Verell' }] })
    expect(of({ kind: 'report', byline: 'A Clerk' })).toMatchObject({ author: [{ name: 'A Clerk' }] })
  })

  it('leads to no page that a name has not', () => {
    expect(of({ speaker: 'Ivo Sandor' })).toMatchObject({ author: [{ '@type': 'Person', name: 'Ivo Sandor' }] })
    expect(of({ speaker: 'Ivo Sandor' }).author).toEqual([{ '@type': 'Person', name: 'Ivo Sandor' }])
  })

  it('gives a date for what it is of, and only a certain one that no rule inferred', () => {
    const dated = (date: string, of_: 'occasion' | 'publication', kind: 'stated' | 'inferred' = 'stated') =>
      of({ date, basis: { date: kind === 'stated' ? { ...stated, of: of_ } : { kind, rule: 'x', of: of_ } } })
    expect(dated('2019-05-14', 'occasion')).toMatchObject({ dateCreated: '2019-05-14' })
    expect(dated('2019-05', 'occasion')).toMatchObject({ dateCreated: '2019-05' })
    expect(dated('2019-05-14', 'publication')).toMatchObject({ datePublished: '2019-05-14' })
    expect(dated('2019-05-14', 'publication')).not.toHaveProperty('dateCreated')
    for (const date of ['2019-05-14?', '2019-05-14~', '201X', 'XXXX-05-14'])
      expect(Object.keys(dated(date, 'occasion')).filter((key) => /date|temporal/i.test(key))).toEqual([])
    expect(dated('2019-05-14/2019-05-16', 'occasion')).toMatchObject({ temporalCoverage: '2019-05-14/2019-05-16' })
    expect(dated('2019-05-14', 'occasion', 'inferred')).not.toHaveProperty('dateCreated')
    expect(dated('2019-05-14', 'publication', 'inferred')).not.toHaveProperty('datePublished')
  })

  it('is of the type that its kind is, and only of what is known', () => {
    expect(schemaType('factsheet')).toBe('https://schema.org/Report')
    expect(structuredDocument(documentWith(), undefined, context)).toEqual({
      '@type': 'CreativeWork',
      identifier: 'd-0000001',
      headline: 'On bridges',
      name: 'On bridges',
      genre: 'speech',
    })
  })

  it('is understood as a thing apart from its page, in a collection, on its topics', async () => {
    const node = await expanded(
      of({ topics: ['Floods'], event: 'The flood', source: { ...documentWith().source, collection: 'gazette' } }),
    )
    expect(node).toMatchObject({
      '@id': `${url}#subject`,
      '@type': [schema('CreativeWork')],
      [schema('url')]: [{ '@id': url }],
      [schema('isPartOf')]: [{ '@type': [schema('Collection')], [schema('name')]: [{ '@value': 'The Gazette' }] }],
      [schema('about')]: [{ '@type': [schema('DefinedTerm')] }, { '@type': [schema('Event')] }],
    })
  })
})

describe('structured data of a passage', () => {
  const paragraph = { type: 'paragraph', id: 'p-1', form: 'plain', text: 'The weir held.' } as const
  const places = { name: 'On bridges, ¶ 1', url: `${url}#p-1`, document: url }

  it('is a quotation of who says it, a part of its document', () => {
    const data = structuredPassage(documentWith({ speaker: 'Ana Verell' }), paragraph, places, context)
    expect(data).toMatchObject({
      '@type': 'Quotation',
      '@id': `${url}#p-1`,
      text: 'The weir held.',
      creator: [{ name: 'Ana Verell' }],
      isPartOf: { '@id': `${url}#subject`, name: 'On bridges' },
    })
  })

  it('is nobody’s where it is not known whose, and has no words that were withdrawn', () => {
    const document = documentWith({ speaker: 'Ana Verell' })
    const ofTranscriber = structuredPassage(document, { ...paragraph, voice: 'transcriber' }, places, context)
    expect(ofTranscriber).not.toHaveProperty('creator')
    const withdrawn = structuredPassage(document, { ...paragraph, withdrawn: true }, places, context)
    expect(withdrawn).not.toHaveProperty('text')
    expect(withdrawn).not.toHaveProperty('creator')
  })
})

describe('structured data of a name', () => {
  it('has the days of an event only where they are certain', () => {
    const of = (date: string) => structuredName('events', { name: 'X', forms: [] }, { date }, undefined, addresses)
    expect(of('2019-05-14/2019-05-16')).toMatchObject({ startDate: '2019-05-14', endDate: '2019-05-16' })
    expect(of('2019-05')).toMatchObject({ startDate: '2019-05' })
    expect(of('2019-05-14?')).toEqual({ '@type': 'Event', name: 'X' })
  })
})

describe('structured data of a page', () => {
  it('says what is above it, and in which site it is', async () => {
    expect(await expanded(structuredPage(page, addresses) as object)).toMatchObject({
      '@id': `${root}speakers/ana-verell/`,
      [schema('isPartOf')]: [{ '@type': [schema('WebSite')], [schema('url')]: [{ '@id': root }] }],
      [schema('breadcrumb')]: [
        {
          [schema('itemListElement')]: [
            { [schema('position')]: [{ '@value': 1 }], [schema('item')]: [{ '@id': `${root}speakers/` }] },
          ],
        },
      ],
    })
  })

  it('has no address while it is not known where the site will stand', () => {
    const data = [structuredPage(page, nowhere), structuredSite(page, nowhere)]
    expect(JSON.stringify(data)).not.toMatch(/@id|"url"|breadcrumb|\/river/)
  })

  it('of the front page offers the search', () => {
    expect(structuredSite(page, addresses)).toMatchObject({
      '@type': 'WebSite',
      potentialAction: { target: { urlTemplate: `${root}search/?q={search_term_string}` } },
    })
  })

  it('of the archive as a set of data names each file with its address, type, size and hash', async () => {
    const data = {
      name: 'The River Towns',
      description: 'x',
      languages: ['en', 'kk'],
      version: 'abc',
      years: ['1862', '2024'] as const,
      licence: 'Free of rights',
      files: [{ address: addresses.dataFile('documents.csv'), type: 'text/csv', bytes: 120, sha256: '0'.repeat(64) }],
    }
    const node = await expanded(structuredDataset(data, addresses.data(), addresses))
    expect(JSON.stringify(node)).toContain(`"${schema('contentUrl')}":[{"@id":"${root}data/documents.csv"}]`)
    expect(structuredDataset(data, addresses.data(), addresses)).toMatchObject({
      '@id': `${root}data/#subject`,
      temporalCoverage: '1862/2024',
      license: { name: 'Free of rights' },
      distribution: [
        { encodingFormat: 'text/csv', contentSize: '120 B', sha256: '0'.repeat(64), name: 'documents.csv' },
      ],
    })
    expect(structuredDataset({ ...data, files: [] }, nowhere.data(), nowhere)).not.toHaveProperty('distribution')
  })
})

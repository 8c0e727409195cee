import { describe, expect, it } from 'vitest'
import { groupByCollection, groupByName, listedName } from '#lib/archive/group-by-name.ts'
import { archiveOf, documentWith } from './invented.ts'

const verell = { id: 'ana-verell', name: 'Ana Verell', forms: ['A. Verell'], roles: [] }
const authorities = { speakers: [verell], venues: [], events: [], topics: [], publishers: [] }

describe('groups by name', () => {
  it('have the record of the name and its documents in order; who has none is left out', () => {
    const documents = [
      documentWith({ id: 'd-0000001', speaker: 'Ana Verell' }),
      documentWith({ id: 'd-0000002' }),
      documentWith({ id: 'd-0000003', speaker: 'Ana Verell' }),
    ]
    const { speakers, venues } = groupByName(archiveOf(documents, { authorities }))
    expect(speakers.map(({ record, documents }) => [record.id, documents.map(({ id }) => id)])).toEqual([
      ['ana-verell', ['d-0000001', 'd-0000003']],
    ])
    expect(venues).toEqual([])
  })

  it('list a document under each of its speakers', () => {
    const documents = [documentWith({ speaker: ['Ana Verell', 'Ivo Sandor'] })]
    const { speakers } = groupByName(archiveOf(documents, { authorities }))
    expect(speakers.map(({ record, documents }) => [record.name, documents.length])).toEqual([
      ['Ivo Sandor', 1],
      ['Ana Verell', 1],
    ])
    expect(speakers.map(listedName)).toEqual(['Ivo Sandor', 'Verell, Ana'])
  })

  it('are in the order of family names where sources tell them, with the names as they are written', () => {
    const spoken = (name: string, written: string, family?: string) =>
      documentWith({ speaker: name, namesAsWritten: [{ name, written, ...(family && { family }) }] })
    const documents = [
      spoken('Ana Verell', 'Ms. Ana VERELL', 'Verell'),
      spoken('Ana Verell', 'Verell, Ana'),
      spoken('Berg', 'Mr. BERG'),
      documentWith({ speaker: 'Tomas Ried' }),
    ]
    const { speakers } = groupByName(archiveOf(documents))
    expect(speakers.map(listedName)).toEqual(['Berg', 'Tomas Ried', 'Verell, Ana'])
    expect(speakers.map(({ record }) => record.forms)).toEqual([['Mr. BERG'], [], ['Ms. Ana VERELL', 'Verell, Ana']])
  })

  it('give a name without a record an id that no record has', () => {
    const documents = [documentWith({ speaker: 'Ana  Verell, junior' }), documentWith({ speaker: 'Ána Verell' })]
    const ids = groupByName(archiveOf(documents, { authorities })).speakers.map(({ record }) => record.id)
    expect(new Set(ids).size).toBe(2)
    expect(ids).not.toContain('ana-verell')
  })

  it('count a document once for each of its topics', () => {
    const documents = [documentWith({ topics: ['Water', 'Roads', 'Water'] })]
    expect(
      groupByName(archiveOf(documents)).topics.map(({ record, documents }) => [record.name, documents.length]),
    ).toEqual([
      ['Roads', 1],
      ['Water', 1],
    ])
  })
})

it('groups by collection those that have documents', () => {
  const source = { ...documentWith().source, collection: 'river-towns' }
  const collection = { folder: '.', publishers: [] }
  const collections = [
    { ...collection, id: 'empty', name: 'Empty' },
    { ...collection, id: 'river-towns', name: 'River towns', description: 'Of the towns.' },
  ]
  const groups = groupByCollection(archiveOf([documentWith({ source }), documentWith()], { collections }))
  expect(groups.map(({ record, documents }) => [record.name, record.note, documents.length])).toEqual([
    ['River towns', 'Of the towns.', 1],
  ])
})

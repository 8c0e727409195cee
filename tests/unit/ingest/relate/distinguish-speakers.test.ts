import { describe, expect, it } from 'vitest'
import type { ParsedDocument } from '#lib/ingest/parsed.ts'
import { readNameInData } from '#lib/ingest/recognise/persons/name-in-data.ts'
import { distinguishSpeakers } from '#lib/ingest/relate/distinguish-speakers.ts'
import type { Collection } from '#lib/records/collections.ts'
import { datasetMapping } from '#lib/records/dataset-mapping.ts'
import { parsed, stated } from './invented.ts'

const none = { speakers: [], venues: [], events: [], topics: [], publishers: [] }
const apart = { town: { column: 'town', label: 'Town', tells_speakers_apart: true } }
const collectionOf = (id: string, fields = {}): Collection => ({
  id,
  name: `The ${id}`,
  folder: '.',
  publishers: [],
  dataset: datasetMapping.parse({ text: 'body', title: 'title', fields }),
})
const collections = [collectionOf('debates', apart), collectionOf('letters')]

function row(written: string, collection: string, town?: string): ParsedDocument {
  const { name } = readNameInData(written)
  const document = parsed(`${written} ${collection} ${town}`, {
    speaker: stated(name),
    ...(name !== written && { namesAsWritten: [{ name, written }] }),
    ...(town !== undefined && { fields: { town: [{ value: town, words: `town: ${town}` }] } }),
  })
  const dataset = collections.find(({ id }) => id === collection)?.dataset
  const { source } = document
  return { ...document, collection, source: { ...source, raw: { ...source.raw, ...(dataset && { dataset }) } } }
}

const names = (documents: ParsedDocument[]) =>
  distinguishSpeakers(documents, { authorities: none, collections }).map(({ metadata }) => metadata.speaker?.value)

describe('speakers of one name', () => {
  it('are one where collection and town are the same, whatever capitals and titles say', () => {
    expect(names([row('Mr. VERELL', 'debates', 'Ormond'), row('Verell', 'debates', 'Ormond')])).toEqual([
      'Verell',
      'Verell',
    ])
  })

  it('are two where the towns differ, and the towns distinguish them', () => {
    expect(names([row('Mr. VERELL', 'debates', 'Ormond'), row('VERELL', 'debates', 'Selby')])).toEqual([
      'Verell (Ormond)',
      'Verell (Selby)',
    ])
    expect(names([row('Ana Verell', 'debates', 'Ormond'), row('Ana VERELL', 'debates', 'Selby')])).toEqual([
      'Ana Verell (Ormond)',
      'Ana Verell (Selby)',
    ])
  })

  it('are two in two collections where nothing but a family name is known, and one where the whole name is', () => {
    expect(names([row('VERELL', 'debates'), row('Mr. VERELL', 'letters')])).toEqual([
      'Verell (The debates)',
      'Verell (The letters)',
    ])
    expect(names([row('Ana VERELL', 'debates', 'Ormond'), row('Verell, Ana', 'letters')])).toEqual([
      'Ana Verell',
      'Ana Verell',
    ])
  })

  it('are a man and a woman where titles say so', () => {
    expect(names([row('Mr. VERELL', 'letters'), row('MRS. VERELL', 'letters'), row('VERELL', 'letters')])).toEqual([
      'Mr. Verell',
      'Mrs. Verell',
      'Verell',
    ])
  })

  it('are never one for the family name alone', () => {
    expect(names([row('Mr. VERELL', 'letters'), row('Ana VERELL', 'letters')])).toEqual(['Verell', 'Ana Verell'])
  })

  it('stay as a record has them', () => {
    const speakers = [{ id: 'verell', name: 'Verell', forms: [], roles: [] }]
    const documents = [row('VERELL', 'debates', 'Ormond'), row('VERELL', 'debates', 'Selby')]
    const authorities = { ...none, speakers }
    const told = distinguishSpeakers(documents, { authorities, collections })
    expect(told.map(({ metadata }) => metadata.speaker?.value)).toEqual(['Verell', 'Verell'])
  })

  it('keep what was written, and what was added to the name', () => {
    const [first] = distinguishSpeakers([row('Mr. VERELL', 'debates', 'Ormond'), row('VERELL', 'debates', 'Selby')], {
      authorities: none,
      collections,
    })
    expect(first?.metadata.namesAsWritten).toEqual([
      { name: 'Verell (Ormond)', written: 'Mr. VERELL', qualifier: 'Ormond' },
    ])
  })
})

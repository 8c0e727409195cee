import { describe, expect, it } from 'vitest'
import { declaredFields } from '#lib/archive/declared-fields.ts'
import { groupByField } from '#lib/archive/group-by-field.ts'
import type { FieldValue } from '#lib/domain/document.ts'
import type { Collection } from '#lib/records/collections.ts'
import { datasetMapping } from '#lib/records/dataset-mapping.ts'
import { documentWith } from './invented.ts'

const collectionOf = (id: string, fields: object): Collection => ({
  id,
  name: id,
  folder: '.',
  publishers: [],
  dataset: datasetMapping.parse({ text: 'body', title: 'title', fields }),
})
const town = { column: 'town', label: { en: 'Town', ru: 'Город' }, browse: true }
const session = { column: 'nr', label: 'Session', type: 'number', browse: true }
const collections = [collectionOf('debates', { town, session })]
const withFields = (id: string, fields: Record<string, FieldValue['value'][]>) =>
  documentWith({
    id,
    fields: Object.fromEntries(
      Object.entries(fields).map(([field, values]) => [
        field,
        values.map((value) => ({ value, words: String(value) })),
      ]),
    ),
  })

describe('documents by a declared field', () => {
  it('are under each of its values, figures by size and words by the alphabet', () => {
    const documents = [
      withFields('d-0000001', { town: ['Selby'], session: [10] }),
      withFields('d-0000002', { town: ['Ormond', 'Selby'], session: [9] }),
      documentWith({ id: 'd-0000003' }),
    ]
    const groups = groupByField({ collections, documents })
    const shown = groups.map(({ field, values }) => [
      field.id,
      values.map(({ id, documents: own }) => [id, own.length]),
    ])
    expect(shown).toEqual([
      [
        'town',
        [
          ['ormond', 1],
          ['selby', 2],
        ],
      ],
      [
        'session',
        [
          ['9', 1],
          ['10', 1],
        ],
      ],
    ])
    expect(groups[0]?.groupOf('Selby')?.documents.map(({ id }) => id)).toEqual(['d-0000001', 'd-0000002'])
  })

  it('have an address each, whatever the values are', () => {
    const values = ['Page 2', 'page-2', '李', '!', '../x', 'Ørmond', 'ormond', '-3', 3]
    const documents = values.map((value, index) => withFields(`d-000000${index}`, { town: [value] }))
    const ids = groupByField({ collections, documents })[0]?.values.map(({ id }) => id) ?? []
    expect(new Set(ids).size).toBe(values.length)
    for (const id of ids) expect(id).toMatch(/^(?!page-\d+$)[a-z0-9]+(?:-[a-z0-9]+)*$/)
  })

  it('are none for a field that is not to be browsed, or that no document has', () => {
    const shown = [collectionOf('debates', { town: { ...town, browse: false }, session })]
    expect(groupByField({ collections: shown, documents: [withFields('d-0000001', { town: ['Selby'] })] })).toEqual([])
  })
})

describe('a declared field', () => {
  it('is called in the language of the interface, in English where nothing else is said', () => {
    const [first, second] = declaredFields(collections)
    expect(['en', 'ru', 'kk'].map((language) => first?.labelIn(language))).toEqual(['Town', 'Город', 'Town'])
    expect(second?.labelIn('ru')).toBe('Session')
  })

  it('of two collections is one, and may do what one of them says', () => {
    const other = collectionOf('letters', { town: { column: 'place', label: 'Place', browse: false, filter: true } })
    const [field, ...others] = declaredFields([collectionOf('debates', { town }), other])
    expect(others).toEqual([])
    expect([field?.labelIn('en'), field?.browse, field?.filter]).toEqual(['Town', true, true])
  })
})

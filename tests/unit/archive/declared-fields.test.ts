import { expect, it } from 'vitest'
import { isSentInWriting } from '#lib/archive/declared-fields.ts'
import { collectionFields } from '#lib/records/collection-fields.ts'
import { documentWith } from './invented.ts'

const fields = collectionFields.parse({ medium: { label: 'Medium', in_writing: 'Letter' }, place: { label: 'Place' } })
const collections = [{ id: 'letters', fields }]
const source = { ...documentWith().source, collection: 'letters' }

it('a text was sent in writing where its collection says by which value of a field', () => {
  const having = (value: string, field = 'medium') => documentWith({ source, fields: { [field]: [{ value }] } })
  expect(isSentInWriting(collections, having('Letter'))).toBe(true)
  expect(isSentInWriting(collections, having('Speech'))).toBe(false)
  expect(isSentInWriting(collections, having('Letter', 'place'))).toBe(false)
  expect(isSentInWriting(collections, documentWith({ source }))).toBe(false)
})

it('and not where another collection says so', () => {
  expect(isSentInWriting(collections, documentWith({ fields: { medium: [{ value: 'Letter' }] } }))).toBe(false)
})

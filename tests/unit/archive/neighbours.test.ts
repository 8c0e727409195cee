import { expect, it } from 'vitest'
import { neighbours } from '#lib/archive/neighbours.ts'
import { documentWith } from './invented.ts'

it('finds the documents before and after within the collection', () => {
  const inCollection = (id: string, collection: string) =>
    documentWith({ id, source: { ...documentWith().source, collection } })
  const documents = [
    inCollection('d-0000001', 'towns'),
    inCollection('d-0000002', 'press'),
    inCollection('d-0000003', 'towns'),
    inCollection('d-0000004', 'towns'),
  ]
  const found = neighbours(documents)
  const ids = (id: string) => [found.get(id)?.previous?.id, found.get(id)?.next?.id]
  expect(ids('d-0000001')).toEqual([undefined, 'd-0000003'])
  expect(ids('d-0000002')).toEqual([undefined, undefined])
  expect(ids('d-0000003')).toEqual(['d-0000001', 'd-0000004'])
  expect(ids('d-0000004')).toEqual(['d-0000003', undefined])
})

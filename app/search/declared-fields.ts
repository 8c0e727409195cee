import { createContext, useContext } from 'react'
import type { DeclaredFieldName } from '#lib/search/format/fields.ts'
import type { FieldLabels } from './messages.ts'

/** A field that a collection declares to be searched by, and what it is called. */
export interface DeclaredSearchField {
  name: DeclaredFieldName
  label: string
}

/** Those of the archive: they are known when the page is built, and queries can't be read without them. */
export const DeclaredFields = createContext<readonly DeclaredSearchField[]>([])

function useDeclaredFields(): readonly DeclaredSearchField[] {
  return useContext(DeclaredFields)
}

/** What they are called, by their names. */
export function useFieldLabels(): FieldLabels {
  return new Map(useDeclaredFields().map(({ name, label }) => [name, label]))
}

/** Their names, for what reads queries. */
export function useDeclaredNames(): readonly DeclaredFieldName[] {
  return useDeclaredFields().map(({ name }) => name)
}

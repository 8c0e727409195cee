import { createContext, useContext } from 'react'
import type { DeclaredFieldName } from '#lib/search/format/fields.ts'

/** Labels of fields that collections declare, by the fields' names. */
export type FieldLabels = ReadonlyMap<string, string>

/** A field that a collection declares to be searched by, and what it is called. */
export interface DeclaredSearchField {
  name: DeclaredFieldName
  label: string
}

/** The declared fields of the archive: known when the page is built, and needed to read queries. */
export const DeclaredFields = createContext<readonly DeclaredSearchField[]>([])

function useDeclaredFields(): readonly DeclaredSearchField[] {
  return useContext(DeclaredFields)
}

/** The labels of the declared fields, by their names. */
export function useFieldLabels(): FieldLabels {
  return new Map(useDeclaredFields().map(({ name, label }) => [name, label]))
}

/** The names of the declared fields, for what reads queries. */
export function useDeclaredNames(): readonly DeclaredFieldName[] {
  return useDeclaredFields().map(({ name }) => name)
}

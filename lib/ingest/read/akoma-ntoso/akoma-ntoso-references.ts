import { elementsAt, elementsNamed } from '#lib/ingest/read/xml/element-words.ts'
import { attributeOf } from '#lib/ingest/read/xml/xml-tree.ts'

/** What the references of a document list, by the ids that point to it. */
export interface References {
  /** Names of persons, roles and bodies. */
  names: ReadonlyMap<string, string>
  /** Ids of concepts, which nobody is. */
  concepts: ReadonlySet<string>
}

/** The names of persons, roles and bodies that the references of a document list (`TLCPerson`), and the ids of concepts. */
export function referencesOf(document: Element): References {
  const names = new Map<string, string>()
  const concepts = new Set<string>()
  const lists = elementsAt(document, 'meta', 'references')
  for (const reference of lists.flatMap((list) => elementsNamed(list, 'TLCPerson', 'TLCOrganization', 'TLCRole'))) {
    const name = attributeOf(reference, 'showAs')?.replace(/\s+/g, ' ').trim()
    const id = idOf(reference)
    if (id && name && !names.has(id)) names.set(id, name)
  }
  for (const concept of lists.flatMap((list) => elementsNamed(list, 'TLCConcept'))) concepts.add(idOf(concept) ?? '')
  return { names, concepts }
}

/** The item of the references to which an element points, of one of these names. */
export function referenced(meta: Element | undefined, pointing: Element, ...names: string[]): Element | undefined {
  const id = (attributeOf(pointing, 'href') ?? '').replace(/^#/, '')
  if (id === '') return undefined
  return names.flatMap((name) => elementsAt(meta, 'references', name)).find((one) => idOf(one) === id)
}

function idOf(reference: Element): string | undefined {
  return attributeOf(reference, 'eId') ?? attributeOf(reference, 'id')
}

import { basisFieldOf } from '#lib/domain/basis.ts'
import type { KnownBefore } from '#lib/ingest/read/hints.ts'
import type { ReaderFinding } from '#lib/ingest/read/source.ts'
import { elementsAt, wordsOf } from '#lib/ingest/read/xml/element-words.ts'
import type { HeaderFact, HeadFact } from '#lib/ingest/read/xml/head-lines.ts'
import { attributeOf, childElements, isElement } from '#lib/ingest/read/xml/xml-tree.ts'
import { documentId } from '#lib/markdown/field-schemas.ts'

/** What an archive that has exported the file says of its document beside what the format has elements for. */
export interface ExportedRecord {
  documentId: string
  facts: HeadFact[]
  /** How a field that the format has an element for was known there, where no source stated it. */
  knownBefore(field: string): { known?: KnownBefore }
}

/** The record in the `meta` of a document that an archive made by this program has exported; nothing where it is no such file. */
export function exportedRecord(meta: Element | undefined): { record?: ExportedRecord; findings: ReaderFinding[] } {
  const [element] = elementsAt(meta, 'proprietary', 'record').filter(
    ({ namespaceURI }) => namespaceURI === 'urn:x-rostrum:record:1',
  )
  if (!element) return { findings: [] }
  const [id] = elementsAt(element, 'id').map(wordsOf)
  if (id === undefined || !documentId.safeParse(id).success) {
    const message = `<id> in <record>: found ${JSON.stringify((id ?? '').slice(0, 80))}; expected the id of a document (d- and 7 characters); the file is read without its record, as one of anybody`
    return { findings: [{ rule: 'document-id-not-understood', severity: 'warning', message }] }
  }
  const bases = new Map(elementsAt(element, 'basis').map((one) => [attributeOf(one, 'of'), wordsOf(one)]))
  return {
    record: { documentId: id, facts: factsOf(element), knownBefore: (field) => knownBefore(bases.get(field)) },
    findings: [],
  }
}

function factsOf(record: Element): HeadFact[] {
  const facts = new Map<string, HeaderFact & { values: string[] }>()
  const declared: HeadFact[] = []
  for (const element of childElements(record)) {
    const value = wordsOf(element)
    const known = knownBefore(attributeOf(element, 'basis'))
    if (isElement(element, 'field')) {
      const [name = '', code] = [attributeOf(element, 'name'), attributeOf(element, 'code')]
      const states = { declared: name, value, ...(code !== undefined && { code }), ...known }
      declared.push({ element, states, ...(code !== undefined && { words: code }) })
      continue
    }
    const field = basisFieldOf(element.localName)
    if (field === undefined || value === '') continue
    // Several elements of one name are a list, the first of which has the line.
    const { values = [], ...first } = facts.get(field) ?? { element, states: { field, value } }
    const all = [...values, value]
    const sense = attributeOf(first.element, 'of')
    const of = sense === 'occasion' || sense === 'publication' ? sense : undefined
    facts.set(field, {
      element: first.element,
      values: all,
      states: { field, value: all.length > 1 ? all : value, ...(of && { of }), ...known },
      ...(all.length > 1 && { words: all.join('; ') }),
    })
  }
  return [...[...facts.values()].map(({ values: _, ...fact }) => fact), ...declared]
}

function knownBefore(basis: string | undefined): { known?: KnownBefore } {
  return basis === 'inferred' || basis === 'editor' ? { known: basis } : {}
}

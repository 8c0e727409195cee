import { type BasisField, basisFields, frontmatterField } from '#lib/domain/basis.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { element, type XmlContent, type XmlElement } from '#lib/export/xml/xml-element.ts'
import { archiveId } from './references.ts'

/** The namespace of what the archive says of a document and Akoma Ntoso has no element for. */
const recordNamespace = 'urn:x-rostrum:record:1'

/** Fields that Akoma Ntoso has elements for, in its metadata or its references: of these the record only has how they are known. */
const ownPlaces: ReadonlySet<BasisField> = new Set<BasisField>([
  'title',
  'kind',
  'speaker',
  'venue',
  'event',
  'language',
  'publisher',
])

/**
 * What the format has no place for, in the container that it has for that (`proprietary`): the id of the document, its date as it
 * is known, rights and the other fields, each with `basis` where the source doesn't state it.
 */
export function recordOf(document: ArchiveDocument): XmlElement {
  const fields = basisFields.map((field) =>
    ownPlaces.has(field) ? basisOf(document, field) : valuesOf(document, field),
  )
  const declared = Object.entries(document.fields ?? {}).flatMap(([name, values]) =>
    values.map(({ value, code, reason }) =>
      element('field', { name, code, basis: reason === undefined ? undefined : 'editor' }, String(value)),
    ),
  )
  return element(
    'proprietary',
    { source: `#${archiveId}` },
    element('record', { xmlns: recordNamespace }, element('id', {}, document.id), fields, declared),
  )
}

function valuesOf(document: ArchiveDocument, field: BasisField): XmlContent {
  const of = field === 'date' ? document.basis.date?.of : undefined
  return [document[field] ?? []]
    .flat()
    .map((value) => element(frontmatterField(field), { of, basis: knownAs(document, field) }, String(value)))
}

function basisOf(document: ArchiveDocument, field: BasisField): XmlContent {
  const known = knownAs(document, field)
  return known !== undefined && element('basis', { of: frontmatterField(field) }, known)
}

/** How a value is known that the source doesn't state. */
function knownAs({ basis }: ArchiveDocument, field: BasisField): 'inferred' | 'editor' | undefined {
  const kind = basis[field]?.kind
  return kind === undefined || kind === 'stated' ? undefined : kind === 'editor' ? kind : 'inferred'
}

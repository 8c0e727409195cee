import { declaredFields } from '#lib/archive/declared-fields.ts'
import type { Archive } from '#lib/archive/load.ts'
import type { CollectionFieldType } from '#lib/domain/collection-fields.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { KeptBytes } from '#lib/domain/kept-bytes.ts'
import { type DocumentRecord, documentRecord, type RecordContext } from '#lib/export/document-record.ts'
import type { Addresses } from '#lib/site/addresses.ts'

/** A field that collections declare. */
export interface DataField {
  id: string
  type: CollectionFieldType
  label: string
}

/** The settings that files of data depend on. */
export const dataSettings = ['name', 'description', 'licence', 'languages', 'data', 'address'] as const

/** What of an archive files of data are made from: all else may be another without another byte of them. */
export interface DataArchive extends Pick<Archive, 'documents' | 'collections' | 'authorities'> {
  settings: Pick<Archive['settings'], (typeof dataSettings)[number]>
}

/** What files of data are made from. */
export interface DataInput {
  archive: DataArchive
  addresses: Addresses
  /** The fields that collections declare and documents have, by their ids. */
  declaredFields: readonly DataField[]
  context: RecordContext
  /** What an earlier run compressed of documents. */
  kept?: KeptBytes | undefined
}

/** Gathers what files of data are made from. */
export function dataInputOf(archive: DataArchive, addresses: Addresses, kept?: KeptBytes): DataInput {
  const rights = new Map(archive.collections.map(({ id, rights }) => [id, rights]))
  return {
    archive,
    addresses,
    declaredFields: declaredFieldsOf(archive),
    kept,
    context: {
      addressOf: (document) => {
        const address = addresses.document(document)
        return addresses.absolute(address) ?? address
      },
      rightsOf: (collection) => rights.get(collection),
    },
  }
}

/** The documents as data, one made after the other, so that none has to be kept, in the order of the archive. */
export function* recordsOf({ archive, context }: DataInput): Generator<DocumentRecord> {
  for (const document of archive.documents) yield documentRecord(document, context)
}

/** A document beside what it is as data. */
export function* documentsWithRecords({
  archive,
  context,
}: DataInput): Generator<{ document: ArchiveDocument; record: DocumentRecord }> {
  for (const document of archive.documents) yield { document, record: documentRecord(document, context) }
}

function declaredFieldsOf({ collections, documents }: DataArchive): DataField[] {
  const used = new Set(documents.flatMap(({ fields = {} }) => Object.keys(fields)))
  return declaredFields(collections)
    .filter(({ id }) => used.has(id))
    .map(({ id, type, labelIn }): DataField => ({ id, type, label: labelIn('en') }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

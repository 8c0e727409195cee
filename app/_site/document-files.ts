import type { ArchiveDocument } from '#lib/domain/document.ts'
import { type DocumentFileForm, documentFormsOf, hasDocumentFiles } from '#lib/site/document-files.ts'
import { exportMessages } from '#lib/site/export-messages.ts'
import type { FramedSite } from './site.ts'

/** A file in which a document can be taken away. */
export interface DocumentFileLink {
  address: string
  /** Its media type. */
  type: string
  /** What it is called in a link. */
  label: string
}

/** The forms in which documents of a site lie beside their pages. */
export function documentFormsOfSite({ archive, catalog }: FramedSite): { form: DocumentFileForm; type: string }[] {
  return documentFormsOf(archive.settings.data, catalog.extent.documents)
}

/** The files of a document; none of one that was withdrawn. */
export function documentFilesOf(site: FramedSite, document: ArchiveDocument): DocumentFileLink[] {
  if (document.withdrawn) return []
  return documentFormsOfSite(site).map(({ form, type }) => ({
    address: site.addresses.documentFile(document, form),
    type,
    label: exportMessages.forms[form],
  }))
}

/** The file of the API that has a document alone; undefined where the archive has no API, or texts share its files. */
export function documentRecordOf(
  { archive, catalog, addresses }: FramedSite,
  { id }: ArchiveDocument,
): DocumentFileLink | undefined {
  if (archive.settings.data === false || !hasDocumentFiles(catalog.extent.documents)) return undefined
  return {
    address: addresses.apiFile(`documents/${id}.json`),
    type: 'application/json',
    label: exportMessages.forms.json,
  }
}

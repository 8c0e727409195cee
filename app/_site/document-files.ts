import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { DocumentFileForm } from '#lib/site/document-files.ts'
import type { FramedSite, SiteWith } from './site.ts'

/** A file in which a document can be taken away. */
export interface DocumentFileLink {
  address: string
  /** Its media type. */
  type: string
  /** What it is called in a link. */
  label: string
}

/** The forms in which documents of a site lie beside their pages. */
export function documentFormsOfSite({ catalog }: FramedSite): readonly { form: DocumentFileForm; type: string }[] {
  return catalog.documentForms
}

/** The files of a document; none of one that was withdrawn. */
export function documentFilesOf(site: FramedSite, document: ArchiveDocument): DocumentFileLink[] {
  if (document.withdrawn) return []
  return documentFormsOfSite(site).map(({ form, type }) => ({
    address: site.addresses.documentFile(document, form),
    type,
    label: site.say(`export.forms.${form === 'tei.xml' ? 'tei' : form}`),
  }))
}

/** The file of the API that has a document. */
interface DocumentRecordLink extends DocumentFileLink {
  /** Whether it has other documents as well, as in a large archive. */
  isShared: boolean
}

/** The file of the API that has a document; undefined where the archive has no API, or it was not made. */
export function documentRecordOf(
  { archive, catalog, addresses, dataFiles, say }: SiteWith<'archive' | 'catalog' | 'dataFiles'>,
  { id }: ArchiveDocument,
): DocumentRecordLink | undefined {
  if (archive.settings.data === false) return undefined
  const isShared = !catalog.hasDocumentFiles
  const path = isShared ? dataFiles?.sharedFiles?.[id] : `documents/${id}.json`
  if (path === undefined) return undefined
  const label = isShared ? say('export.sharedJson') : say('export.forms.json')
  return { address: addresses.apiFile(path), type: 'application/json', label, isShared }
}

import { documentFormsOfSite } from '#app/_site/document-files.ts'
import { documentFile as contentOf } from '#lib/data/document-file.ts'
import { exportContextOf } from '#lib/data/export-context.ts'
import type { DocumentFileForm } from '#lib/site/document-files.ts'
import type { PageModule } from './page-module.ts'

/** A document as a file beside its page: Markdown, plain text, TEI. */
export const documentFile: PageModule<{ id: string; form: DocumentFileForm; type: string }> = {
  kind: 'document file',
  isUnlisted: true,

  async list(site) {
    const parts = await site.with('archive', 'catalog')
    const documents = parts.archive.documents.filter(({ withdrawn }) => !withdrawn)
    return documentFormsOfSite(parts).flatMap(({ form, type }) =>
      documents.map((document) => ({
        address: site.addresses.documentFile(document, form),
        params: { id: document.id, form, type },
      })),
    )
  },

  async render(site, { id, form, type }) {
    const { archive, catalog } = await site.with('archive', 'catalog')
    const document = catalog.documentById.get(id)
    if (!document) return undefined
    return {
      type: `${type}; charset=utf-8`,
      body: contentOf(document, form, exportContextOf(archive, site.addresses)),
    }
  },
}

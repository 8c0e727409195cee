import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { ExportContext } from '#lib/export/export-context.ts'
import { plainText } from '#lib/export/plain-text.ts'
import { teiDocument } from '#lib/export/tei/tei-document.ts'
import { serialiseDocument } from '#lib/markdown/serialise.ts'
import type { DocumentFileForm } from '#lib/site/document-files.ts'

/** A document as the file of a form that lies beside its page. */
export function documentFile(document: ArchiveDocument, form: DocumentFileForm, context: ExportContext): string {
  switch (form) {
    case 'md': {
      const { gone: _, ...there } = document
      return serialiseDocument(there)
    }
    case 'txt':
      return plainText(document, context)
    case 'tei.xml':
      return teiDocument(document, context)
  }
}

import type { ArchiveDocument } from '#lib/domain/document.ts'
import { datedSlug } from '#lib/site/addresses.ts'
import { formatDate } from '#lib/site/format-date.ts'
import { titleLanguage } from '#lib/site/title-language.ts'
import { type CitationFile, citationFiles } from './citation-files.ts'
import { type StyledCitation, styledCitations } from './citation-styles.ts'
import type { CslItem } from './csl-item.ts'
import { type CitationContext, citationDate, documentToCsl } from './document-to-csl.ts'
import { type MetaTag, metaTags } from './meta-tags.ts'

/** How a document is cited: in words for people, in files and `<meta>` tags for programs. */
export interface Citation {
  item: CslItem
  styled: StyledCitation[]
  files: CitationFile[]
  tags: MetaTag[]
}

/** How a document is cited; undefined for one that was withdrawn. Takes a few milliseconds. */
export function citationOf(document: ArchiveDocument, context: CitationContext): Citation | undefined {
  const item = documentToCsl(document, context)
  if (!item) return undefined
  const language = titleLanguage(document.title, document.language)
  const date = formatDate(citationDate(document), context.say)
  return {
    item,
    styled: styledCitations(item, { language, date }),
    files: citationFiles(item, datedSlug(document)),
    tags: metaTags(item, date),
  }
}

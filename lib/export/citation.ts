import type { ArchiveDocument } from '#lib/domain/document.ts'
import { datedSlug } from '#lib/site/addresses.ts'
import { formatDate } from '#lib/site/format-date.ts'
import { titleLanguage } from '#lib/site/title-language.ts'
import { type CitationFile, citationFiles } from './citation-files.ts'
import { type CiteContext, citedDay, citeItem } from './cite-item.ts'
import type { CslItem } from './csl-item.ts'
import { type MetaTag, metaTags } from './meta-tags.ts'
import { type StyledCitation, styledCitations } from './styles.ts'

/** How a document is cited: in words for people, in files and `<meta>` tags for programs. */
export interface Citation {
  item: CslItem
  styled: StyledCitation[]
  files: CitationFile[]
  tags: MetaTag[]
}

/** How a document is cited; undefined for one that was withdrawn. Takes a few milliseconds. */
export function citationOf(document: ArchiveDocument, context: CiteContext): Citation | undefined {
  const item = citeItem(document, context)
  if (!item) return undefined
  const language = titleLanguage(document.title, document.language)
  const date = formatDate(citedDay(document), context.messages)
  return {
    item,
    styled: styledCitations(item, { language, date }),
    files: citationFiles(item, datedSlug(document)),
    tags: metaTags(item, date),
  }
}

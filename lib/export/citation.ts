import type { ArchiveDocument } from '#lib/domain/document.ts'
import { documentName } from '#lib/site/addresses.ts'
import { dateInWords } from '#lib/site/dates.ts'
import { titleLanguage } from '#lib/site/title-language.ts'
import { bibtex } from './bibtex.ts'
import { type CiteContext, citedDay, citeItem } from './cite-item.ts'
import type { CslItem } from './csl-item.ts'
import { type MetaTag, metaTags } from './meta-tags.ts'
import { ris } from './ris.ts'
import { type StyledCitation, styledCitations } from './styles.ts'

/** How a document is cited: in words for people, in files and `<meta>` tags for programs. */
export interface Citation {
  item: CslItem
  styled: StyledCitation[]
  files: CitationFile[]
  tags: MetaTag[]
}

export interface CitationFile {
  /** What the format is called. */
  format: string
  name: string
  type: string
  content: string
}

/** How a document is cited; undefined for one that was withdrawn. Takes a few milliseconds. */
export function citationOf(document: ArchiveDocument, context: CiteContext): Citation | undefined {
  const item = citeItem(document, context)
  if (!item) return undefined
  const language = titleLanguage(document.title, document.language)
  const date = dateInWords(citedDay(document), context.words)
  return {
    item,
    styled: styledCitations(item, { language, date }),
    files: files(item, documentName(document)),
    tags: metaTags(item, date),
  }
}

function files(item: CslItem, name: string): CitationFile[] {
  return [
    { format: 'BibTeX', name: `${name}.bib`, type: 'application/x-bibtex', content: bibtex(item) },
    { format: 'RIS', name: `${name}.ris`, type: 'application/x-research-info-systems', content: ris(item) },
    {
      format: 'CSL-JSON',
      name: `${name}.json`,
      type: 'application/vnd.citationstyles.csl+json',
      content: `${JSON.stringify([item])}\n`,
    },
  ]
}

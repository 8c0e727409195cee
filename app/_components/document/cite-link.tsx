import type { SiteWith } from '#app/_site/site.ts'
import type { ArchiveDocument, Paragraph } from '#lib/domain/document.ts'
import type { NumberedParagraph } from '#lib/site/block-groups.ts'
import { citationMessages } from '#lib/site/citation-messages.ts'

/** Whether a paragraph has a page of its own. */
export function hasPassagePage(site: SiteWith<'passagePages'>, document: ArchiveDocument, { id }: Paragraph): boolean {
  return site.passagePages.has(document.id, id)
}

/** Without script the way to the citation of a paragraph that has a page of its own. */
export function CiteLink({
  site,
  document,
  item,
}: {
  site: SiteWith<'passagePages'>
  document: ArchiveDocument
  item: NumberedParagraph
}) {
  const { paragraph, number } = item
  if (paragraph.withdrawn || !hasPassagePage(site, document, paragraph)) return null
  return (
    <a
      className="cite-own"
      href={site.addresses.citePassage(document, paragraph.id)}
      aria-label={citationMessages.citeParagraph(number)}
    >
      {citationMessages.ownPage}
    </a>
  )
}

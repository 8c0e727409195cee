import type { NumberedParagraph } from '#lib/site/block-groups.ts'
import type { TextContext } from './text-context.ts'

/**
 * The link to the citation of a paragraph that has a page of its own, for browsers without script; nothing for other
 * paragraphs.
 */
export function CiteLink({
  context: { site, document, passagePages },
  item: { paragraph, number },
}: {
  context: TextContext
  item: NumberedParagraph
}) {
  if (paragraph.withdrawn || !passagePages.has(document.id, paragraph.id)) return null
  return (
    <a
      className="cite-own"
      href={site.addresses.citePassage(document, paragraph.id)}
      aria-label={site.say('cite.citeParagraph', { number: String(number) })}
    >
      {site.say('cite.ownPage')}
    </a>
  )
}

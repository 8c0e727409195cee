import type { SiteBase } from '#app/_site/site.ts'
import { countText } from '#lib/archive/text-counts.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'

/**
 * Speed of reading, in words per minute, by which the minutes of a document are estimated. A cautious figure: Brysbaert
 * (2019) gives 238 for English non-fiction.
 */
const wordsPerMinute = 200

/** How much there is to read: paragraphs and minutes. */
export function DocumentSize({ site: { say }, document }: { site: SiteBase; document: ArchiveDocument }) {
  const { paragraphs, words } = countText(document)
  const minutes = Math.max(1, Math.round(words / wordsPerMinute))
  return (
    <p className="text-faint">{`${say('counts.paragraphs', { count: paragraphs })} · ${say('counts.minutes', { count: minutes })}`}</p>
  )
}

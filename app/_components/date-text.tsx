import type { SiteBase } from '#app/_site/site.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { dateLabel } from '#lib/site/format-date.ts'

/** A date, as `<time>` where it is one that machines can read. */
export function DateText({ site, date }: { site: SiteBase; date: string | undefined }) {
  const { text, datetime } = dateLabel(date, site.messages)
  return datetime ? <time dateTime={datetime}>{text}</time> : text
}

/** What to say with a document's date: that it is uncertain, or that its source doesn't state it. */
export function dateNote(site: SiteBase, document: ArchiveDocument): string | undefined {
  const { note } = dateLabel(document.date, site.messages)
  if (note) return note
  switch (document.basis.date?.kind) {
    case 'inferred':
      return site.messages.inferred
    case 'inherited':
      return site.messages.inheritedHere
    case 'editor':
      return site.messages.byEditor
    default:
      return undefined
  }
}

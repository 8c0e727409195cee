import type { SiteBase } from '#app/_site/site.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { shownDate } from '#lib/site/dates.ts'

/** A date, as `<time>` where it is one that machines can read. */
export function DateText({ site, date }: { site: SiteBase; date: string | undefined }) {
  const { text, machine } = shownDate(date, site.words)
  return machine ? <time dateTime={machine}>{text}</time> : text
}

/** What to say with a document's date: that it is uncertain, or that its source doesn't state it. */
export function dateNote(site: SiteBase, document: ArchiveDocument): string | undefined {
  const { note } = shownDate(document.date, site.words)
  if (note) return note
  switch (document.basis.date?.kind) {
    case 'inferred':
      return site.words.inferred
    case 'inherited':
      return site.words.inheritedHere
    case 'editor':
      return site.words.byEditor
    default:
      return undefined
  }
}

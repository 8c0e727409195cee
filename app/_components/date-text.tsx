import type { SiteBase } from '#app/_site/site.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { dateLabel } from '#lib/site/format-date.ts'

/** A date (EDTF) in words, as `<time>` where HTML has a form for it. */
export function DateText({ site, date }: { site: SiteBase; date: string | undefined }) {
  const { text, datetime } = dateLabel(date, site.say)
  return datetime ? <time dateTime={datetime}>{text}</time> : text
}

/**
 * What to say beside a document's date on its own page: that it is uncertain, or that it was inferred, inherited from its
 * event or given by an editor; undefined where its source states it.
 */
export function dateNote(site: SiteBase, document: ArchiveDocument): string | undefined {
  const isByEditor = document.basis.date?.kind === 'editor'
  return dateDoubt(site, document) ?? (isByEditor ? site.say('basis.byEditor') : undefined)
}

/** The date of a document where it is one of many, with what makes it less sure. */
export function ListedDate({ site, document }: { site: SiteBase; document: ArchiveDocument }) {
  const note = dateDoubt(site, document)
  return (
    <p className="when">
      <DateText site={site} date={document.date} />
      {note && <small>{note}</small>}
    </p>
  )
}

/** What makes a date less sure. What an editor gave has a reason, which the page of the document tells. */
function dateDoubt(site: SiteBase, document: ArchiveDocument): string | undefined {
  const { note } = dateLabel(document.date, site.say)
  if (note) return note
  switch (document.basis.date?.kind) {
    case 'inferred':
      return site.say('basis.inferred')
    case 'inherited':
      return site.say('basis.inheritedHere')
    default:
      return undefined
  }
}

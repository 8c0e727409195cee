import { DocumentList } from '#app/_components/document-list.tsx'
import { dateAnchors } from '#app/_site/date-pages.ts'
import type { SiteWith } from '#app/_site/site.ts'
import type { DateGroup } from '#lib/archive/group-by-date.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { filedDate } from '#lib/site/edtf.ts'
import { formatDate } from '#lib/site/format-date.ts'

/**
 * Documents of a year, a month or a day that a page lists: of a year by its months; those of which no closer date is
 * known first, under a heading that says so. The first of each day has a place that calendars lead to.
 */
export function DateDocuments({
  site,
  group,
  documents,
}: {
  site: SiteWith<'archive' | 'catalog' | 'chronology'>
  group: DateGroup
  documents: readonly ArchiveDocument[]
}) {
  const anchors = dateAnchors(documents)
  const list = (part: readonly ArchiveDocument[]) => (
    <DocumentList site={site} documents={part} anchors={anchors} inAll={documents.length} />
  )
  const { filed, parts } = group
  if (filed.length === 10 || parts.length === 0) return list(documents)
  const own = new Set(group.own)
  const closer = documents.filter((document) => !own.has(document))
  const notCloser = documents.filter((document) => own.has(document))
  // One month alone is named above its calendar.
  const months = filed.length === 4 && parts.length > 1 ? byMonth(closer) : []
  return (
    <>
      {notCloser.length > 0 && (
        <section>
          <h2>{filed.length === 4 ? site.say('time.monthNotKnown') : site.say('time.dayNotKnown')}</h2>
          {list(notCloser)}
        </section>
      )}
      {months.length === 0 && closer.length > 0 && list(closer)}
      {months.map(({ month, documents: part }) => (
        <section key={month}>
          <h2>{formatDate(month, site.say)}</h2>
          {list(part)}
        </section>
      ))}
    </>
  )
}

/** Documents in their order, by the month that they are filed under; days over the turn of a month are of the first. */
function byMonth(documents: readonly ArchiveDocument[]): { month: string; documents: ArchiveDocument[] }[] {
  const months: { month: string; documents: ArchiveDocument[] }[] = []
  for (const document of documents) {
    const month = filedDate(document.date)?.slice(0, 7) ?? ''
    const last = months.at(-1)
    if (last?.month === month) last.documents.push(document)
    else months.push({ month, documents: [document] })
  }
  return months
}

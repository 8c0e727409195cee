import { groupAddress } from '#app/_site/group-address.ts'
import type { SiteWith } from '#app/_site/site.ts'
import type { Basis } from '#lib/domain/basis.ts'
import { basisLabel } from '#lib/site/basis-label.ts'

/** The basis of a value, in small; the source's words or the editor's reason are folded. */
export function BasisLine({ site, basis }: { site: SiteWith<'catalog'>; basis: Basis }) {
  const { summary, isNotStated, from, detail } = basisLabel(basis, site.say)
  const style = isNotStated ? 'basis weak' : 'basis'
  if (!detail)
    return (
      <p className={style}>
        {summary} {from !== undefined && <InheritedFrom site={site} id={from} />}
      </p>
    )
  return (
    <details className={style}>
      <summary>{summary}</summary>
      <p>
        {detail.label}: <q>{detail.text}</q>
        {detail.rule !== undefined && `, ${detail.rule}`}
      </p>
    </details>
  )
}

/** The event or the document that a value was taken over from. */
function InheritedFrom({ site, id }: { site: SiteWith<'catalog'>; id: string }) {
  const document = site.catalog.documentById.get(id)
  if (document) return <a href={site.addresses.document(document)}>{document.title}</a>
  const event = site.catalog.groupById.events.get(id)
  if (event) return <a href={groupAddress(site, 'events', event)}>{event.record.name}</a>
  return <code>{id}</code>
}

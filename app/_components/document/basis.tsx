import type { Site } from '#app/_site/site.ts'
import type { Basis } from '#lib/domain/basis.ts'
import { documentAddress, groupAddress } from '#lib/site/addresses.ts'
import { basisInWords } from '#lib/site/basis-in-words.ts'

/** Why a value is what it is, in small; the source's words or the editor's reason open on demand. */
export function BasisLine({ site, basis }: { site: Site; basis: Basis }) {
  const { summary, weak, from, detail } = basisInWords(basis, site.words)
  const style = weak ? 'basis weak' : 'basis'
  if (!detail)
    return (
      <p className={style}>
        {summary} {from !== undefined && <Origin site={site} id={from} />}
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
function Origin({ site, id }: { site: Site; id: string }) {
  const document = site.document.get(id)
  if (document) return <a href={documentAddress(document)}>{document.title}</a>
  const event = site.groups.events.find(({ record }) => record.id === id)
  if (event) return <a href={groupAddress('events', id)}>{event.record.name}</a>
  return <code>{id}</code>
}

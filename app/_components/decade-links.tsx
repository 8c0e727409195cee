import type { SiteBase } from '#app/_site/site.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { filedDate } from '#lib/site/edtf.ts'
import { formatDecade } from '#lib/site/format-date.ts'

/** Fewest documents and decades of a list with links to its decades: less is seen at a glance. */
const [fewestDocuments, fewestDecades] = [40, 3]

/** A decade of a list: from which year, where it begins in the list, and how many documents are of it. */
interface Decade {
  from: number
  first: ArchiveDocument
  count: number
}

function decadesOf(documents: readonly ArchiveDocument[]): Decade[] {
  const decades = new Map<number, Decade>()
  for (const document of documents) {
    const filed = filedDate(document.date)
    if (filed === undefined) continue
    const from = Math.floor(Number(filed.slice(0, 4)) / 10) * 10
    const known = decades.get(from)
    if (known) known.count++
    else decades.set(from, { from, first: document, count: 1 })
  }
  return [...decades.values()]
}

/** The ids of the places in a list at which its decades begin, by the id of the document there; none in a short list. */
export function decadeAnchors(documents: readonly ArchiveDocument[]): ReadonlyMap<string, string> {
  const decades = documents.length < fewestDocuments ? [] : decadesOf(documents)
  return new Map(decades.length < fewestDecades ? [] : decades.map(({ from, first }) => [first.id, `from-${from}`]))
}

/** Links to the decades of a long list, each with its number of documents; nothing above a short one. */
export function DecadeLinks({ site, documents }: { site: SiteBase; documents: readonly ArchiveDocument[] }) {
  const anchors = decadeAnchors(documents)
  if (anchors.size === 0) return null
  return (
    <ul className="index-links mb-4 text-md">
      {decadesOf(documents).map(({ from, first, count }) => (
        <li key={from}>
          <a href={`#${anchors.get(first.id)}`}>{formatDecade(from, site.say)}</a>{' '}
          <span className="count">{site.say.number(count)}</span>
        </li>
      ))}
    </ul>
  )
}

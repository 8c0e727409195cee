import { CountedList } from '#app/_components/counted-list.tsx'
import { DocumentList } from '#app/_components/document-list.tsx'
import { Shell } from '#app/_components/shell.tsx'
import { Trail } from '#app/_components/trail.tsx'
import type { Site } from '#app/_site/site.ts'
import type { DateShelf } from '#lib/archive/by-date.ts'
import { dateAddress, datesAddress } from '#lib/site/addresses.ts'
import { dateInWords } from '#lib/site/dates.ts'
import { listLength } from '#lib/site/pages.ts'

/** A year, a month or a day: what lies within it with counts, and its documents while one page can hold them. */
export function DatePage({ site, shelf }: { site: Site; shelf: DateShelf }) {
  const { words, archive } = site
  const { filed, documents, own, parts } = shelf
  const title = dateInWords(filed, words)
  const whole = documents.length <= listLength
  const items = parts.map((part) => ({
    address: dateAddress(part.filed),
    label: dateInWords(part.filed, words),
    count: part.documents.length,
  }))
  return (
    <Shell
      site={site}
      address={dateAddress(filed)}
      title={title}
      description={words.dateOf(archive.settings.name, title, documents.length)}
      current="dates"
    >
      <div className="wide">
        <Trail label={words.trail} steps={stepsTo(site, filed)} />
        <h1>{title}</h1>
        <p className="lead">{words.documents(documents.length)}</p>
        {items.length > 0 && <CountedList site={site} items={items} narrow />}
        {whole ? (
          <DocumentList site={site} documents={documents} />
        ) : (
          own.length > 0 && (
            <section>
              {parts.length > 0 && <h2>{filed.length === 4 ? words.monthNotKnown : words.dayNotKnown}</h2>}
              <DocumentList site={site} documents={own} />
            </section>
          )
        )}
        <Beside site={site} filed={filed} />
      </div>
    </Shell>
  )
}

/** The addresses above a year, a month or a day: `Dates / 2024 / April`. */
function stepsTo(site: Site, filed: string) {
  const above = [4, 7].filter((length) => length < filed.length).map((length) => filed.slice(0, length))
  return [
    { address: datesAddress(), label: site.words.dates },
    ...above.map((part) => ({ address: dateAddress(part), label: dateInWords(part, site.words) })),
  ]
}

/** The nearest shelves of the same depth that have documents. */
function Beside({ site, filed }: { site: Site; filed: string }) {
  const { before, after } = site.beside.get(filed) ?? {}
  if (!before && !after) return null
  return (
    <nav className="pager" aria-label={site.words.neighbours}>
      {before && (
        <a rel="prev" href={dateAddress(before)}>
          ← {dateInWords(before, site.words)}
        </a>
      )}
      {after && (
        <a rel="next" href={dateAddress(after)}>
          {dateInWords(after, site.words)} →
        </a>
      )}
    </nav>
  )
}

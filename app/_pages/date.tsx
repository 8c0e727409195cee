import { Breadcrumbs } from '#app/_components/breadcrumbs.tsx'
import { CountedList } from '#app/_components/counted-list.tsx'
import { DocumentList } from '#app/_components/document-list.tsx'
import { Shell } from '#app/_components/shell.tsx'
import type { SiteWith } from '#app/_site/site.ts'
import type { DateGroup } from '#lib/archive/group-by-date.ts'
import { formatDate } from '#lib/site/format-date.ts'
import { entriesPerPage } from '#lib/site/pagination.ts'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

/** A year, a month or a day: what lies within it with counts, and its documents while one page can hold them. */
export const date: PageModule<{ filed: string }> = {
  kind: 'date',

  async list(site) {
    const { chronology, addresses } = await site.with('chronology')
    return [...chronology.groupByDate.keys()].map((filed) => ({ address: addresses.date(filed), params: { filed } }))
  },

  async render(site, { filed }) {
    const parts = await site.with('archive', 'catalog', 'chronology')
    const group = parts.chronology.groupByDate.get(filed)
    return group && htmlPage(<DatePage site={parts} group={group} />)
  },
}

function DatePage({ site, group }: { site: SiteWith<'archive' | 'catalog' | 'chronology'>; group: DateGroup }) {
  const { messages, archive } = site
  const { filed, documents, own, parts } = group
  const title = formatDate(filed, messages)
  const whole = documents.length <= entriesPerPage
  const items = parts.map((part) => ({
    address: site.addresses.date(part.filed),
    label: formatDate(part.filed, messages),
    count: part.documents.length,
  }))
  return (
    <Shell
      site={site}
      address={site.addresses.date(filed)}
      title={title}
      description={messages.dateOf(archive.settings.name, title, documents.length)}
      current="dates"
    >
      <div className="wide">
        <Breadcrumbs label={messages.breadcrumbs} steps={breadcrumbsTo(site, filed)} />
        <h1>{title}</h1>
        <p className="lead">{messages.documents(documents.length)}</p>
        {items.length > 0 && <CountedList site={site} items={items} narrow />}
        {whole ? (
          <DocumentList site={site} documents={documents} />
        ) : (
          own.length > 0 && (
            <section>
              {parts.length > 0 && <h2>{filed.length === 4 ? messages.monthNotKnown : messages.dayNotKnown}</h2>}
              <DocumentList site={site} documents={own} />
            </section>
          )
        )}
        <AdjacentDateLinks site={site} filed={filed} />
      </div>
    </Shell>
  )
}

/** The addresses above a year, a month or a day: `Dates / 2024 / April`. */
function breadcrumbsTo(site: SiteWith<'archive' | 'catalog' | 'chronology'>, filed: string) {
  const above = [4, 7].filter((length) => length < filed.length).map((length) => filed.slice(0, length))
  return [
    { address: site.addresses.dates(), label: site.messages.dates },
    ...above.map((part) => ({ address: site.addresses.date(part), label: formatDate(part, site.messages) })),
  ]
}

/** The nearest dates of the same depth that have documents. */
function AdjacentDateLinks({ site, filed }: { site: SiteWith<'archive' | 'catalog' | 'chronology'>; filed: string }) {
  const { before, after } = site.chronology.adjacent.get(filed) ?? {}
  if (!before && !after) return null
  return (
    <nav className="pager" aria-label={site.messages.neighbours}>
      {before && (
        <a rel="prev" href={site.addresses.date(before)}>
          ← {formatDate(before, site.messages)}
        </a>
      )}
      {after && (
        <a rel="next" href={site.addresses.date(after)}>
          {formatDate(after, site.messages)} →
        </a>
      )}
    </nav>
  )
}

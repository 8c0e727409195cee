import { Breadcrumbs } from '#app/_components/breadcrumbs.tsx'
import { DocumentList } from '#app/_components/document-list.tsx'
import { FeedLinks } from '#app/_components/feed-links.tsx'
import { Pager } from '#app/_components/pager.tsx'
import { Shell } from '#app/_components/shell.tsx'
import { yearRange } from '#app/_components/year-range.ts'
import { feedsOf } from '#app/_site/feeds.ts'
import { hasFieldValuePage } from '#app/_site/field-address.ts'
import type { FramedSite } from '#app/_site/site.ts'
import { newestFirst } from '#lib/archive/document-order.ts'
import type { FieldGroups, FieldValueGroup } from '#lib/archive/group-by-field.ts'
import { formatDeclaredValue } from '#lib/site/format-declared-value.ts'
import { pageCount, pageEntries, pageNumbers } from '#lib/site/pagination.ts'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

/** One value of a declared field, and its documents, newest first; a value of one document has no page. */
export const fieldValue: PageModule<{ field: string; id: string; page: number }> = {
  kind: 'one value of a declared field',
  isInEachLanguage: true,

  async list(site) {
    const { catalog, addresses } = await site.with('catalog')
    return catalog.fields.flatMap(({ field, values }) =>
      values.filter(hasFieldValuePage).flatMap(({ id, documents }) =>
        pageNumbers(documents.length).map((page) => ({
          address: addresses.fieldValue(field.id, id, page),
          params: { field: field.id, id, page },
        })),
      ),
    )
  },

  async render(site, { field, id, page }) {
    const parts = await site.with('archive', 'catalog')
    const groups = parts.catalog.fields.find((one) => one.field.id === field)
    const group = groups?.values.find((one) => one.id === id)
    return groups && group && htmlPage(<FieldValuePage site={parts} groups={groups} group={group} page={page} />)
  },
}

interface FieldValuePageProps {
  site: FramedSite
  groups: FieldGroups
  group: FieldValueGroup
  page: number
}

function FieldValuePage({
  site,
  groups: { field },
  group: { id, value, codes, documents },
  page,
}: FieldValuePageProps) {
  const { say, archive, addresses } = site
  const label = field.labelIn(say.language)
  const written = formatDeclaredValue(field.type, value, say)
  // "24" says nothing by itself, "Session: 24" does.
  const name = field.type === 'text' ? written : `${label}: ${written}`
  const feed = feedsOf(site).ofFieldValue(field.id, id)
  const pages = pageCount(documents.length)
  const shown = pageEntries(page, newestFirst(documents))
  const facts = [codes.join(', '), say('counts.documents', { count: documents.length }), yearRange(documents)].filter(
    Boolean,
  )
  const ofPages = page === 1 ? '' : ` · ${say('lists.pageOf', { page, pages })}`
  const trail = [{ address: addresses.field(field.id), label }]
  return (
    <Shell
      site={site}
      address={addresses.fieldValue(field.id, id, page)}
      title={`${name}${ofPages}`}
      description={`${say('lists.groupOf', { archive: archive.settings.name, name, count: documents.length })}${ofPages}`}
      current={`field:${field.id}`}
      feed={feed}
      trail={trail}
    >
      <div className="wide">
        <Breadcrumbs label={say('frame.breadcrumbs')} steps={trail} />
        <h1>{name}</h1>
        <p className="lead">{facts.join(', ')}</p>
        <FeedLinks site={site} feed={feed} />
        <DocumentList site={site} documents={shown} />
        <Pager site={site} page={page} pages={pages} addressOf={(other) => addresses.fieldValue(field.id, id, other)} />
      </div>
    </Shell>
  )
}

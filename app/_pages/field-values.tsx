import { CountedList } from '#app/_components/counted-list.tsx'
import { Pager } from '#app/_components/pager.tsx'
import { Shell } from '#app/_components/shell.tsx'
import { yearRange } from '#app/_components/year-range.ts'
import { fieldValueAddress } from '#app/_site/field-address.ts'
import type { FramedSite } from '#app/_site/site.ts'
import { type FieldGroups, valuesInOrder } from '#lib/archive/group-by-field.ts'
import { formatDeclaredValue } from '#lib/site/format-declared-value.ts'
import { pageCount, pageEntries, pageNumbers } from '#lib/site/pagination.ts'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

/** The list of the values of a field that a collection declares to be browsed, each with its number of documents. */
export const fieldValues: PageModule<{ field: string; page: number }> = {
  kind: 'list of a declared field',
  isInEachLanguage: true,

  async list(site) {
    const { catalog, addresses } = await site.with('catalog')
    return catalog.fields.flatMap(({ field: { id }, values }) =>
      pageNumbers(values.length).map((page) => ({ address: addresses.field(id, page), params: { field: id, page } })),
    )
  },

  async render(site, { field, page }) {
    const parts = await site.with('archive', 'catalog')
    const groups = parts.catalog.fields.find((one) => one.field.id === field)
    return groups && htmlPage(<FieldValuesPage site={parts} groups={groups} page={page} />)
  },
}

function FieldValuesPage({ site, groups, page }: { site: FramedSite; groups: FieldGroups; page: number }) {
  const { say, archive, addresses } = site
  const { field } = groups
  const values = valuesInOrder(groups.values, say.locale)
  const pages = pageCount(values.length)
  const title = field.labelIn(say.language)
  const ofPages = page === 1 ? '' : ` · ${say('lists.pageOf', { page, pages })}`
  const items = pageEntries(page, values).map((group) => ({
    address: fieldValueAddress(site, groups, group),
    key: group.id,
    label: formatDeclaredValue(field.type, group.value, say),
    note: yearRange(group.documents),
    count: group.documents.length,
  }))
  return (
    <Shell
      site={site}
      address={addresses.field(field.id, page)}
      title={`${title}${ofPages}`}
      description={`${say('lists.groupsOf', { archive: archive.settings.name, groups: title, count: values.length })}${ofPages}`}
      current={`field:${field.id}`}
    >
      <div className="wide">
        <h1>{title}</h1>
        <p className="lead">{say('lists.fieldValues', { count: values.length })}</p>
        <CountedList site={site} items={items} />
        <Pager site={site} page={page} pages={pages} addressOf={(other) => addresses.field(field.id, other)} />
      </div>
    </Shell>
  )
}

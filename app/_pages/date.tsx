import { Breadcrumbs } from '#app/_components/breadcrumbs.tsx'
import { Pager } from '#app/_components/pager.tsx'
import { Shell } from '#app/_components/shell.tsx'
import { DateDocuments } from '#app/_components/time/date-documents.tsx'
import { MonthCalendars } from '#app/_components/time/month-calendar.tsx'
import { MonthTable } from '#app/_components/time/month-table.tsx'
import { documentsPerPage, listedDocuments } from '#app/_site/date-pages.ts'
import type { SiteWith } from '#app/_site/site.ts'
import type { DateGroup } from '#lib/archive/group-by-date.ts'
import { formatDate } from '#lib/site/format-date.ts'
import { pageCount, pageEntries, pageNumbers } from '#lib/site/pagination.ts'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

/**
 * A year, a month or a day: its months as bars and calendars, and its documents, unless these are too many for one page
 * and the months or days lead to them.
 */
export const date: PageModule<{ filed: string; page: number }> = {
  kind: 'date',
  isInEachLanguage: true,

  async list(site) {
    const { chronology, addresses } = await site.with('chronology')
    return [...chronology.groupByDate.values()]
      .filter(({ filed }) => chronology.hasPage(filed))
      .flatMap((group) =>
        pageNumbers(listedDocuments(group, chronology).length, documentsPerPage(group)).map((page) => ({
          address: addresses.date(group.filed, page),
          params: { filed: group.filed, page },
        })),
      )
  },

  async render(site, { filed, page }) {
    const parts = await site.with('archive', 'catalog', 'chronology')
    const group = parts.chronology.groupByDate.get(filed)
    return group && htmlPage(<DatePage site={parts} group={group} page={page} />)
  },
}

interface DatePageProps {
  site: SiteWith<'archive' | 'catalog' | 'chronology'>
  group: DateGroup
  page: number
}

function DatePage({ site, group, page }: DatePageProps) {
  const { say, archive, chronology } = site
  const { filed, documents } = group
  const title = formatDate(filed, say)
  const listed = listedDocuments(group, chronology)
  const pages = pageCount(listed.length, documentsPerPage(group))
  const ofPages = page === 1 ? '' : ` · ${say('lists.pageOf', { page, pages })}`
  const trail = breadcrumbsTo(site, filed)
  return (
    <Shell
      site={site}
      address={site.addresses.date(filed, page)}
      title={`${title}${ofPages}`}
      description={`${say('lists.dateOf', { archive: archive.settings.name, date: title, count: documents.length })}${ofPages}`}
      current="dates"
      trail={trail}
    >
      <div className="wide">
        <Breadcrumbs label={say('frame.breadcrumbs')} steps={trail} />
        <h1>{title}</h1>
        <p className="lead">{say('counts.documents', { count: documents.length })}</p>
        {page === 1 && filed.length === 4 && <MonthTable site={site} year={group} />}
        {page === 1 && filed.length < 10 && (
          <MonthCalendars site={site} months={filed.length === 4 ? group.parts : [group]} current={filed} />
        )}
        <DateDocuments site={site} group={group} documents={pageEntries(page, listed, documentsPerPage(group))} />
        <Pager site={site} page={page} pages={pages} addressOf={(other) => site.addresses.date(filed, other)} />
        <AdjacentDateLinks site={site} filed={filed} />
      </div>
    </Shell>
  )
}

/** The pages above a year, a month or a day, the widest first: `Dates / 2024 / April`. */
function breadcrumbsTo(site: SiteWith<'archive' | 'catalog' | 'chronology'>, filed: string) {
  const above = [4, 7].filter((length) => length < filed.length).map((length) => filed.slice(0, length))
  return [
    { address: site.addresses.dates(), label: site.say('titles.dates') },
    ...above.map((part) => ({ address: site.addresses.date(part), label: formatDate(part, site.say) })),
  ]
}

/** Links to the year, month or day before and after that have documents. */
function AdjacentDateLinks({ site, filed }: { site: SiteWith<'archive' | 'catalog' | 'chronology'>; filed: string }) {
  const { before, after } = site.chronology.adjacent.get(filed) ?? {}
  if (!before && !after) return null
  return (
    <nav
      className="flex flex-wrap justify-between gap-x-6 gap-y-2 border-t pt-4 sans-md print:hidden"
      aria-label={site.say('document.neighbours')}
    >
      {before && (
        <a rel="prev" href={site.addresses.date(before)}>
          ← {formatDate(before, site.say)}
        </a>
      )}
      {after && (
        <a rel="next" href={site.addresses.date(after)}>
          {formatDate(after, site.say)} →
        </a>
      )}
    </nav>
  )
}

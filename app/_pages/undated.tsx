import { Breadcrumbs } from '#app/_components/breadcrumbs.tsx'
import { DocumentList } from '#app/_components/document-list.tsx'
import { Pager } from '#app/_components/pager.tsx'
import { Shell } from '#app/_components/shell.tsx'
import type { SiteWith } from '#app/_site/site.ts'
import { groupUndated } from '#lib/archive/undated-documents.ts'
import { pageCount, pageEntries, pageNumbers } from '#lib/site/pagination.ts'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

/** The documents without a known year; no page where there are none. */
export const undated: PageModule<{ page: number }> = {
  kind: 'undated',
  isInEachLanguage: true,

  async list(site) {
    const { chronology, addresses } = await site.with('chronology')
    const count = chronology.undated.length
    if (count === 0) return []
    return pageNumbers(count).map((page) => ({ address: addresses.undated(page), params: { page } }))
  },

  async render(site, { page }) {
    return htmlPage(<UndatedPage site={await site.with('archive', 'catalog', 'chronology')} page={page} />)
  },
}

function UndatedPage({ site, page }: { site: SiteWith<'archive' | 'catalog' | 'chronology'>; page: number }) {
  const { say, chronology } = site
  const pages = pageCount(chronology.undated.length)
  const ordered = groupUndated(chronology.undated).flatMap(({ documents }) => documents)
  const groups = groupUndated(pageEntries(page, ordered))
  const ofPages = page === 1 ? '' : ` · ${say('lists.pageOf', { page, pages })}`
  const trail = [{ address: site.addresses.dates(), label: say('titles.dates') }]
  return (
    <Shell
      site={site}
      address={site.addresses.undated(page)}
      title={`${say('titles.undated')}${ofPages}`}
      description={`${say('lists.undatedAbout')}${ofPages}`}
      current="dates"
      trail={trail}
    >
      <div className="wide">
        <Breadcrumbs label={say('frame.breadcrumbs')} steps={trail} />
        <h1>{say('titles.undated')}</h1>
        <p className="lead">{say('lists.undatedAbout')}</p>
        {groups.map(({ precision, documents }) => (
          <section key={precision} aria-labelledby={precision}>
            <h2 id={precision}>{say(`time.withoutYear.${precision}`)}</h2>
            <DocumentList site={site} documents={documents} />
          </section>
        ))}
        <Pager site={site} page={page} pages={pages} addressOf={site.addresses.undated} />
      </div>
    </Shell>
  )
}

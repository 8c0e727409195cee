import { Breadcrumbs } from '#app/_components/breadcrumbs.tsx'
import { DocumentList } from '#app/_components/document-list.tsx'
import { Shell } from '#app/_components/shell.tsx'
import type { SiteWith } from '#app/_site/site.ts'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

/** The documents without a known year; no page where there are none. */
export const undated: PageModule<undefined> = {
  kind: 'undated',

  async list(site) {
    const { chronology, addresses } = await site.with('chronology')
    return chronology.undated.length > 0 ? [{ address: addresses.undated(), params: undefined }] : []
  },

  async render(site) {
    return htmlPage(<UndatedPage site={await site.with('archive', 'catalog', 'chronology')} />)
  },
}

function UndatedPage({ site }: { site: SiteWith<'archive' | 'catalog' | 'chronology'> }) {
  const { messages, chronology } = site
  return (
    <Shell
      site={site}
      address={site.addresses.undated()}
      title={messages.undated}
      description={messages.undatedAbout}
      current="dates"
    >
      <div className="wide">
        <Breadcrumbs
          label={messages.breadcrumbs}
          steps={[{ address: site.addresses.dates(), label: messages.dates }]}
        />
        <h1>{messages.undated}</h1>
        <p className="lead">{messages.undatedAbout}</p>
        <DocumentList site={site} documents={chronology.undated} />
      </div>
    </Shell>
  )
}

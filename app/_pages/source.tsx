import { Shell } from '#app/_components/shell.tsx'
import { nameOfRead, SourceAccount } from '#app/_components/source/source-account.tsx'
import { Trail } from '#app/_components/trail.tsx'
import { type LoadedSource, loadSource } from '#app/_site/load-source.ts'
import type { SiteWith } from '#app/_site/site.ts'
import type { ArchivedSource } from '#lib/archive/sources.ts'
import { provenanceMessages } from '#lib/site/provenance-messages.ts'
import type { PageModule } from './page-module.ts'
import { htmlPage } from './rendered.ts'

/** One source: what it is, and what became of each of its lines. In an archive with too many of them, see `shelf`. */
export const source: PageModule<{ id: string }> = {
  kind: 'source',

  async list(site) {
    const { provenance, addresses } = await site.with('provenance')
    if (provenance.hasSourceBuckets) return []
    return provenance.sources.map(({ id }) => ({ address: addresses.source(id, false), params: { id } }))
  },

  async render(site, { id }) {
    const parts = await site.with('archive', 'catalog', 'provenance')
    const shown = parts.provenance.sourceById.get(id)
    return shown && htmlPage(<SourcePage site={parts} source={shown} read={await loadSource(parts, id)} />)
  },
}

interface SourcePageProps {
  site: SiteWith<'archive' | 'catalog' | 'provenance'>
  source: ArchivedSource
  read: LoadedSource
}

function SourcePage({ site, source, read }: SourcePageProps) {
  const { id } = source
  const name = nameOfRead(source, read)
  return (
    <Shell
      site={site}
      address={site.addresses.source(id, false)}
      title={`${name} (${id})`}
      description={provenanceMessages.sourceOf(site.archive.settings.name, name, id)}
    >
      <div className="wide source">
        <Trail
          label={site.messages.breadcrumbs}
          steps={[{ address: site.addresses.sources(), label: provenanceMessages.sources }]}
        />
        <h1 className="file-name">{name}</h1>
        <SourceAccount site={site} source={source} read={read} />
      </div>
    </Shell>
  )
}

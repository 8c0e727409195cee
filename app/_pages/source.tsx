import { Breadcrumbs } from '#app/_components/breadcrumbs.tsx'
import { Shell } from '#app/_components/shell.tsx'
import { loadedSourceName, SourceLedger } from '#app/_components/source/source-ledger.tsx'
import { type LoadedSource, loadSource } from '#app/_site/load-source.ts'
import type { SiteWith } from '#app/_site/site.ts'
import type { ArchivedSource } from '#lib/archive/sources.ts'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

/**
 * One source: what it is, and what became of each of its lines. In an archive with too many sources several share a
 * page: see `sourceBucket`.
 */
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
    return shown && htmlPage(<SourcePage site={parts} source={shown} loaded={await loadSource(parts, id)} />)
  },
}

interface SourcePageProps {
  site: SiteWith<'archive' | 'catalog' | 'provenance'>
  source: ArchivedSource
  loaded: LoadedSource
}

function SourcePage({ site, source, loaded }: SourcePageProps) {
  const { id } = source
  const name = loadedSourceName(site.say, source, loaded)
  const trail = [{ address: site.addresses.sources(), label: site.say('provenance.sources') }]
  return (
    <Shell
      site={site}
      current="sources"
      address={site.addresses.source(id, false)}
      title={`${name} (${id})`}
      description={site.say('provenance.sourceOf', { archive: site.archive.settings.name, file: name, id })}
      trail={trail}
    >
      <div className="wide">
        <Breadcrumbs label={site.say('frame.breadcrumbs')} steps={trail} />
        <h1 className="sans-base text-[1.5rem] leading-[1.3] font-semibold wrap-anywhere">{name}</h1>
        <SourceLedger site={site} source={source} loaded={loaded} />
      </div>
    </Shell>
  )
}

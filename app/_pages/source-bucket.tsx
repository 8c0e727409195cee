import { Breadcrumbs } from '#app/_components/breadcrumbs.tsx'
import { Shell } from '#app/_components/shell.tsx'
import { loadedSourceName, SourceLedger } from '#app/_components/source/source-ledger.tsx'
import { type LoadedSource, loadSource } from '#app/_site/load-source.ts'
import type { SiteWith } from '#app/_site/site.ts'
import { sourceAddress } from '#app/_site/source-address.ts'
import type { ArchivedSource } from '#lib/archive/sources.ts'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

/** All sources whose ids begin alike, in an archive that has too many sources for a page each. */
export const sourceBucket: PageModule<{ bucket: string }> = {
  kind: 'source bucket',

  async list(site) {
    const { provenance, addresses } = await site.with('provenance')
    if (!provenance.hasSourceBuckets) return []
    return [...provenance.sourcesByBucket.keys()].map((name) => ({
      address: addresses.sourceBucket(name),
      params: { bucket: name },
    }))
  },

  async render(site, { bucket: name }) {
    const parts = await site.with('archive', 'catalog', 'provenance')
    const inBucket = parts.provenance.sourcesByBucket.get(name) ?? []
    const sources = await Promise.all(
      inBucket.map(async (source) => ({ source, loaded: await loadSource(parts, source.id) })),
    )
    return htmlPage(<SourceBucketPage site={parts} name={name} sources={sources} />)
  },
}

interface SourceBucketPageProps {
  site: SiteWith<'archive' | 'catalog' | 'provenance'>
  name: string
  sources: readonly { source: ArchivedSource; loaded: LoadedSource }[]
}

function SourceBucketPage({ site, name, sources }: SourceBucketPageProps) {
  const trail = [{ address: site.addresses.sources(), label: site.say('provenance.sources') }]
  return (
    <Shell
      site={site}
      current="sources"
      address={site.addresses.sourceBucket(name)}
      title={site.say('provenance.sourceBucket', { group: name })}
      description={site.say('provenance.sourceBucketOf', {
        archive: site.archive.settings.name,
        group: name,
        count: sources.length,
      })}
      trail={trail}
    >
      <div className="wide">
        <Breadcrumbs label={site.say('frame.breadcrumbs')} steps={trail} />
        <h1>{site.say('provenance.sourceBucket', { group: name })}</h1>
        <ul className="mb-8 columns-[18rem] sans-md">
          {sources.map(({ source, loaded }) => (
            <li key={source.id}>
              <a href={sourceAddress(site, source.id)}>{loadedSourceName(site.say, source, loaded)}</a>
            </li>
          ))}
        </ul>
        {sources.map(({ source, loaded }) => (
          <section key={source.id} id={source.id} aria-label={loadedSourceName(site.say, source, loaded)}>
            <h2 className="sans-base text-[1.5rem] leading-[1.3] font-semibold wrap-anywhere">
              {loadedSourceName(site.say, source, loaded)}
            </h2>
            <SourceLedger site={site} source={source} loaded={loaded} />
          </section>
        ))}
      </div>
    </Shell>
  )
}

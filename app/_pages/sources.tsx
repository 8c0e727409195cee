import { Pager } from '#app/_components/pager.tsx'
import { Shell } from '#app/_components/shell.tsx'
import { groupAddress } from '#app/_site/group-address.ts'
import type { SiteWith } from '#app/_site/site.ts'
import { sourceAddress, sourceName } from '#app/_site/source-address.ts'
import { type LedgerTotals, ledgerTotals } from '#lib/archive/ledger-totals.ts'
import { readSource } from '#lib/archive/ledgers.ts'
import type { ArchivedSource } from '#lib/archive/sources.ts'
import { pageCount, pageEntries, pageNumbers } from '#lib/site/pagination.ts'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

type SourcesSite = SiteWith<'archive' | 'catalog' | 'provenance'>

interface ListedSource {
  source: ArchivedSource
  row?: number
  totals: LedgerTotals
}

/** The list of all sources with figures from their ledgers, which are read for the sources on the page. */
export const sources: PageModule<{ page: number }> = {
  kind: 'sources',
  isInEachLanguage: true,

  async list(site) {
    const { provenance, addresses } = await site.with('provenance')
    return pageNumbers(provenance.sources.length).map((page) => ({
      address: addresses.sources(page),
      params: { page },
    }))
  },

  async render(site, { page }) {
    const parts = await site.with('archive', 'catalog', 'provenance')
    const { provenance } = parts
    const listed: ListedSource[] = []
    for (const source of pageEntries(page, provenance.sources)) {
      const { ledger } = await readSource(provenance.content, source.id)
      const { row, file } = ledger.source
      listed.push({ source: { file, ...source }, totals: ledgerTotals(ledger), ...(row !== undefined && { row }) })
    }
    return htmlPage(<SourcesPage site={parts} page={page} listed={listed} />)
  },
}

function SourcesPage({ site, page, listed }: { site: SourcesSite; page: number; listed: readonly ListedSource[] }) {
  const { say, archive, provenance } = site
  const pages = pageCount(provenance.sources.length)
  const ofPages = page === 1 ? '' : ` · ${say('lists.pageOf', { page, pages })}`
  return (
    <Shell
      site={site}
      current="sources"
      address={site.addresses.sources(page)}
      title={`${say('provenance.sources')}${ofPages}`}
      description={`${say('provenance.sourcesOf', { archive: archive.settings.name, count: provenance.sources.length })}${ofPages}`}
    >
      <div className="wide">
        <h1>{say('provenance.sources')}</h1>
        <p className="lead">{say('provenance.sourcesLead')}</p>
        {listed.length === 0 ? (
          <p>{say('provenance.noSources')}</p>
        ) : (
          <table className="stacked">
            <thead>
              <tr>
                <th scope="col">{say('provenance.file')}</th>
                <th scope="col">{say('provenance.belongs')}</th>
                <th scope="col" className="figure">
                  {say('titles.documents')}
                </th>
                <th scope="col" className="figure">
                  {say('provenance.leftOut')}
                </th>
                <th scope="col" className="figure">
                  {say('provenance.findings')}
                </th>
              </tr>
            </thead>
            <tbody>
              {listed.map((one) => (
                <SourceTableRow key={one.source.id} site={site} listed={one} />
              ))}
            </tbody>
          </table>
        )}
        <Pager site={site} page={page} pages={pages} addressOf={site.addresses.sources} />
        <p className="sans-md font-medium">
          <a href={site.addresses.findings()}>{say('provenance.findings')}</a>
        </p>
      </div>
    </Shell>
  )
}

function SourceTableRow({ site, listed: { source, row, totals } }: { site: SourcesSite; listed: ListedSource }) {
  const { say } = site
  const findings = site.provenance.findingsBySource.get(source.id)?.length ?? 0
  return (
    <tr>
      <th scope="row">
        <a href={sourceAddress(site, source.id)}>{sourceName(site.say, source, row)}</a>
      </th>
      <td data-label={say('provenance.belongs')}>
        <CollectionLinks site={site} source={source} />
      </td>
      <td className="figure" data-label={say('titles.documents')}>
        {say.number(source.documents.length)}
      </td>
      <td className="figure" data-label={say('provenance.leftOut')}>
        {say.share(totals.leftOutCharacters, totals.all)}
      </td>
      <td className="figure" data-label={say('provenance.findings')}>
        {say.number(findings)}
      </td>
    </tr>
  )
}

/** The collections of a source; where it has none, its publishers. */
function CollectionLinks({ site, source }: { site: SiteWith<'catalog'>; source: ArchivedSource }) {
  const of = (kind: 'collections' | 'publishers', names: readonly (string | undefined)[]) =>
    [...new Set(names)].flatMap((name) => {
      const group = name === undefined ? undefined : site.catalog.groupByName[kind].get(name)
      return group ? [{ address: groupAddress(site, kind, group), name: group.record.name }] : []
    })
  const collections = of(
    'collections',
    source.documents.map((document) => document.source.collection),
  )
  const publishers = of(
    'publishers',
    source.documents.map(({ publisher }) => publisher),
  )
  const groups = collections.length > 0 ? collections : publishers
  if (groups.length === 0) return '–'
  return groups.map(({ address, name }, index) => (
    <span key={address}>
      {index > 0 && ', '}
      <a href={address}>{name}</a>
    </span>
  ))
}

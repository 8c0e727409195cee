import { Pager } from '#app/_components/pager.tsx'
import { Shell } from '#app/_components/shell.tsx'
import type { Site } from '#app/_site/site.ts'
import { sourceLink, sourceName } from '#app/_site/source-link.ts'
import { type Account, accountOf } from '#lib/archive/account.ts'
import { readSource } from '#lib/archive/ledgers.ts'
import type { ArchivedSource } from '#lib/archive/sources.ts'
import { accountWords } from '#lib/site/account-words.ts'
import { findingsAddress, groupAddress, sourcesAddress } from '#lib/site/addresses.ts'
import { listLength, pagesNeeded } from '#lib/site/pages.ts'

interface ListedSource {
  source: ArchivedSource
  row?: number
  account: Account
}

/** The list of all sources with their figures. Reads the ledgers of those on the page. */
export async function sourcesPage(site: Site, page: number) {
  const shown = site.sources.slice((page - 1) * listLength, page * listLength)
  const listed: ListedSource[] = []
  for (const source of shown) {
    const { ledger } = await readSource(site.content, source.id)
    const { row, file } = ledger.source
    listed.push({ source: { file, ...source }, account: accountOf(ledger), ...(row !== undefined && { row }) })
  }
  return <SourcesPage site={site} page={page} listed={listed} />
}

function SourcesPage({ site, page, listed }: { site: Site; page: number; listed: readonly ListedSource[] }) {
  const { words, archive, sources } = site
  const pages = pagesNeeded(sources.length)
  const ofPages = page === 1 ? '' : ` · ${words.pageOf(page, pages)}`
  return (
    <Shell
      site={site}
      address={sourcesAddress(page)}
      title={`${accountWords.sources}${ofPages}`}
      description={`${accountWords.sourcesOf(archive.settings.name, sources.length)}${ofPages}`}
    >
      <div className="wide">
        <h1>{accountWords.sources}</h1>
        <p className="lead">{accountWords.sourcesLead}</p>
        {listed.length === 0 ? (
          <p>{accountWords.noSources}</p>
        ) : (
          <table className="figures">
            <thead>
              <tr>
                <th scope="col">{accountWords.file}</th>
                <th scope="col">{accountWords.belongs}</th>
                <th scope="col" className="figure">
                  {words.documentsTitle}
                </th>
                <th scope="col" className="figure">
                  {accountWords.leftOut}
                </th>
                <th scope="col" className="figure">
                  {accountWords.findings}
                </th>
              </tr>
            </thead>
            <tbody>
              {listed.map((one) => (
                <SourceLine key={one.source.id} site={site} listed={one} />
              ))}
            </tbody>
          </table>
        )}
        <Pager site={site} page={page} pages={pages} addressOf={sourcesAddress} />
        <p className="more">
          <a href={findingsAddress()}>{accountWords.findings}</a>
        </p>
      </div>
    </Shell>
  )
}

function SourceLine({ site, listed: { source, row, account } }: { site: Site; listed: ListedSource }) {
  const { words } = site
  const findings = site.findingsOf.get(source.id)?.length ?? 0
  return (
    <tr>
      <th scope="row">
        <a href={sourceLink(site, source.id)}>{sourceName(source, row)}</a>
      </th>
      <td data-label={accountWords.belongs}>
        <Belonging site={site} source={source} />
      </td>
      <td className="figure" data-label={words.documentsTitle}>
        {words.number(source.documents.length)}
      </td>
      <td className="figure" data-label={accountWords.leftOut}>
        {accountWords.share(account.leftOutCharacters, account.all)}
      </td>
      <td className="figure" data-label={accountWords.findings}>
        {words.number(findings)}
      </td>
    </tr>
  )
}

/** The collections of a source; where it has none, its publishers. */
function Belonging({ site, source }: { site: Site; source: ArchivedSource }) {
  const of = (kind: 'collections' | 'publishers', names: readonly (string | undefined)[]) =>
    [...new Set(names)].flatMap((name) => {
      const group = name === undefined ? undefined : site.group[kind].get(name)
      return group ? [{ address: groupAddress(kind, group.record.id), name: group.record.name }] : []
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

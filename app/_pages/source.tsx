import { langOfTitle } from '#app/_components/language.ts'
import { Shell } from '#app/_components/shell.tsx'
import { FindingNote, Rows } from '#app/_components/source/rows.tsx'
import { Trail } from '#app/_components/trail.tsx'
import { type ReadSource, readSourceOnce } from '#app/_site/read-source.ts'
import type { Site } from '#app/_site/site.ts'
import { sourceLink, sourceName } from '#app/_site/source-link.ts'
import { accountOf } from '#lib/archive/account.ts'
import type { ArchivedSource } from '#lib/archive/sources.ts'
import { accountWords } from '#lib/site/account-words.ts'
import { documentAddress, shelfAddress, shelfOf, sourceAddress, sourcesAddress } from '#lib/site/addresses.ts'

/** The page of one source; undefined where the archive has none of that id. Reads its ledger and text. */
export async function sourcePage(site: Site, id: string) {
  const source = site.sourceById.get(id)
  if (!source) return undefined
  const read = await readSourceOnce(site, id)
  const name = nameOf(source, read)
  return (
    <Shell
      site={site}
      address={sourceAddress(id, false)}
      title={`${name} (${id})`}
      description={accountWords.sourceOf(site.archive.settings.name, name, id)}
    >
      <div className="wide source">
        <Trail label={site.words.trail} steps={[{ address: sourcesAddress(), label: accountWords.sources }]} />
        <h1 className="file-name">{name}</h1>
        <Source site={site} source={source} read={read} />
      </div>
    </Shell>
  )
}

/** The page of all sources of a shelf, in an archive that has too many for a page each. */
export async function shelfPage(site: Site, shelf: string) {
  const sources = site.sources.filter(({ id }) => shelfOf(id) === shelf)
  const read = await Promise.all(
    sources.map(async (source) => ({ source, read: await readSourceOnce(site, source.id) })),
  )
  return (
    <Shell
      site={site}
      address={shelfAddress(shelf)}
      title={accountWords.shelf(shelf)}
      description={accountWords.shelfOf(site.archive.settings.name, shelf, sources.length)}
    >
      <div className="wide source">
        <Trail label={site.words.trail} steps={[{ address: sourcesAddress(), label: accountWords.sources }]} />
        <h1>{accountWords.shelf(shelf)}</h1>
        <ul className="shelf">
          {read.map(({ source, read }) => (
            <li key={source.id}>
              <a href={sourceLink(site, source.id)}>{nameOf(source, read)}</a>
            </li>
          ))}
        </ul>
        {read.map(({ source, read }) => (
          <section key={source.id} id={source.id} aria-label={nameOf(source, read)}>
            <h2 className="file-name">{nameOf(source, read)}</h2>
            <Source site={site} source={source} read={read} />
          </section>
        ))}
      </div>
    </Shell>
  )
}

function nameOf(source: ArchivedSource, { ledger }: ReadSource): string {
  return sourceName({ file: ledger.source.file, ...source }, ledger.source.row)
}

interface SourceProps {
  site: Site
  source: ArchivedSource
  read: ReadSource
}

function Source({ site, source, read }: SourceProps) {
  const Level = site.shelved ? 'h3' : 'h2'
  const general = (site.findingsOf.get(source.id) ?? []).filter(({ line }) => line === undefined)
  return (
    <>
      <Facts site={site} source={source} read={read} />
      {general.map((finding) => (
        <FindingNote key={site.placeOf.get(finding)?.anchor} site={site} finding={finding} />
      ))}
      <Level>{source.showsText ? accountWords.asReceived : accountWords.account}</Level>
      {!source.showsText && <p className="notice">{accountWords.textKept}</p>}
      <Rows site={site} source={source} read={read} />
    </>
  )
}

/** What the file is, what was made of it, and what became of its text in figures. */
function Facts({ site, source, read }: SourceProps) {
  const { words } = site
  const { bytes, encoding, sha256 } = read.ledger.source
  const account = accountOf(read.ledger)
  const parts = [
    { label: accountWords.asText, characters: account.text, note: '' },
    { label: accountWords.asMetadata, characters: account.metadata, note: '' },
    ...account.leftOut.map(({ rule, characters, places }) => ({
      label: accountWords.leftOutBy(rule),
      characters,
      note: accountWords.places(places),
    })),
  ].filter(({ characters }) => characters > 0)
  return (
    <div className="source-facts">
      <dl>
        <div>
          <dt>{words.documentsTitle}</dt>
          <dd>
            <Documents site={site} source={source} />
            {source.documents.length === 0 && '–'}
          </dd>
        </div>
        <div>
          <dt>{accountWords.received}</dt>
          <dd>
            {accountWords.bytes(bytes)}, {encoding}
          </dd>
          <dd>
            SHA-256 <code>{sha256}</code>
          </dd>
        </div>
      </dl>
      <table className="fates">
        <caption>{accountWords.fate}</caption>
        <tbody>
          {parts.map(({ label, characters, note }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className="figure">{accountWords.share(characters, account.all)}</td>
              <td>
                {accountWords.characters(characters)}
                {note && ` · ${note}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** More documents than this stand behind one line, so that the text of the source begins in sight. */
const openDocuments = 6

function Documents({ site, source: { documents } }: { site: Site; source: ArchivedSource }) {
  const list = (
    <ul>
      {documents.map((document) => (
        <li key={document.id}>
          <a href={documentAddress(document)} lang={langOfTitle(site, document)}>
            {document.title}
          </a>
        </li>
      ))}
    </ul>
  )
  if (documents.length <= openDocuments) return list
  return (
    <details>
      <summary>{site.words.documents(documents.length)}</summary>
      {list}
    </details>
  )
}

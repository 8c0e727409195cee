import { DocumentLink } from '#app/_components/document-link.tsx'
import type { LoadedSource } from '#app/_site/load-source.ts'
import type { SiteBase, SiteWith } from '#app/_site/site.ts'
import { sourceName } from '#app/_site/source-address.ts'
import { ledgerTotals } from '#lib/archive/ledger-totals.ts'
import type { ArchivedSource } from '#lib/archive/sources.ts'
import type { Say } from '#lib/i18n/say.ts'
import { ruleName } from '#lib/site/rule-name.ts'
import { FindingNote, SourceRows } from './source-rows.tsx'

/** The name of a source that was read: its ledger has the file's name even where no document has it. */
export function loadedSourceName(say: Say, source: ArchivedSource, { ledger }: LoadedSource): string {
  return sourceName(say, { file: ledger.source.file, ...source }, ledger.source.row)
}

interface SourceLedgerProps {
  site: SiteWith<'catalog' | 'provenance'>
  source: ArchivedSource
  loaded: LoadedSource
}

/** What a source is, what became of it in figures, and its text with the fate of each line. */
export function SourceLedger({ site, source, loaded }: SourceLedgerProps) {
  const Level = site.provenance.hasSourceBuckets ? 'h3' : 'h2'
  const general = (site.provenance.findingsBySource.get(source.id) ?? []).filter(({ line }) => line === undefined)
  return (
    <>
      <Facts site={site} source={source} loaded={loaded} />
      {general.map((finding) => (
        <FindingNote key={site.provenance.placeOf(finding)?.anchor} site={site} finding={finding} />
      ))}
      <Level>{source.showsText ? site.say('provenance.asReceived') : site.say('provenance.ledger')}</Level>
      {!source.showsText && <p className="notice">{site.say('provenance.textKept')}</p>}
      <SourceRows site={site} source={source} loaded={loaded} />
    </>
  )
}

/** What the file is, what was made of it, and what became of its text in figures. */
function Facts({ site, source, loaded }: SourceLedgerProps) {
  const { say } = site
  const { bytes, encoding, sha256 } = loaded.ledger.source
  const account = ledgerTotals(loaded.ledger)
  const parts = [
    { label: say('provenance.asText'), characters: account.text, note: '' },
    { label: say('provenance.asMetadata'), characters: account.metadata, note: '' },
    ...account.leftOut.map(({ rule, characters, places }) => ({
      label: say('provenance.leftOutBy', { rule: ruleName(say, rule) }),
      characters,
      note: say('provenance.places', { count: places }),
    })),
  ].filter(({ characters }) => characters > 0)
  return (
    <div className="source-facts">
      <dl>
        <div>
          <dt>{say('titles.documents')}</dt>
          <dd>
            <Documents site={site} source={source} />
            {source.documents.length === 0 && '–'}
          </dd>
        </div>
        <div>
          <dt>{say('provenance.received')}</dt>
          <dd>
            {say('provenance.bytes', { count: bytes })}, {encoding}
          </dd>
          <dd>
            SHA-256 <code>{sha256}</code>
          </dd>
        </div>
      </dl>
      <table className="fates">
        <caption>{say('provenance.fate')}</caption>
        <tbody>
          {parts.map(({ label, characters, note }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className="figure">{say.share(characters, account.all)}</td>
              <td>
                {say('provenance.characters', { count: characters })}
                {note && ` · ${note}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Most documents of a source that are listed openly; more are folded, so that the source's text begins on the first screen. */
const maxListedDocuments = 6

function Documents({ site, source: { documents } }: { site: SiteBase; source: ArchivedSource }) {
  const list = (
    <ul>
      {documents.map((document) => (
        <li key={document.id}>
          <DocumentLink site={site} document={document} />
        </li>
      ))}
    </ul>
  )
  if (documents.length <= maxListedDocuments) return list
  return (
    <details>
      <summary>{site.say('counts.documents', { count: documents.length })}</summary>
      {list}
    </details>
  )
}

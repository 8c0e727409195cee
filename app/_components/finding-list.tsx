import type { SiteWith } from '#app/_site/site.ts'
import { sourceAddress } from '#app/_site/source-address.ts'
import type { Finding } from '#lib/domain/finding.ts'
import { FindingText } from './finding-text.tsx'
import { titleLangAttribute } from './lang-attribute.ts'

/** Findings, each with where it was found. */
export function FindingList({
  site,
  findings,
}: {
  site: SiteWith<'catalog' | 'provenance'>
  findings: readonly Finding[]
}) {
  return (
    <ul className="finding-list">
      {findings.map((finding) => (
        <li key={`${finding.rule} ${finding.file} ${finding.line} ${finding.document} ${finding.message}`}>
          <p>
            <FindingText site={site} finding={finding} />
          </p>
          <p className="list-facts">
            <FindingLocation site={site} finding={finding} />
          </p>
        </li>
      ))}
    </ul>
  )
}

/** File and line of a finding, as a link where it is a source of the archive, and the document. */
function FindingLocation({ site, finding }: { site: SiteWith<'catalog' | 'provenance'>; finding: Finding }) {
  const { file, line } = finding
  const document = finding.document === undefined ? undefined : site.catalog.documentById.get(finding.document)
  const place = site.provenance.placeOf(finding)
  const where = line === undefined ? file : `${file}, ${site.say('provenance.atLine', { line: String(line) })}`
  return (
    <>
      {place ? <a href={sourceAddress(site, place.source, place.anchor)}>{where}</a> : <span>{where}</span>}
      {document && (
        <>
          {' · '}
          <a href={site.addresses.document(document)} lang={titleLangAttribute(site, document)}>
            {document.title}
          </a>
        </>
      )}
    </>
  )
}

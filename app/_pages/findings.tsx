import { Pager } from '#app/_components/pager.tsx'
import { Shell } from '#app/_components/shell.tsx'
import { Trail } from '#app/_components/trail.tsx'
import type { Site } from '#app/_site/site.ts'
import { sourceLink } from '#app/_site/source-link.ts'
import type { Finding, Severity } from '#lib/domain/finding.ts'
import { accountWords } from '#lib/site/account-words.ts'
import { aboutAddress, documentAddress, findingsAddress } from '#lib/site/addresses.ts'
import { findingsOnOverview, listLength, pagesNeeded } from '#lib/site/pages.ts'

const severities: readonly Severity[] = ['error', 'warning', 'note']

/** All findings: how many of each severity and rule, and where. */
export function FindingsPage({ site }: { site: Site }) {
  const { findings, archive, words } = site
  const groups = severities
    .map((severity) => ({ severity, rules: byRule(findings.filter((finding) => finding.severity === severity)) }))
    .filter(({ rules }) => rules.length > 0)
  return (
    <Shell
      site={site}
      address={findingsAddress()}
      title={accountWords.findings}
      description={accountWords.findingsOf(archive.settings.name, findings.length)}
    >
      <div className="wide">
        <Trail label={words.trail} steps={[{ address: aboutAddress(), label: accountWords.about }]} />
        <h1>{accountWords.findings}</h1>
        <p className="lead">{accountWords.findingsLead}</p>
        {groups.length === 0 && <p>{accountWords.noFindings}</p>}
        {groups.map(({ severity, rules }) => (
          <section key={severity} className={`findings ${severity}`} aria-labelledby={severity}>
            <h2 id={severity}>
              {accountWords.severities[severity]}{' '}
              <span className="count">{words.number(rules.reduce((sum, { found }) => sum + found.length, 0))}</span>
            </h2>
            {rules.map(({ rule, found }) => (
              <section key={rule}>
                <h3 id={`${severity}-${rule}`}>
                  {accountWords.rule(rule)} <span className="count">{words.number(found.length)}</span>
                </h3>
                <FindingList site={site} findings={found.slice(0, findingsOnOverview)} />
                {found.length > findingsOnOverview && (
                  <p className="more">
                    <a href={findingsAddress(rule)}>{accountWords.allOfRule(found.length)}</a>
                  </p>
                )}
              </section>
            ))}
          </section>
        ))}
      </div>
    </Shell>
  )
}

/** The findings of one rule, where they are too many for the page of all. */
export function FindingsOfRulePage({ site, rule, page }: { site: Site; rule: string; page: number }) {
  const { words, archive } = site
  const found = site.findings.filter((finding) => finding.rule === rule)
  const pages = pagesNeeded(found.length)
  const ofPages = page === 1 ? '' : ` · ${words.pageOf(page, pages)}`
  return (
    <Shell
      site={site}
      address={findingsAddress(rule, page)}
      title={`${accountWords.findings}: ${accountWords.rule(rule)}${ofPages}`}
      description={`${accountWords.findingsOfRule(archive.settings.name, rule, found.length)}${ofPages}`}
    >
      <div className="wide">
        <Trail
          label={words.trail}
          steps={[
            { address: aboutAddress(), label: accountWords.about },
            { address: findingsAddress(), label: accountWords.findings },
          ]}
        />
        <h1>{accountWords.rule(rule)}</h1>
        <p className="lead">{accountWords.findingsCount(found.length)}</p>
        <FindingList site={site} findings={found.slice((page - 1) * listLength, page * listLength)} />
        <Pager site={site} page={page} pages={pages} addressOf={(other) => findingsAddress(rule, other)} />
      </div>
    </Shell>
  )
}

/** By rule, those found most often first. */
function byRule(findings: readonly Finding[]): { rule: string; found: Finding[] }[] {
  const rules = new Map<string, Finding[]>()
  for (const finding of findings) {
    const found = rules.get(finding.rule)
    if (found) found.push(finding)
    else rules.set(finding.rule, [finding])
  }
  return [...rules]
    .map(([rule, found]) => ({ rule, found }))
    .sort((a, b) => b.found.length - a.found.length || (a.rule < b.rule ? -1 : 1))
}

function FindingList({ site, findings }: { site: Site; findings: readonly Finding[] }) {
  return (
    <ul className="finding-list">
      {findings.map((finding) => (
        <li key={`${finding.rule} ${finding.file} ${finding.line} ${finding.document} ${finding.message}`}>
          <p>{finding.message}</p>
          <p className="list-facts">
            <Place site={site} finding={finding} />
          </p>
        </li>
      ))}
    </ul>
  )
}

/** The line of the source, where it is one of the archive, and the document. */
function Place({ site, finding }: { site: Site; finding: Finding }) {
  const { file, line } = finding
  const document = finding.document === undefined ? undefined : site.document.get(finding.document)
  const place = site.placeOf.get(finding)
  const where = line === undefined ? file : `${file}, ${accountWords.atLine(line)}`
  return (
    <>
      {place ? <a href={sourceLink(site, place.source, place.anchor)}>{where}</a> : <span>{where}</span>}
      {document && (
        <>
          {' · '}
          <a href={documentAddress(document)}>{document.title}</a>
        </>
      )}
    </>
  )
}

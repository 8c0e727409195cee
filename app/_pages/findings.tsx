import { Breadcrumbs } from '#app/_components/breadcrumbs.tsx'
import { FindingList } from '#app/_components/finding-list.tsx'
import { Shell } from '#app/_components/shell.tsx'
import type { SiteWith } from '#app/_site/site.ts'
import type { Finding, Severity } from '#lib/domain/finding.ts'
import { ruleName } from '#lib/site/rule-name.ts'
import { findingsOnOverview } from './findings-of-rule.tsx'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

const severities: readonly Severity[] = ['error', 'warning', 'note']

/** All findings: how many of each severity and rule, and where. */
export const findings: PageModule<undefined> = {
  kind: 'findings',
  isInEachLanguage: true,

  async list({ addresses }) {
    return [{ address: addresses.findings(), params: undefined }]
  },

  async render(site) {
    return htmlPage(<FindingsPage site={await site.with('archive', 'catalog', 'provenance')} />)
  },
}

function FindingsPage({ site }: { site: SiteWith<'archive' | 'catalog' | 'provenance'> }) {
  const { provenance, archive, say } = site
  const { findings } = provenance
  const most = findingsOnOverview(findings)
  const groups = severities
    .map((severity) => ({ severity, rules: byRule(findings.filter((finding) => finding.severity === severity)) }))
    .filter(({ rules }) => rules.length > 0)
  const trail = [{ address: site.addresses.about(), label: say('provenance.about') }]
  return (
    <Shell
      site={site}
      current="findings"
      address={site.addresses.findings()}
      title={say('provenance.findings')}
      description={say('provenance.findingsOf', { archive: archive.settings.name, count: findings.length })}
      trail={trail}
    >
      <div className="wide">
        <Breadcrumbs label={say('frame.breadcrumbs')} steps={trail} />
        <h1>{say('provenance.findings')}</h1>
        <p className="lead">{say('provenance.findingsLead')}</p>
        {groups.length === 0 && <p>{say('provenance.noFindings')}</p>}
        {groups.map(({ severity, rules }) => (
          <section
            key={severity}
            className="[&_h3]:mt-6 [&_h3]:mb-2 [&_h3]:sans-base [&_h3]:font-semibold"
            aria-labelledby={severity}
          >
            <h2 id={severity}>
              {say(`provenance.severities.${severity}`)}{' '}
              <span className="count">{say.number(rules.reduce((sum, { found }) => sum + found.length, 0))}</span>
            </h2>
            {rules.map(({ rule, found }) => (
              <section key={rule}>
                <h3 id={`${severity}-${rule}`}>
                  {ruleName(say, rule)} <span className="count">{say.number(found.length)}</span>
                </h3>
                <FindingList site={site} findings={found.slice(0, most)} />
                {found.length > most && (
                  <p className="sans-md font-medium">
                    <a href={site.addresses.findings(rule)}>{say('provenance.allOfRule', { count: found.length })}</a>
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

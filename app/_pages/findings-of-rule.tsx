import { Breadcrumbs } from '#app/_components/breadcrumbs.tsx'
import { FindingList } from '#app/_components/finding-list.tsx'
import { Pager } from '#app/_components/pager.tsx'
import { Shell } from '#app/_components/shell.tsx'
import type { SiteWith } from '#app/_site/site.ts'
import type { Finding } from '#lib/domain/finding.ts'
import { entriesPerPage, pageCount, pageEntries, pageNumbers } from '#lib/site/pagination.ts'
import { ruleName } from '#lib/site/rule-name.ts'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

/**
 * Most findings of one rule on the page of all findings; the second number holds where with the first the page would
 * have more entries than a list may have.
 */
const maxOfRule = 50
const maxOfManyRules = 10

/**
 * Most findings of one rule that the page of all findings shows; a rule that has more of them has pages of its own.
 */
export function findingsOnOverview(findings: readonly Finding[]): number {
  const counts = [...countByRule(findings).values()]
  const all = counts.reduce((sum, count) => sum + Math.min(count, maxOfRule), 0)
  return all <= entriesPerPage ? maxOfRule : maxOfManyRules
}

/** The findings of one rule, where these are too many for the page of all findings. */
export const findingsOfRule: PageModule<{ rule: string; page: number }> = {
  kind: 'findings of a rule',
  isInEachLanguage: true,

  async list(site) {
    const { provenance, addresses } = await site.with('provenance')
    const most = findingsOnOverview(provenance.findings)
    return [...countByRule(provenance.findings)]
      .filter(([, count]) => count > most)
      .flatMap(([rule, count]) =>
        pageNumbers(count).map((page) => ({ address: addresses.findings(rule, page), params: { rule, page } })),
      )
  },

  async render(site, { rule, page }) {
    const parts = await site.with('archive', 'catalog', 'provenance')
    return htmlPage(<FindingsOfRulePage site={parts} rule={rule} page={page} />)
  },
}

function FindingsOfRulePage({
  site,
  rule,
  page,
}: {
  site: SiteWith<'archive' | 'catalog' | 'provenance'>
  rule: string
  page: number
}) {
  const { say, archive } = site
  const found = site.provenance.findings.filter((finding) => finding.rule === rule)
  const pages = pageCount(found.length)
  const ofPages = page === 1 ? '' : ` · ${say('lists.pageOf', { page, pages })}`
  const trail = [
    { address: site.addresses.about(), label: say('provenance.about') },
    { address: site.addresses.findings(), label: say('provenance.findings') },
  ]
  return (
    <Shell
      site={site}
      current="findings"
      address={site.addresses.findings(rule, page)}
      title={`${say('provenance.findings')}: ${ruleName(say, rule)}${ofPages}`}
      description={`${say('provenance.findingsOfRule', { archive: archive.settings.name, rule: ruleName(say, rule), count: found.length })}${ofPages}`}
      trail={trail}
    >
      <div className="wide">
        <Breadcrumbs label={say('frame.breadcrumbs')} steps={trail} />
        <h1>{ruleName(say, rule)}</h1>
        <p className="lead">{say('provenance.findingsCount', { count: found.length })}</p>
        <FindingList site={site} findings={pageEntries(page, found)} />
        <Pager site={site} page={page} pages={pages} addressOf={(other) => site.addresses.findings(rule, other)} />
      </div>
    </Shell>
  )
}

function countByRule(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return counts
}

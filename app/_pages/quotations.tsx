import { Breadcrumbs } from '#app/_components/breadcrumbs.tsx'
import { ParagraphLink } from '#app/_components/document/cross-reference-notes.tsx'
import { langAttribute } from '#app/_components/lang-attribute.ts'
import { Pager } from '#app/_components/pager.tsx'
import { QuotationDifferences, textAt } from '#app/_components/quotation-differences.tsx'
import { Shell } from '#app/_components/shell.tsx'
import type { SiteBase, SiteWith } from '#app/_site/site.ts'
import type { CheckedQuotation } from '#lib/quote/reuse/cross-references.ts'
import { pageCount, pageEntries, pageNumbers, passagesPerPage } from '#lib/site/pagination.ts'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

/** Every quotation of the reports, with its verdict and where it was said. */
export const quotations: PageModule<{ page: number }> = {
  kind: 'quotations',
  isInEachLanguage: true,

  async list(site) {
    const { crossReferences, addresses } = await site.with('crossReferences')
    return pageNumbers(crossReferences.quotations.length, passagesPerPage).map((page) => ({
      address: addresses.quotations(page),
      params: { page },
    }))
  },

  async render(site, { page }) {
    return htmlPage(<QuotationsPage site={await site.with('archive', 'catalog', 'crossReferences')} page={page} />)
  },
}

/** The order of the list: what somebody should look at comes first. */
const verdictOrder: readonly CheckedQuotation['verdict'][] = ['altered', 'near', 'none', 'exact']

function QuotationsPage({ site, page }: { site: SiteWith<'archive' | 'catalog' | 'crossReferences'>; page: number }) {
  const { say, archive, crossReferences } = site
  const all = verdictOrder.flatMap((verdict) => crossReferences.quotations.filter((one) => one.verdict === verdict))
  const pages = pageCount(all.length, passagesPerPage)
  const ofPages = page === 1 ? '' : ` · ${say('lists.pageOf', { page, pages })}`
  const trail = [{ address: site.addresses.about(), label: say('provenance.about') }]
  return (
    <Shell
      site={site}
      current="quotations"
      address={site.addresses.quotations(page)}
      title={`${say('crossReferences.quotations')}${ofPages}`}
      description={`${say('crossReferences.quotationsOf', { archive: archive.settings.name, count: all.length })}${ofPages}`}
      trail={trail}
    >
      <div className="wide">
        <Breadcrumbs label={say('frame.breadcrumbs')} steps={trail} />
        <h1>{say('crossReferences.quotations')}</h1>
        <p className="lead">{say('crossReferences.quotationsLead')}</p>
        {all.length === 0 ? (
          <p>{say('crossReferences.noQuotations')}</p>
        ) : (
          <VerdictCounts site={site} quotations={all} />
        )}
        {all.length > 0 && (
          <table className="stacked">
            <thead>
              <tr>
                <th scope="col">{say('crossReferences.quotation')}</th>
                <th scope="col">{say('crossReferences.verdict')}</th>
                <th scope="col">{say('crossReferences.whereSaid')}</th>
              </tr>
            </thead>
            <tbody>
              {pageEntries(page, all, passagesPerPage).map((one) => (
                <QuotationRow
                  key={`${one.quoted.document} ${one.quoted.paragraph} ${one.quoted.start}`}
                  site={site}
                  of={one}
                />
              ))}
            </tbody>
          </table>
        )}
        <Pager site={site} page={page} pages={pages} addressOf={site.addresses.quotations} />
      </div>
    </Shell>
  )
}

function VerdictCounts({ site: { say }, quotations }: { site: SiteBase; quotations: readonly CheckedQuotation[] }) {
  const counts = verdictOrder.map((verdict) => ({
    verdict,
    count: quotations.filter((one) => one.verdict === verdict).length,
  }))
  return (
    <p className="list-facts">
      {counts
        .map(({ verdict, count }) => `${say(`crossReferences.verdicts.${verdict}`)}: ${say.number(count)}`)
        .join(' · ')}
    </p>
  )
}

function QuotationRow({ site, of }: { site: SiteWith<'catalog'>; of: CheckedQuotation }) {
  const { quoted, said, verdict, expected } = of
  const [place] = said
  const lang = langAttribute(site, site.catalog.documentById.get(quoted.document)?.language)
  return (
    <tr>
      <td>
        <p lang={lang}>{site.say('crossReferences.words', { excerpt: textAt(site, quoted) })}</p>
        <p className="list-facts">
          <ParagraphLink site={site} place={quoted} />
        </p>
      </td>
      <td>{site.say(`crossReferences.verdicts.${verdict}`)}</td>
      <td>
        {place ? (
          <ParagraphLink site={site} place={place} />
        ) : expected ? (
          site.say('crossReferences.notFound')
        ) : (
          site.say('crossReferences.notExpected')
        )}
        {place && verdict !== 'exact' && (
          <QuotationDifferences site={site} quotation={of} open={verdict === 'altered'} />
        )}
      </td>
    </tr>
  )
}

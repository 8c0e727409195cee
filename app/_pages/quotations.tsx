import { Breadcrumbs } from '#app/_components/breadcrumbs.tsx'
import { ParagraphLink } from '#app/_components/document/cross-reference-notes.tsx'
import { langAttribute } from '#app/_components/lang-attribute.ts'
import { Pager } from '#app/_components/pager.tsx'
import { QuotationDifferences, textAt } from '#app/_components/quotation-differences.tsx'
import { Shell } from '#app/_components/shell.tsx'
import type { SiteBase, SiteWith } from '#app/_site/site.ts'
import type { CheckedQuotation } from '#lib/quote/reuse/cross-references.ts'
import { crossReferenceMessages } from '#lib/site/cross-reference-messages.ts'
import { pageCount, pageEntries, pageNumbers, passagesPerPage } from '#lib/site/pagination.ts'
import { provenanceMessages } from '#lib/site/provenance-messages.ts'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

/** Every quotation of the reports, with its verdict and where it was said. */
export const quotations: PageModule<{ page: number }> = {
  kind: 'quotations',

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
  const { messages, archive, crossReferences } = site
  const all = verdictOrder.flatMap((verdict) => crossReferences.quotations.filter((one) => one.verdict === verdict))
  const pages = pageCount(all.length, passagesPerPage)
  const ofPages = page === 1 ? '' : ` · ${messages.pageOf(page, pages)}`
  const trail = [{ address: site.addresses.about(), label: provenanceMessages.about }]
  return (
    <Shell
      site={site}
      current="quotations"
      address={site.addresses.quotations(page)}
      title={`${crossReferenceMessages.quotations}${ofPages}`}
      description={`${crossReferenceMessages.quotationsOf(archive.settings.name, all.length)}${ofPages}`}
      trail={trail}
    >
      <div className="wide">
        <Breadcrumbs label={messages.breadcrumbs} steps={trail} />
        <h1>{crossReferenceMessages.quotations}</h1>
        <p className="lead">{crossReferenceMessages.quotationsLead}</p>
        {all.length === 0 ? (
          <p>{crossReferenceMessages.noQuotations}</p>
        ) : (
          <VerdictCounts site={site} quotations={all} />
        )}
        {all.length > 0 && (
          <table className="across-table">
            <thead>
              <tr>
                <th scope="col">{crossReferenceMessages.quotation}</th>
                <th scope="col">{crossReferenceMessages.verdict}</th>
                <th scope="col">{crossReferenceMessages.whereSaid}</th>
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

function VerdictCounts({
  site: { messages },
  quotations,
}: {
  site: SiteBase
  quotations: readonly CheckedQuotation[]
}) {
  const counts = verdictOrder.map((verdict) => ({
    verdict,
    count: quotations.filter((one) => one.verdict === verdict).length,
  }))
  return (
    <p className="list-facts">
      {counts
        .map(({ verdict, count }) => `${crossReferenceMessages.verdicts[verdict]}: ${messages.number(count)}`)
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
        <p lang={lang}>{crossReferenceMessages.words(textAt(site, quoted))}</p>
        <p className="list-facts">
          <ParagraphLink site={site} place={quoted} />
        </p>
      </td>
      <td>{crossReferenceMessages.verdicts[verdict]}</td>
      <td>
        {place ? (
          <ParagraphLink site={site} place={place} />
        ) : expected ? (
          crossReferenceMessages.notFound
        ) : (
          crossReferenceMessages.notExpected
        )}
        {place && verdict !== 'exact' && (
          <QuotationDifferences site={site} quotation={of} open={verdict === 'altered'} />
        )}
      </td>
    </tr>
  )
}

import { PlaceLink } from '#app/_components/document/across.tsx'
import { langOf } from '#app/_components/language.ts'
import { Pager } from '#app/_components/pager.tsx'
import { QuotationDifferences, textAt } from '#app/_components/quotation-differences.tsx'
import { Shell } from '#app/_components/shell.tsx'
import { Trail } from '#app/_components/trail.tsx'
import type { SiteBase, SiteWith } from '#app/_site/site.ts'
import type { CheckedQuotation } from '#lib/quote/reuse/cross-references.ts'
import { accountWords } from '#lib/site/account-words.ts'
import { acrossWords } from '#lib/site/across-words.ts'
import { entriesOn, pageNumbers, pagesNeeded } from '#lib/site/paging.ts'
import type { PageModule } from './page-module.ts'
import { htmlPage } from './rendered.ts'

/** Every quotation of the reports, with its verdict and where it was said. */
export const quotations: PageModule<{ page: number }> = {
  kind: 'quotations',

  async list(site) {
    const { crossReferences, addresses } = await site.with('crossReferences')
    return pageNumbers(crossReferences.quotations.length).map((page) => ({
      address: addresses.quotations(page),
      params: { page },
    }))
  },

  async render(site, { page }) {
    return htmlPage(<QuotationsPage site={await site.with('archive', 'catalog', 'crossReferences')} page={page} />)
  },
}

/** Those that somebody should look at come first. */
const order: readonly CheckedQuotation['verdict'][] = ['altered', 'near', 'none', 'exact']

function QuotationsPage({ site, page }: { site: SiteWith<'archive' | 'catalog' | 'crossReferences'>; page: number }) {
  const { words, archive, crossReferences } = site
  const all = order.flatMap((verdict) => crossReferences.quotations.filter((one) => one.verdict === verdict))
  const pages = pagesNeeded(all.length)
  const ofPages = page === 1 ? '' : ` · ${words.pageOf(page, pages)}`
  return (
    <Shell
      site={site}
      address={site.addresses.quotations(page)}
      title={`${acrossWords.quotations}${ofPages}`}
      description={`${acrossWords.quotationsOf(archive.settings.name, all.length)}${ofPages}`}
    >
      <div className="wide">
        <Trail label={words.trail} steps={[{ address: site.addresses.about(), label: accountWords.about }]} />
        <h1>{acrossWords.quotations}</h1>
        <p className="lead">{acrossWords.quotationsLead}</p>
        {all.length === 0 ? <p>{acrossWords.noQuotations}</p> : <Counts site={site} quotations={all} />}
        {all.length > 0 && (
          <table className="across-table">
            <thead>
              <tr>
                <th scope="col">{acrossWords.quotation}</th>
                <th scope="col">{acrossWords.verdict}</th>
                <th scope="col">{acrossWords.whereSaid}</th>
              </tr>
            </thead>
            <tbody>
              {entriesOn(page, all).map((one) => (
                <Row key={`${one.quoted.document} ${one.quoted.paragraph} ${one.quoted.start}`} site={site} of={one} />
              ))}
            </tbody>
          </table>
        )}
        <Pager site={site} page={page} pages={pages} addressOf={site.addresses.quotations} />
      </div>
    </Shell>
  )
}

function Counts({ site: { words }, quotations }: { site: SiteBase; quotations: readonly CheckedQuotation[] }) {
  const counts = order.map((verdict) => ({
    verdict,
    count: quotations.filter((one) => one.verdict === verdict).length,
  }))
  return (
    <p className="list-facts">
      {counts.map(({ verdict, count }) => `${acrossWords.verdicts[verdict]}: ${words.number(count)}`).join(' · ')}
    </p>
  )
}

function Row({ site, of }: { site: SiteWith<'catalog'>; of: CheckedQuotation }) {
  const { quoted, said, verdict, expected } = of
  const [place] = said
  const lang = langOf(site, site.catalog.documentById.get(quoted.document)?.language)
  return (
    <tr>
      <td>
        <p lang={lang}>{acrossWords.words(textAt(site, quoted))}</p>
        <p className="list-facts">
          <PlaceLink site={site} place={quoted} />
        </p>
      </td>
      <td>{acrossWords.verdicts[verdict]}</td>
      <td>
        {place ? <PlaceLink site={site} place={place} /> : expected ? acrossWords.notFound : acrossWords.notExpected}
        {place && verdict !== 'exact' && (
          <QuotationDifferences site={site} quotation={of} open={verdict === 'altered'} />
        )}
      </td>
    </tr>
  )
}

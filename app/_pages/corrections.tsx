import { Breadcrumbs } from '#app/_components/breadcrumbs.tsx'
import { CorrectionFacts } from '#app/_components/correction-facts.tsx'
import { titleLangAttribute } from '#app/_components/lang-attribute.ts'
import { Pager } from '#app/_components/pager.tsx'
import { Shell } from '#app/_components/shell.tsx'
import { TitleText } from '#app/_components/title-text.tsx'
import { correctedFieldLabel } from '#app/_site/corrected-field-label.ts'
import type { FramedSite } from '#app/_site/site.ts'
import { allCorrections, type DatedCorrection, isAddition } from '#lib/archive/corrections.ts'
import { isBlockId } from '#lib/archive/withdrawn-words.ts'
import { formatDate } from '#lib/site/format-date.ts'
import { pageCount, pageEntries, pageNumbers, passagesPerPage } from '#lib/site/pagination.ts'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

/** Every correction of every document: what sources say wrongly, newest first, and behind it, folded, what the catalogue adds. */
export const corrections: PageModule<{ page: number }> = {
  kind: 'corrections',
  isInEachLanguage: true,

  async list(site) {
    const { archive, addresses } = await site.with('archive')
    return pageNumbers(allCorrections(archive.documents).length, passagesPerPage).map((page) => ({
      address: addresses.corrections(page),
      params: { page },
    }))
  },

  async render(site, { page }) {
    return htmlPage(<CorrectionsPage site={await site.with('archive', 'catalog')} page={page} />)
  },
}

function CorrectionsPage({ site, page }: { site: FramedSite; page: number }) {
  const { say, archive } = site
  const corrections = allCorrections(archive.documents)
  const corrected = corrections.filter((one) => !isAddition(one)).length
  const shown = pageEntries(page, corrections, passagesPerPage)
  const added = shown.filter(isAddition)
  const pageOf = (index: number) => Math.floor(index / passagesPerPage) + 1
  const pages = pageCount(corrections.length, passagesPerPage)
  const ofPages = page === 1 ? '' : ` · ${say('lists.pageOf', { page, pages })}`
  const trail = [{ address: site.addresses.about(), label: say('provenance.about') }]
  return (
    <Shell
      site={site}
      current="corrections"
      address={site.addresses.corrections(page)}
      title={`${say('provenance.corrections')}${ofPages}`}
      description={`${say('provenance.correctionsOf', { archive: archive.settings.name, count: corrections.length })}${ofPages}`}
      trail={trail}
    >
      <div className="wide">
        <Breadcrumbs label={say('frame.breadcrumbs')} steps={trail} />
        <h1>{say('provenance.corrections')}</h1>
        <p className="lead">{say('provenance.correctionsLead')}</p>
        {corrections.length === 0 && <p>{say('provenance.noCorrections')}</p>}
        {corrections.length > 0 && page === 1 && (
          <h2>
            {corrected === 0
              ? say('provenance.nothingCorrected')
              : say('provenance.correctedCount', { count: corrected })}
          </h2>
        )}
        <CorrectionList site={site} corrections={shown.filter((one) => !isAddition(one))} />
        {page === 1 && <AddedFacts site={site} corrections={corrections} pageOf={pageOf} />}
        {added.length > 0 && (
          <details className="my-5 opener:mb-3 opener:sans-base opener:font-medium" id="added">
            <summary>{say('provenance.addedOnPage', { count: added.length })}</summary>
            <CorrectionList site={site} corrections={added} />
          </details>
        )}
        <Pager site={site} page={page} pages={pages} addressOf={site.addresses.corrections} />
      </div>
    </Shell>
  )
}

function CorrectionList({ site, corrections }: { site: FramedSite; corrections: readonly DatedCorrection[] }) {
  if (corrections.length === 0) return null
  return (
    <ul className="document-list">
      {corrections.map((one) => (
        <CorrectionItem key={`${one.document.id} ${one.field} ${one.reason}`} site={site} correction={one} />
      ))}
    </ul>
  )
}

/** How many facts the catalogue adds, by what they are of, each with the page on which they begin. */
function AddedFacts({
  site,
  corrections,
  pageOf,
}: {
  site: FramedSite
  corrections: readonly DatedCorrection[]
  pageOf: (index: number) => number
}) {
  const first = corrections.findIndex(isAddition)
  if (first === -1) return null
  const counts = new Map<string, number>()
  for (const one of corrections.slice(first)) {
    const label = correctedFieldLabel(site, one.field ?? '')
    counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  return (
    <>
      <h2>{site.say('provenance.addedCount', { count: corrections.length - first })}</h2>
      <p className="lead">{site.say('provenance.addedLead')}</p>
      <ul className="index-links mb-6">
        {[...counts].map(([label, count]) => (
          <li key={label}>
            {label} <span className="count">{site.say.number(count)}</span>
          </li>
        ))}
      </ul>
      {/* On the first page they are right below. */}
      {pageOf(first) > 1 && (
        <p className="sans-md font-medium">
          <a href={`${site.addresses.corrections(pageOf(first))}#added`}>{site.say('provenance.addedFrom')}</a>
        </p>
      )}
    </>
  )
}

function CorrectionItem({ site, correction: one }: { site: FramedSite; correction: DatedCorrection }) {
  const { say } = site
  const { document, field, on } = one
  return (
    <li>
      <p className="when">{on === undefined ? say('provenance.undatedDecision') : formatDate(on, say)}</p>
      <div>
        <p>
          <a className="list-title" href={site.addresses.document(document)} lang={titleLangAttribute(site, document)}>
            <TitleText title={document.title} />
          </a>
        </p>
        <div className="correction-facts">
          {field === undefined ? (
            <>
              <p>{say('provenance.documentWithdrawn')}</p>
              <p>
                {say('provenance.why')}: {one.reason}
              </p>
              {one.by !== undefined && (
                <p>
                  {say('provenance.decidedBy')}: {one.by}
                </p>
              )}
            </>
          ) : (
            <>
              <p>
                {isBlockId(field) ? (
                  <a href={site.addresses.paragraph(document, field)}>{blockName(site, one, field)}</a>
                ) : (
                  correctedFieldLabel(site, field)
                )}
              </p>
              <CorrectionFacts site={site} document={document} correction={{ ...one, field }} />
            </>
          )}
        </div>
      </div>
    </li>
  )
}

/** The name of the block that was corrected: `Paragraph 12`; or that it is a heading. */
function blockName({ say }: FramedSite, { document }: DatedCorrection, id: string): string {
  const paragraphs = document.blocks.filter((block) => block.type === 'paragraph')
  const index = paragraphs.findIndex((block) => block.id === id || block.aliases?.includes(id))
  return index === -1 ? say('provenance.heading') : say('document.paragraph', { number: String(index + 1) })
}

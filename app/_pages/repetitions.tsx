import { Breadcrumbs } from '#app/_components/breadcrumbs.tsx'
import { DateText } from '#app/_components/date-text.tsx'
import { ParagraphLink, sameWords } from '#app/_components/document/cross-reference-notes.tsx'
import { langAttribute } from '#app/_components/lang-attribute.ts'
import { Pager } from '#app/_components/pager.tsx'
import { textAt } from '#app/_components/quotation-differences.tsx'
import { Shell } from '#app/_components/shell.tsx'
import type { SiteWith } from '#app/_site/site.ts'
import type { Repetition } from '#lib/quote/reuse/cross-references.ts'
import { abridge } from '#lib/site/abridge.ts'
import { pageCount, pageEntries, pageNumbers, passagesPerPage } from '#lib/site/pagination.ts'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

/** Every passage that a speaker uses again, the longest first. */
export const repetitions: PageModule<{ page: number }> = {
  kind: 'repetitions',
  isInEachLanguage: true,

  async list(site) {
    const { crossReferences, addresses } = await site.with('crossReferences')
    return pageNumbers(crossReferences.saidAgain.length, passagesPerPage).map((page) => ({
      address: addresses.repetitions(page),
      params: { page },
    }))
  },

  async render(site, { page }) {
    return htmlPage(<RepetitionsPage site={await site.with('archive', 'catalog', 'crossReferences')} page={page} />)
  },
}

function RepetitionsPage({ site, page }: { site: SiteWith<'archive' | 'catalog' | 'crossReferences'>; page: number }) {
  const { say, archive, crossReferences } = site
  const all = crossReferences.saidAgain.toSorted((a, b) => b.words - a.words)
  const pages = pageCount(all.length, passagesPerPage)
  const ofPages = page === 1 ? '' : ` · ${say('lists.pageOf', { page, pages })}`
  const trail = [{ address: site.addresses.about(), label: say('provenance.about') }]
  return (
    <Shell
      site={site}
      current="repetitions"
      address={site.addresses.repetitions(page)}
      title={`${say('crossReferences.repetitions')}${ofPages}`}
      description={`${say('crossReferences.repetitionsOf', { archive: archive.settings.name, count: all.length })}${ofPages}`}
      trail={trail}
    >
      <div className="wide">
        <Breadcrumbs label={say('frame.breadcrumbs')} steps={trail} />
        <h1>{say('crossReferences.repetitions')}</h1>
        <p className="lead">{say('crossReferences.repetitionsLead')}</p>
        {all.length === 0 && <p>{say('crossReferences.noRepetitions')}</p>}
        <ul className="finding-list">
          {pageEntries(page, all, passagesPerPage).map((one) => (
            <RepetitionItem key={`${passageKey(one.first)} ${passageKey(one.second)}`} site={site} of={one} />
          ))}
        </ul>
        <Pager site={site} page={page} pages={pages} addressOf={site.addresses.repetitions} />
      </div>
    </Shell>
  )
}

function passageKey({ document, paragraph, start }: Repetition['first']): string {
  return `${document} ${paragraph} ${start}`
}

function RepetitionItem({ site, of: { first, second, words } }: { site: SiteWith<'catalog'>; of: Repetition }) {
  const document = site.catalog.documentById.get(first.document)
  return (
    <li>
      <p lang={langAttribute(site, document?.language)}>
        {site.say('crossReferences.words', { excerpt: abridge(textAt(site, first)) })}
      </p>
      <p className="list-facts">
        {sameWords(site.say, words)}: <DatedParagraphLink site={site} place={first} /> ·{' '}
        <DatedParagraphLink site={site} place={second} />
      </p>
    </li>
  )
}

function DatedParagraphLink({ site, place }: { site: SiteWith<'catalog'>; place: Repetition['first'] }) {
  const date = site.catalog.documentById.get(place.document)?.date
  return (
    <>
      <ParagraphLink site={site} place={place} />
      {date !== undefined && (
        <>
          {' '}
          (<DateText site={site} date={date} />)
        </>
      )}
    </>
  )
}

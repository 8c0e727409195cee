import { DateText } from '#app/_components/date.tsx'
import { PlaceLink } from '#app/_components/document/across.tsx'
import { langOf } from '#app/_components/language.ts'
import { Pager } from '#app/_components/pager.tsx'
import { textAt } from '#app/_components/quotation-differences.tsx'
import { Shell } from '#app/_components/shell.tsx'
import { Trail } from '#app/_components/trail.tsx'
import type { SiteWith } from '#app/_site/site.ts'
import type { Repetition } from '#lib/quote/reuse/cross-references.ts'
import { accountWords } from '#lib/site/account-words.ts'
import { acrossWords } from '#lib/site/across-words.ts'
import { excerptOf } from '#lib/site/excerpt.ts'
import { entriesOn, pageNumbers, pagesNeeded } from '#lib/site/paging.ts'
import type { PageModule } from './page-module.ts'
import { htmlPage } from './rendered.ts'

/** Every passage that a speaker uses again, the longest first. */
export const repetitions: PageModule<{ page: number }> = {
  kind: 'repetitions',

  async list(site) {
    const { crossReferences, addresses } = await site.with('crossReferences')
    return pageNumbers(crossReferences.saidAgain.length).map((page) => ({
      address: addresses.repetitions(page),
      params: { page },
    }))
  },

  async render(site, { page }) {
    return htmlPage(<RepetitionsPage site={await site.with('archive', 'catalog', 'crossReferences')} page={page} />)
  },
}

function RepetitionsPage({ site, page }: { site: SiteWith<'archive' | 'catalog' | 'crossReferences'>; page: number }) {
  const { words, archive, crossReferences } = site
  const all = crossReferences.saidAgain.toSorted((a, b) => b.words - a.words)
  const pages = pagesNeeded(all.length)
  const ofPages = page === 1 ? '' : ` · ${words.pageOf(page, pages)}`
  return (
    <Shell
      site={site}
      address={site.addresses.repetitions(page)}
      title={`${acrossWords.repetitions}${ofPages}`}
      description={`${acrossWords.repetitionsOf(archive.settings.name, all.length)}${ofPages}`}
    >
      <div className="wide">
        <Trail label={words.trail} steps={[{ address: site.addresses.about(), label: accountWords.about }]} />
        <h1>{acrossWords.repetitions}</h1>
        <p className="lead">{acrossWords.repetitionsLead}</p>
        {all.length === 0 && <p>{acrossWords.noRepetitions}</p>}
        <ul className="finding-list">
          {entriesOn(page, all).map((one) => (
            <Item key={`${placeKey(one.first)} ${placeKey(one.second)}`} site={site} of={one} />
          ))}
        </ul>
        <Pager site={site} page={page} pages={pages} addressOf={site.addresses.repetitions} />
      </div>
    </Shell>
  )
}

function placeKey({ document, paragraph, start }: Repetition['first']): string {
  return `${document} ${paragraph} ${start}`
}

function Item({ site, of: { first, second, words } }: { site: SiteWith<'catalog'>; of: Repetition }) {
  const document = site.catalog.documentById.get(first.document)
  return (
    <li>
      <p lang={langOf(site, document?.language)}>{acrossWords.words(excerptOf(textAt(site, first)))}</p>
      <p className="list-facts">
        {acrossWords.sameWords(words)}: <Where site={site} place={first} /> · <Where site={site} place={second} />
      </p>
    </li>
  )
}

function Where({ site, place }: { site: SiteWith<'catalog'>; place: Repetition['first'] }) {
  const date = site.catalog.documentById.get(place.document)?.date
  return (
    <>
      <PlaceLink site={site} place={place} />
      {date !== undefined && (
        <>
          {' '}
          (<DateText site={site} date={date} />)
        </>
      )}
    </>
  )
}

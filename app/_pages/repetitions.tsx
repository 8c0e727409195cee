import { DateText } from '#app/_components/date.tsx'
import { PlaceLink } from '#app/_components/document/across.tsx'
import { langOf } from '#app/_components/language.ts'
import { Pager } from '#app/_components/pager.tsx'
import { textAt } from '#app/_components/quotation-differences.tsx'
import { Shell } from '#app/_components/shell.tsx'
import { Trail } from '#app/_components/trail.tsx'
import type { Site } from '#app/_site/site.ts'
import type { SaidAgain } from '#lib/quote/across.ts'
import { accountWords } from '#lib/site/account-words.ts'
import { acrossWords } from '#lib/site/across-words.ts'
import { aboutAddress, repetitionsAddress } from '#lib/site/addresses.ts'
import { excerptOf } from '#lib/site/excerpt.ts'
import { listLength, pagesNeeded } from '#lib/site/pages.ts'

/** Every passage that a speaker uses again, the longest first. */
export function RepetitionsPage({ site, page }: { site: Site; page: number }) {
  const { words, archive, across } = site
  const all = across.saidAgain.toSorted((a, b) => b.words - a.words)
  const pages = pagesNeeded(all.length)
  const ofPages = page === 1 ? '' : ` · ${words.pageOf(page, pages)}`
  return (
    <Shell
      site={site}
      address={repetitionsAddress(page)}
      title={`${acrossWords.repetitions}${ofPages}`}
      description={`${acrossWords.repetitionsOf(archive.settings.name, all.length)}${ofPages}`}
    >
      <div className="wide">
        <Trail label={words.trail} steps={[{ address: aboutAddress(), label: accountWords.about }]} />
        <h1>{acrossWords.repetitions}</h1>
        <p className="lead">{acrossWords.repetitionsLead}</p>
        {all.length === 0 && <p>{acrossWords.noRepetitions}</p>}
        <ul className="finding-list">
          {all.slice((page - 1) * listLength, page * listLength).map((one) => (
            <Item key={`${placeKey(one.first)} ${placeKey(one.second)}`} site={site} of={one} />
          ))}
        </ul>
        <Pager site={site} page={page} pages={pages} addressOf={repetitionsAddress} />
      </div>
    </Shell>
  )
}

function placeKey({ document, paragraph, start }: SaidAgain['first']): string {
  return `${document} ${paragraph} ${start}`
}

function Item({ site, of: { first, second, words } }: { site: Site; of: SaidAgain }) {
  const document = site.document.get(first.document)
  return (
    <li>
      <p lang={langOf(site, document?.language)}>{acrossWords.words(excerptOf(textAt(site, first)))}</p>
      <p className="list-facts">
        {acrossWords.sameWords(words)}: <Where site={site} place={first} /> · <Where site={site} place={second} />
      </p>
    </li>
  )
}

function Where({ site, place }: { site: Site; place: SaidAgain['first'] }) {
  const date = site.document.get(place.document)?.date
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

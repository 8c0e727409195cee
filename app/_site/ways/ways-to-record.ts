import { feedsOf } from '#app/_site/feeds.ts'
import { offersData } from '#app/_site/offers-data.ts'
import type { FramedSite } from '#app/_site/site.ts'
import { allCorrections, isAddition } from '#lib/archive/corrections.ts'
import { browseMessages } from '#lib/site/browse-messages.ts'
import { dataMessages } from '#lib/site/data-messages.ts'
import { feedMessages } from '#lib/site/feed-messages.ts'
import { provenanceMessages } from '#lib/site/provenance-messages.ts'
import type { WayIn } from './way-in.ts'

/** Ways to how the record was made, and to the record as data. */
export function waysToRecord(site: FramedSite): WayIn[] {
  const { messages, addresses } = site
  const { number } = messages
  const feeds = feedsOf(site)
  return [
    {
      section: 'about',
      label: provenanceMessages.about,
      address: addresses.about(),
      part: 'record',
      about: browseMessages.about.about,
      isInFooter: true,
    },
    {
      section: 'sources',
      label: provenanceMessages.sources,
      address: addresses.sources(),
      part: 'record',
      about: browseMessages.about.sources,
      extent: ({ provenance }) => number(provenance.sources.length),
      isInFooter: true,
    },
    {
      section: 'findings',
      label: provenanceMessages.findings,
      address: addresses.findings(),
      part: 'record',
      about: browseMessages.about.findings,
      extent: ({ provenance }) => number(provenance.findings.length),
      isInFooter: true,
    },
    {
      section: 'corrections',
      label: provenanceMessages.corrections,
      address: addresses.corrections(),
      part: 'record',
      about: browseMessages.about.corrections,
      extent: ({ archive }) => {
        const all = allCorrections(archive.documents)
        const added = all.filter(isAddition).length
        return provenanceMessages.correctionsExtent(all.length - added, added)
      },
      isInFooter: true,
    },
    {
      section: 'data',
      label: dataMessages.title,
      address: addresses.data(),
      part: 'record',
      about: browseMessages.about.data,
      isInFooter: true,
      isAbsent: !offersData(site),
    },
    {
      section: 'feeds',
      label: feedMessages.title,
      address: addresses.feeds(),
      part: 'record',
      about: browseMessages.about.feeds,
      extent: () => number(feeds.every.length),
      isInFooter: true,
      isAbsent: feeds.all === undefined,
    },
  ]
}

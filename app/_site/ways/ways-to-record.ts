import { feedsOf } from '#app/_site/feeds.ts'
import { offersData } from '#app/_site/offers-data.ts'
import type { FramedSite } from '#app/_site/site.ts'
import { allCorrections, isAddition } from '#lib/archive/corrections.ts'
import type { WayIn } from './way-in.ts'

/** Ways to how the record was made, and to the record as data. */
export function waysToRecord(site: FramedSite): WayIn[] {
  const { say, addresses } = site
  const { number } = say
  const feeds = feedsOf(site)
  return [
    {
      section: 'about',
      label: say('provenance.about'),
      address: addresses.about(),
      part: 'record',
      about: say('browse.about.about'),
      isInFooter: true,
    },
    {
      section: 'sources',
      label: say('provenance.sources'),
      address: addresses.sources(),
      part: 'record',
      about: say('browse.about.sources'),
      extent: ({ provenance }) => number(provenance.sources.length),
      isInFooter: true,
    },
    {
      section: 'findings',
      label: say('provenance.findings'),
      address: addresses.findings(),
      part: 'record',
      about: say('browse.about.findings'),
      extent: ({ provenance }) => number(provenance.findings.length),
      isInFooter: true,
    },
    {
      section: 'corrections',
      label: say('provenance.corrections'),
      address: addresses.corrections(),
      part: 'record',
      about: say('browse.about.corrections'),
      extent: ({ archive }) => {
        const all = allCorrections(archive.documents)
        const added = all.filter(isAddition).length
        return say('provenance.correctionsExtent', { corrected: all.length - added, added })
      },
      isInFooter: true,
    },
    {
      section: 'data',
      label: say('data.title'),
      address: addresses.data(),
      part: 'record',
      about: say('browse.about.data'),
      isInFooter: true,
      isAbsent: !offersData(site),
    },
    {
      section: 'feeds',
      label: say('feeds.title'),
      address: addresses.feeds(),
      part: 'record',
      about: say('browse.about.feeds'),
      extent: () => number(feeds.every.length),
      isInFooter: true,
      isAbsent: feeds.all === undefined,
    },
  ]
}

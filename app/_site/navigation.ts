import { recordRead, unrecorded } from '#lib/archive/recorded-reads.ts'
import type { FramedSite } from './site.ts'
import type { WayIn } from './ways/way-in.ts'
import { waysByNames } from './ways/ways-by-names.ts'
import { waysByTexts } from './ways/ways-by-texts.ts'
import { waysByWords } from './ways/ways-by-words.ts'
import { waysToRecord } from './ways/ways-to-record.ts'

/**
 * Every way into an archive, in the order in which pages list them: the one table from which head, foot and the page of
 * all ways in are made. What should be found from everywhere is a row of one of the files in `ways/`.
 */
export function waysIn(site: FramedSite): WayIn[] {
  const ways = [...waysByWords(site), ...waysByTexts(site), ...waysToRecord(site), ...waysByNames(site)]
  return ways.filter(({ isAbsent }) => !isAbsent)
}

/** What the head of every page leads to: the few main ways in, then the page of all. */
export function mainNavigation(site: FramedSite): Pick<WayIn, 'section' | 'label' | 'address'>[] {
  const main = waysIn(site).filter(({ isMain }) => isMain)
  return [...main, { section: 'browse', label: site.say('browse.title'), address: site.addresses.browse() }]
}

/** What the head and the foot of every page lead to. */
export interface FrameLinks {
  head: readonly Pick<WayIn, 'section' | 'label' | 'address'>[]
  foot: readonly Pick<WayIn, 'label' | 'address'>[]
}

/** By the addresses of the site: a language of the interface has its own. */
const made = new WeakMap<FramedSite['addresses'], FrameLinks>()

/**
 * What the head and the foot of every page lead to. A page that shows them has read them, and not all that says which ways into an
 * archive there are.
 */
export function frameLinksOf(site: FramedSite): FrameLinks {
  recordRead('frame')
  const links = made.get(site.addresses) ?? unrecorded(() => makeFrameLinks(site))
  made.set(site.addresses, links)
  return links
}

function makeFrameLinks(site: FramedSite): FrameLinks {
  return {
    head: mainNavigation(site).map(({ section, label, address }) => ({ section, label, address })),
    foot: waysIn(site).flatMap(({ isInFooter, label, address }) => (isInFooter ? [{ label, address }] : [])),
  }
}

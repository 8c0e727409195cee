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

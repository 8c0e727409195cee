import type { FeedAddresses } from '#lib/site/addresses.ts'
import type { AnsweredWatch } from './parts/watches.ts'
import type { FramedSite } from './site.ts'

/** The feed of a watch, as links name it. */
export interface WatchFeed {
  addresses: FeedAddresses
  name: string
}

/**
 * The feed of a watch; undefined while it is not known where the site will stand, and where no day at all is known from
 * which something in the archive has been as it is: a feed must say of when it is.
 */
export function watchFeedOf(site: FramedSite, answered: AnsweredWatch): WatchFeed | undefined {
  const { addresses } = site
  if (addresses.absolute(addresses.home()) === undefined || watchUpdated(site, answered) === undefined) return undefined
  return { addresses: addresses.watchFeed(answered.watch.id), name: answered.title }
}

/**
 * The moment of the last change of what a watch finds, or finds no longer; of one that finds nothing, that of the archive in which it was
 * not found.
 */
export function watchUpdated({ catalog }: FramedSite, { answer }: AnsweredWatch): string | undefined {
  const lost = answer.notices.map(({ updated, document }) => updated ?? catalog.lastChanges.get(document))
  const moments = [...answer.passages.map(({ updated }) => updated), ...lost].filter((moment) => moment !== undefined)
  return (moments.length > 0 ? moments : [...catalog.lastChanges.values()]).sort().at(-1)
}

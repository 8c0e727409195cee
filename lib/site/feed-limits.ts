import { filesOfDocument, hasDocumentFiles } from './document-files.ts'

/** Most entries of a feed: the newest. Readers that ask every day miss none unless more than these are published in a day. */
export const feedEntries = 50

/** Most files of a site of 10,000 documents, so that it fits hosts that take 20,000 with what an archive adds. */
const maxSiteFiles = 18_000
/**
 * Files of a site for each of its documents: its page, and its part of the search index. Measured with 10,000, where they are
 * scarce, 1.51 (tests/bench/site.md); the fewer documents, the more are of each, up to 1.8.
 */
const filesPerDocument = { few: 1.8, many: 1.55 }
/** All other files: pages of names and dates, sources in buckets, scripts, fonts. */
const otherFiles = 3000
/** Each feed is two files: Atom and JSON Feed. */
const filesPerFeed = 2
/** A watch is a page and two feeds. */
const filesPerWatch = 3
/** Files for watches and for feeds of names that there are in however large an archive: 50 names with the most documents, or watches. */
const leastFeedFiles = 100

/**
 * How many names (speakers, venues, events, topics, publishers, values of declared fields) of an archive of so many documents may have
 * feeds. Watches, which editors have chosen, take their files from the same room.
 */
export function mostFeedsOfNames(documents: number, watches = 0): number {
  const own = hasDocumentFiles(documents) ? filesPerDocument.few + filesOfDocument : filesPerDocument.many
  const room = Math.max(maxSiteFiles - otherFiles - own * documents, leastFeedFiles)
  return Math.max(0, Math.floor((room - filesPerWatch * watches) / filesPerFeed))
}

/** How many documents a name must have for feeds, so that at most `limit` names have some: 1 where all have. */
export function fewestDocumentsForFeed(counts: readonly number[], limit: number): number {
  const next = counts.toSorted((a, b) => b - a)[limit]
  return next === undefined ? 1 : next + 1
}

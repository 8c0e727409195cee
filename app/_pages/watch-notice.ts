import type { FramedSite } from '#app/_site/site.ts'
import type { FeedEntry } from '#lib/export/feed.ts'
import { watchMessages } from '#lib/site/watch-messages.ts'
import type { WatchNotice } from '#lib/watch/build/watch-answers.ts'
import { entryTags, stableUrl } from './feed-parts.ts'

/**
 * An entry that says that a passage is no longer found. It has the id that the passage has as an entry, so that it takes the place of
 * its words in programs that have them. Undefined where no day of it is known.
 */
export function noticeEntryOf(site: FramedSite, notice: WatchNotice): FeedEntry | undefined {
  const { addresses, catalog } = site
  const { kind, document: id, paragraph, reason } = notice
  const of = catalog.documentById.get(id)
  const updated = notice.updated ?? catalog.lastChanges.get(id)
  const stable = of && stableUrl(site, of)
  if (!of || updated === undefined || stable === undefined) return undefined
  const url = addresses.absolute(paragraph === undefined ? addresses.document(of) : addresses.paragraph(of, paragraph))
  if (url === undefined) return undefined
  return {
    id: paragraph === undefined ? stable : `${stable}#${paragraph}`,
    url,
    title: watchMessages.noticeTitle(of.title, kind, paragraph === undefined),
    summary:
      kind === 'withdrawn'
        ? watchMessages.withdrawnText(paragraph === undefined, reason)
        : watchMessages.noticeText[kind],
    updated,
    authors: [],
    tags: entryTags(site, of),
  }
}

import type { FramedSite } from '#app/_site/site.ts'
import type { FeedEntry } from '#lib/export/feed.ts'
import type { Say } from '#lib/i18n/say.ts'
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
    title: site.say(`watches.noticeTitle.${paragraph === undefined ? 'document' : kind}`, { document: of.title }),
    summary:
      kind === 'withdrawn'
        ? withdrawnText(site.say, paragraph === undefined ? 'document' : 'passage', reason)
        : site.say(`watches.noticeText.${kind}`),
    updated,
    authors: [],
    tags: entryTags(site, of),
  }
}

/** That something was withdrawn; of it no word is kept, so nobody can say which search had found it. */
function withdrawnText(say: Say, what: 'document' | 'passage', reason: string | undefined): string {
  const sentence =
    reason === undefined
      ? say(`watches.withdrawn.${what}`)
      : say(`watches.withdrawn.${what}Because`, { reason: reason.replace(/[.!?]$/u, '') })
  return `${sentence} ${say('watches.withdrawn.notKnown')}`
}

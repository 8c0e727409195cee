import type { AnsweredWatch } from '#app/_site/parts/watches.ts'
import type { FramedSite } from '#app/_site/site.ts'
import { watchFeedOf } from '#app/_site/watch-feed.ts'
import { feedMessages } from '#lib/site/feed-messages.ts'
import { watchMessages } from '#lib/site/watch-messages.ts'
import { FeedForms } from './feed-links.tsx'

/** What a watch looks for, how much it finds, and where it can be followed. */
export function WatchFacts({ site, answered }: { site: FramedSite; answered: AnsweredWatch }) {
  const { watch, answer } = answered
  const feed = watchFeedOf(site, answered)
  const isEmpty = answer.found.paragraphs + answer.found.headings === 0
  return (
    <>
      {watch.description !== undefined && <p>{watch.description}</p>}
      <p className="watch-facts">
        {watchMessages.query}: <a href={site.addresses.search(watch.query)}>{watch.query}</a>
        {!isEmpty && ` · ${watchMessages.found(answer.found)}`}
        {feed && (
          <>
            {' · '}
            {feedMessages.feed}: <FeedForms site={site} feed={feed} />
          </>
        )}
      </p>
      {isEmpty && (
        <p className="notice">
          {[
            watchMessages.nothing,
            answer.problem,
            answer.unknown.length > 0 ? watchMessages.unknown(answer.unknown) : undefined,
            feed && watchMessages.emptyFeed,
          ]
            .filter((sentence) => sentence !== undefined)
            .join(' ')}
        </p>
      )}
    </>
  )
}

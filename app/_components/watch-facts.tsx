import type { AnsweredWatch } from '#app/_site/parts/watches.ts'
import type { FramedSite } from '#app/_site/site.ts'
import { watchFeedOf } from '#app/_site/watch-feed.ts'
import { foundPassages } from '#lib/site/found-passages.ts'
import { FeedForms } from './feed-links.tsx'

/** What a watch looks for, how much it finds, and where it can be followed. */
export function WatchFacts({ site, answered }: { site: FramedSite; answered: AnsweredWatch }) {
  const { watch, answer } = answered
  const feed = watchFeedOf(site, answered)
  const isEmpty = answer.found.paragraphs + answer.found.headings === 0
  return (
    <>
      {watch.description !== undefined && <p>{watch.description}</p>}
      <p className="mt-1.5 mb-3.5 sans-md wrap-anywhere text-soft tabular">
        {site.say('watches.query')}: <a href={site.addresses.search(watch.query)}>{watch.query}</a>
        {!isEmpty && ` · ${foundPassages(site.say, answer.found)}`}
        {feed && (
          <>
            {' · '}
            {site.say('feeds.feed')}: <FeedForms site={site} feed={feed} />
          </>
        )}
      </p>
      {isEmpty && (
        <p className="notice">
          {[
            site.say('watches.nothing'),
            answer.problem,
            answer.unknown.length > 0
              ? site.say('watches.unknown', { count: answer.unknown.length, words: site.say.quoted(answer.unknown) })
              : undefined,
            feed && site.say('watches.emptyFeed'),
          ]
            .filter((sentence) => sentence !== undefined)
            .join(' ')}
        </p>
      )}
    </>
  )
}

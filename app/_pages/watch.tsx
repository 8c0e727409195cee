import { Breadcrumbs } from '#app/_components/breadcrumbs.tsx'
import { Shell } from '#app/_components/shell.tsx'
import { WatchFacts } from '#app/_components/watch-facts.tsx'
import { WatchedPassages } from '#app/_components/watched-passages.tsx'
import type { AnsweredWatch } from '#app/_site/parts/watches.ts'
import type { FramedSite } from '#app/_site/site.ts'
import { watchFeedOf } from '#app/_site/watch-feed.ts'
import type { Say } from '#lib/i18n/say.ts'
import { foundPassages } from '#lib/site/found-passages.ts'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

/** A search that the editors follow, with the passages that it finds. */
export const watch: PageModule<{ id: string }> = {
  kind: 'watch',
  isInEachLanguage: true,

  async list(site) {
    return (await site.part('watches')).map(({ watch: { id } }) => ({
      address: site.addresses.watches(id),
      params: { id },
    }))
  },

  async render(site, { id }) {
    const answered = (await site.part('watches')).find(({ watch }) => watch.id === id)
    return answered && htmlPage(<WatchPage site={await site.with('archive', 'catalog')} answered={answered} />)
  },
}

function WatchPage({ site, answered }: { site: FramedSite; answered: AnsweredWatch }) {
  const { addresses, archive, say } = site
  const { watch, title, answer } = answered
  const all = answer.found.paragraphs + answer.found.headings
  const trail = [{ address: addresses.watches(), label: say('watches.title') }]
  return (
    <Shell
      site={site}
      current="watches"
      address={addresses.watches(watch.id)}
      title={title}
      description={say('watches.descriptionOf', {
        archive: archive.settings.name,
        title,
        found: foundPassages(say, answer.found),
      })}
      trail={trail}
      feed={watchFeedOf(site, answered)}
    >
      <div className="wide">
        <Breadcrumbs label={say('frame.breadcrumbs')} steps={trail} />
        <h1>{title}</h1>
        <WatchFacts site={site} answered={answered} />
        {all > 0 && <p className="list-facts">{shownOf(say, answer.passages.length, all, watch.order)}</p>}
        <WatchedPassages site={site} passages={answer.passages} />
        <p className="sans-md font-medium">
          <a href={addresses.search(watch.query)}>{say('watches.open')}</a>
        </p>
      </div>
    </Shell>
  )
}

/** How many of the passages that were found are shown, and in which order. */
function shownOf(say: Say, shown: number, all: number, order: 'changed' | 'date'): string {
  if (shown < all)
    return order === 'changed'
      ? say('watches.shown.firstByChange', { shown, all })
      : say('watches.shown.firstByDate', { shown, all })
  return order === 'changed' ? say('watches.shown.allByChange') : say('watches.shown.allByDate')
}

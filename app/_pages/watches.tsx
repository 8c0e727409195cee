import { Shell } from '#app/_components/shell.tsx'
import { WatchFacts } from '#app/_components/watch-facts.tsx'
import { WatchedPassages } from '#app/_components/watched-passages.tsx'
import type { SiteWith } from '#app/_site/site.ts'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

/** The list of the searches that the editors follow, each with its newest passages. */
export const watches: PageModule<undefined> = {
  kind: 'watches',
  isInEachLanguage: true,

  async list(site) {
    return (await site.part('watches')).length > 0 ? [{ address: site.addresses.watches(), params: undefined }] : []
  },

  async render(site) {
    return htmlPage(<WatchesPage site={await site.with('archive', 'catalog', 'watches')} />)
  },
}

/** Passages of each watch that the list shows. */
const newestCount = 3

function WatchesPage({ site }: { site: SiteWith<'archive' | 'catalog' | 'watches'> }) {
  const { addresses, archive, watches } = site
  return (
    <Shell
      site={site}
      current="watches"
      address={addresses.watches()}
      title={site.say('watches.title')}
      description={site.say('watches.description', { archive: archive.settings.name, count: watches.length })}
    >
      <div className="wide">
        <h1>{site.say('watches.title')}</h1>
        <p className="lead">{site.say('watches.lead')}</p>
        <p>
          <a href={addresses.watch()}>{site.say('watches.follow')}</a>
        </p>
        {watches.map((answered) => {
          const { watch, title, answer } = answered
          const all = answer.found.paragraphs + answer.found.headings
          return (
            <section key={watch.id} aria-labelledby={`watch-${watch.id}`} className="mt-12">
              <h2 id={`watch-${watch.id}`}>
                <a href={addresses.watches(watch.id)}>{title}</a>
              </h2>
              <WatchFacts site={site} answered={answered} />
              <WatchedPassages site={site} passages={answer.passages.slice(0, newestCount)} />
              {all > newestCount && (
                <p className="sans-md font-medium">
                  <a href={addresses.watches(watch.id)}>{site.say('watches.every', { count: all })}</a>
                </p>
              )}
            </section>
          )
        })}
      </div>
    </Shell>
  )
}

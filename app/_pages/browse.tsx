import { CountedLinks } from '#app/_components/counted-links.tsx'
import { Shell } from '#app/_components/shell.tsx'
import { waysIn } from '#app/_site/navigation.ts'
import type { BrowsedSite, WayIn } from '#app/_site/ways/way-in.ts'
import { waysByKind, waysByLanguage } from '#app/_site/ways/ways-by-value.ts'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

/** Every way into the archive, with how much there is of each. */
export const browse: PageModule<undefined> = {
  kind: 'browse',
  isInEachLanguage: true,

  async list({ addresses }) {
    return [{ address: addresses.browse(), params: undefined }]
  },

  async render(site) {
    return htmlPage(
      <BrowsePage
        site={await site.with('archive', 'catalog', 'chronology', 'provenance', 'crossReferences', 'figures')}
      />,
    )
  },
}

/** The parts of the page, in their order. */
const parts = ['texts', 'names', 'words', 'record'] as const

function BrowsePage({ site }: { site: BrowsedSite }) {
  const ways = waysIn(site).flatMap((way) => {
    const extent = way.extent?.(site)
    return way.extent && extent === undefined ? [] : [{ way, extent }]
  })
  return (
    <Shell
      site={site}
      current="browse"
      address={site.addresses.browse()}
      title={site.say('browse.title')}
      description={site.say('browse.description', { archive: site.archive.settings.name })}
    >
      <div className="wide">
        <h1>{site.say('browse.title')}</h1>
        <p className="lead">{site.say('browse.lead')}</p>
        <div className="-mt-4 grid gap-x-14 md:grid-cols-2">
          {parts.map((part) => (
            <Part key={part} site={site} part={part} ways={ways.filter(({ way }) => way.part === part)} />
          ))}
        </div>
      </div>
    </Shell>
  )
}

function Part({
  site,
  part,
  ways,
}: {
  site: BrowsedSite
  part: (typeof parts)[number]
  ways: readonly { way: WayIn; extent: string | undefined }[]
}) {
  if (ways.length === 0) return null
  const id = `ways-${part}`
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{site.say(`browse.parts.${part}`)}</h2>
      <ul className="ways-in">
        {ways.map(({ way: { section, label, address, about }, extent }) => (
          <li key={section}>
            <a href={address}>{label}</a>
            {extent !== undefined && <span className="count">{extent}</span>}
            <p>{about}</p>
          </li>
        ))}
        {part === 'texts' && (
          <>
            <CountedLinks
              site={site}
              label={site.say('browse.kinds')}
              about={site.say('browse.aboutKinds')}
              links={waysByKind(site)}
            />
            <CountedLinks
              site={site}
              label={site.say('browse.languages')}
              about={site.say('browse.aboutLanguages')}
              links={waysByLanguage(site)}
            />
          </>
        )}
      </ul>
    </section>
  )
}

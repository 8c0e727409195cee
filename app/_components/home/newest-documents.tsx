import { DateText } from '#app/_components/date-text.tsx'
import { titleLangAttribute } from '#app/_components/lang-attribute.ts'
import { TitleText } from '#app/_components/title-text.tsx'
import type { SiteWith } from '#app/_site/site.ts'
import { formatSpeakers } from '#lib/site/format-speakers.ts'

/** Documents that fit beside the other ways in on one screen. */
const shown = 3

/** The newest documents, of one day the most important first. */
export function NewestDocuments({ site }: { site: SiteWith<'chronology' | 'catalog'> }) {
  const { say, addresses, catalog } = site
  return (
    <section aria-labelledby="newest">
      <h2 id="newest">{say('home.newest')}</h2>
      <ul className="home-list">
        {site.chronology.latest(shown).map((document) => {
          const speakers = formatSpeakers(document, say)
          return (
            <li key={document.id}>
              <a href={addresses.document(document)} lang={titleLangAttribute(site, document)}>
                <TitleText title={document.title} />
              </a>
              <span className="text-faint">
                <DateText site={site} date={document.date} />
                {/* What the title says already. */}
                {speakers !== undefined && !document.title.includes(speakers) && ` · ${speakers}`}
              </span>
            </li>
          )
        })}
      </ul>
      <p className="more">
        <a href={addresses.documents()}>{say('home.allOf.documents', { count: catalog.extent.documents })}</a>
      </p>
    </section>
  )
}

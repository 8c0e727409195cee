import { FigureFilter } from '#app/_components/figure-filter.tsx'
import { Shell } from '#app/_components/shell.tsx'
import type { SiteWith } from '#app/_site/site.ts'
import { unitName } from '#lib/site/unit-name.ts'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

/** What figures there are, by unit and by subject; no page where no document has one. */
export const figures: PageModule<undefined> = {
  kind: 'figures',
  isInEachLanguage: true,

  async list(site) {
    const { figures, addresses } = await site.with('figures')
    return figures.total > 0 ? [{ address: addresses.figures(), params: undefined }] : []
  },

  async render(site) {
    return htmlPage(<FiguresPage site={await site.with('archive', 'catalog', 'figures')} />)
  },
}

function FiguresPage({ site }: { site: SiteWith<'archive' | 'catalog' | 'figures'> }) {
  const { archive, figures, addresses, say } = site
  return (
    <Shell
      site={site}
      address={addresses.figures()}
      title={say('figures.title')}
      description={say('figures.description', {
        archive: archive.settings.name,
        count: figures.total,
        documents: figures.documents,
      })}
      current="figures"
    >
      <div className="wide">
        <h1>{say('figures.title')}</h1>
        <p className="lead">{say('figures.lead')}</p>
        <p>{say('figures.total', { count: figures.total, documents: figures.documents })}</p>
        <FigureFilter site={site} units={figures.units.map(({ id }) => id)} />
        <div className="figures-by-unit">
          <h2>{say('figures.byUnit')}</h2>
          <ul className="counted">
            {figures.units.map(({ id, count }) => (
              <li key={id}>
                <a href={addresses.figures(id)}>{unitName(say, id)}</a>
                <span className="count">{say.number(count)}</span>
              </li>
            ))}
          </ul>
          {figures.letters.length > 0 && (
            <>
              <h2>{say('figures.bySubject')}</h2>
              <p>{say('figures.bySubjectText')}</p>
              <ul className="counted counted-narrow">
                {figures.letters.map(({ letter, count }) => (
                  <li key={letter}>
                    <a href={addresses.figureSubjects(letter)}>
                      {letter === '0' ? say('figures.otherLetters') : letter.toUpperCase()}
                    </a>
                    <span className="count">{say.number(count)}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
        <h2>{say('figures.whatCounts')}</h2>
        <p>{say('figures.whatCountsText')}</p>
      </div>
    </Shell>
  )
}

import { FigureFilter } from '#app/_components/figure-filter.tsx'
import { Shell } from '#app/_components/shell.tsx'
import type { SiteWith } from '#app/_site/site.ts'
import { figureMessages } from '#lib/site/figure-messages.ts'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

/** What figures there are, by unit and by subject; no page where no document has one. */
export const figures: PageModule<undefined> = {
  kind: 'figures',

  async list(site) {
    const { figures, addresses } = await site.with('figures')
    return figures.total > 0 ? [{ address: addresses.figures(), params: undefined }] : []
  },

  async render(site) {
    return htmlPage(<FiguresPage site={await site.with('archive', 'catalog', 'figures')} />)
  },
}

function FiguresPage({ site }: { site: SiteWith<'archive' | 'catalog' | 'figures'> }) {
  const { archive, figures, addresses, messages } = site
  return (
    <Shell
      site={site}
      address={addresses.figures()}
      title={figureMessages.title}
      description={figureMessages.description(archive.settings.name, figures.total, figures.documents)}
      current="figures"
    >
      <div className="wide">
        <h1>{figureMessages.title}</h1>
        <p className="lead">{figureMessages.lead}</p>
        <p>{figureMessages.total(figures.total, figures.documents)}</p>
        <FigureFilter site={site} units={figures.units.map(({ id }) => id)} />
        <h2>{figureMessages.byUnit}</h2>
        <ul className="counted">
          {figures.units.map(({ id, count }) => (
            <li key={id}>
              <a href={addresses.figures(id)}>{figureMessages.unit(id)}</a>
              <span className="count">{messages.number(count)}</span>
            </li>
          ))}
        </ul>
        {figures.letters.length > 0 && (
          <>
            <h2>{figureMessages.bySubject}</h2>
            <p>{figureMessages.bySubjectText}</p>
            <ul className="counted counted-narrow">
              {figures.letters.map(({ letter, count }) => (
                <li key={letter}>
                  <a href={addresses.figureSubjects(letter)}>{figureMessages.subjectLetter(letter)}</a>
                  <span className="count">{messages.number(count)}</span>
                </li>
              ))}
            </ul>
          </>
        )}
        <h2>{figureMessages.whatCounts}</h2>
        <p>{figureMessages.whatCountsText}</p>
      </div>
    </Shell>
  )
}

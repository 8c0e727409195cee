import { Breadcrumbs } from '#app/_components/breadcrumbs.tsx'
import { FigureTable } from '#app/_components/figure-table.tsx'
import { Shell } from '#app/_components/shell.tsx'
import type { SiteWith } from '#app/_site/site.ts'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

/** Figures that several documents give of one subject, the subjects by their first letter. */
export const figureSubjects: PageModule<{ letter: string }> = {
  kind: 'figures by subject',
  isInEachLanguage: true,

  async list(site) {
    const { figures, addresses } = await site.with('figures')
    return figures.letters.map(({ letter }) => ({ address: addresses.figureSubjects(letter), params: { letter } }))
  },

  async render(site, { letter }) {
    const whole = await site.with('archive', 'catalog', 'figures')
    const found = whole.figures.letters.find((one) => one.letter === letter)
    return found && htmlPage(<SubjectsPage site={whole} of={found} />)
  },
}

function SubjectsPage({
  site,
  of: { letter, count, subjects },
}: {
  site: SiteWith<'archive' | 'catalog' | 'figures'>
  of: SiteWith<'figures'>['figures']['letters'][number]
}) {
  const { archive, addresses, say } = site
  const shown = letter === '0' ? say('figures.otherLetter') : letter.toUpperCase()
  const title = say('figures.subjects', { letter: shown })
  const trail = [{ address: addresses.figures(), label: say('figures.title') }]
  return (
    <Shell
      site={site}
      address={addresses.figureSubjects(letter)}
      title={title}
      description={say('figures.subjectsDescription', { archive: archive.settings.name, letter: shown })}
      current="figures"
      trail={trail}
    >
      <div className="wide">
        <Breadcrumbs label={say('frame.breadcrumbs')} steps={trail} />
        <h1>{title}</h1>
        <p className="lead">{say('figures.bySubjectText')}</p>
        {count > subjects.length && <p>{say('figures.mostShared', { listed: subjects.length, count })}</p>}
        {subjects.map(({ name, count, documents, listed }) => (
          <section key={name}>
            <h2>{name}</h2>
            <p className="list-facts">{say('figures.ofSubject', { count, documents })}</p>
            <FigureTable site={site} figures={listed} />
          </section>
        ))}
      </div>
    </Shell>
  )
}

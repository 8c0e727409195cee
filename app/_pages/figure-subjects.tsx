import { Breadcrumbs } from '#app/_components/breadcrumbs.tsx'
import { FigureTable } from '#app/_components/figure-table.tsx'
import { Shell } from '#app/_components/shell.tsx'
import type { SiteWith } from '#app/_site/site.ts'
import { figureMessages } from '#lib/site/figure-messages.ts'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

/** Figures that several documents give of one subject, the subjects by their first letter. */
export const figureSubjects: PageModule<{ letter: string }> = {
  kind: 'figures by subject',

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
  const { archive, addresses, messages } = site
  const trail = [{ address: addresses.figures(), label: figureMessages.title }]
  return (
    <Shell
      site={site}
      address={addresses.figureSubjects(letter)}
      title={figureMessages.subjects(letter)}
      description={figureMessages.subjectsDescription(archive.settings.name, letter)}
      current="figures"
      trail={trail}
    >
      <div className="wide">
        <Breadcrumbs label={messages.breadcrumbs} steps={trail} />
        <h1>{figureMessages.subjects(letter)}</h1>
        <p className="lead">{figureMessages.bySubjectText}</p>
        {count > subjects.length && <p>{figureMessages.mostShared(subjects.length, count)}</p>}
        {subjects.map(({ name, count, documents, listed }) => (
          <section key={name}>
            <h2>{name}</h2>
            <p className="list-facts">{figureMessages.ofSubject(count, documents)}</p>
            <FigureTable site={site} figures={listed} />
          </section>
        ))}
      </div>
    </Shell>
  )
}

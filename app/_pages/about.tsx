import { Shell } from '#app/_components/shell.tsx'
import type { FramedSite } from '#app/_site/site.ts'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

/** The parts of the page, by their anchors, to which links of other pages lead. */
const sections = [
  { id: 'reading', paragraphs: ['about.reading.1', 'about.reading.2', 'about.reading.3'] },
  { id: 'bases', paragraphs: ['about.bases.1', 'about.bases.2'] },
  { id: 'identifiers', paragraphs: ['about.identifiers.1', 'about.identifiers.2', 'about.identifiers.3'] },
  { id: 'breaks', paragraphs: ['about.breaks.1'] },
  { id: 'voices', paragraphs: ['about.voices.1', 'about.voices.2', 'about.voices.3'] },
  { id: 'across', paragraphs: ['about.across.1'] },
  { id: 'corrections', paragraphs: ['about.corrections.1', 'about.corrections.2'] },
] as const

/** What the archive is, and how to read what its pages say. */
export const about: PageModule<undefined> = {
  kind: 'about',
  isInEachLanguage: true,

  async list({ addresses }) {
    return [{ address: addresses.about(), params: undefined }]
  },

  async render(site) {
    return htmlPage(<AboutPage site={await site.with('archive', 'catalog')} />)
  },
}

function AboutPage({ site }: { site: FramedSite }) {
  const { say, archive } = site
  const { name, description, licence } = archive.settings
  return (
    <Shell
      site={site}
      current="about"
      address={site.addresses.about()}
      title={say('provenance.about')}
      description={say('provenance.aboutOf', { archive: name })}
    >
      <div className="wide [&>section]:max-w-(--measure) [&>section]:scroll-mt-8 [&>section]:[&>p]:mb-[0.9em]">
        <h1>{say('provenance.about')}</h1>
        <p className="lead">{description}</p>
        <p>
          <a href={site.addresses.browse()}>{say('browse.toAll')}</a>
        </p>
        {licence && (
          <p>
            {say('frame.licence')}: {licence}
          </p>
        )}
        {sections.map(({ id, paragraphs }) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id}>{say(`about.${id}.title`)}</h2>
            {paragraphs.map((key) => (
              <p key={key}>{say(key)}</p>
            ))}
          </section>
        ))}
      </div>
    </Shell>
  )
}

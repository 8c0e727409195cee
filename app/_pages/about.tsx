import { Shell } from '#app/_components/shell.tsx'
import type { FramedSite } from '#app/_site/site.ts'
import { aboutSections } from '#lib/site/about-sections.ts'
import { browseMessages } from '#lib/site/browse-messages.ts'
import { provenanceMessages } from '#lib/site/provenance-messages.ts'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

/** What the archive is, and how to read what its pages say. */
export const about: PageModule<undefined> = {
  kind: 'about',

  async list({ addresses }) {
    return [{ address: addresses.about(), params: undefined }]
  },

  async render(site) {
    return htmlPage(<AboutPage site={await site.with('archive', 'catalog')} />)
  },
}

function AboutPage({ site }: { site: FramedSite }) {
  const { messages, archive } = site
  const { name, description, licence } = archive.settings
  return (
    <Shell
      site={site}
      current="about"
      address={site.addresses.about()}
      title={provenanceMessages.about}
      description={provenanceMessages.aboutOf(name)}
    >
      <div className="wide about">
        <h1>{provenanceMessages.about}</h1>
        <p className="lead">{description}</p>
        <p>
          <a href={site.addresses.browse()}>{browseMessages.toAll}</a>
        </p>
        {licence && (
          <p>
            {messages.licence}: {licence}
          </p>
        )}
        {aboutSections.map(({ id, title, paragraphs }) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id}>{title}</h2>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
      </div>
    </Shell>
  )
}

import { Shell } from '#app/_components/shell.tsx'
import type { SiteWith } from '#app/_site/site.ts'
import { allCorrections } from '#lib/archive/corrections.ts'
import { aboutSections } from '#lib/site/about-sections.ts'
import { crossReferenceMessages } from '#lib/site/cross-reference-messages.ts'
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
    return htmlPage(<AboutPage site={await site.with('archive', 'catalog', 'provenance', 'crossReferences')} />)
  },
}

function AboutPage({ site }: { site: SiteWith<'archive' | 'catalog' | 'provenance' | 'crossReferences'> }) {
  const { messages, archive, catalog, provenance, crossReferences } = site
  const { name, description, licence } = archive.settings
  const ways = [
    { address: site.addresses.documents(), label: messages.documentsTitle, count: catalog.extent.documents },
    { address: site.addresses.sources(), label: provenanceMessages.sources, count: provenance.sources.length },
    { address: site.addresses.findings(), label: provenanceMessages.findings, count: provenance.findings.length },
    {
      address: site.addresses.corrections(),
      label: provenanceMessages.corrections,
      count: allCorrections(archive.documents).length,
    },
    {
      address: site.addresses.quotations(),
      label: crossReferenceMessages.quotations,
      count: crossReferences.quotations.length,
    },
    {
      address: site.addresses.repetitions(),
      label: crossReferenceMessages.repetitions,
      count: crossReferences.saidAgain.length,
    },
  ]
  return (
    <Shell
      site={site}
      address={site.addresses.about()}
      title={provenanceMessages.about}
      description={provenanceMessages.aboutOf(name)}
    >
      <div className="wide about">
        <h1>{provenanceMessages.about}</h1>
        <p className="lead">{description}</p>
        <ul className="ways">
          {ways.map(({ address, label, count }) => (
            <li key={address}>
              <a href={address}>{label}</a> <span className="count">{messages.number(count)}</span>
            </li>
          ))}
        </ul>
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

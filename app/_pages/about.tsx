import { Shell } from '#app/_components/shell.tsx'
import type { SiteWith } from '#app/_site/site.ts'
import { allCorrections } from '#lib/archive/corrections.ts'
import { aboutParts } from '#lib/site/about-words.ts'
import { accountWords } from '#lib/site/account-words.ts'
import { acrossWords } from '#lib/site/across-words.ts'
import type { PageModule } from './page-module.ts'
import { htmlPage } from './rendered.ts'

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
  const { words, archive, catalog, provenance, crossReferences } = site
  const { name, description, licence } = archive.settings
  const ways = [
    { address: site.addresses.documents(), label: words.documentsTitle, count: catalog.extent.documents },
    { address: site.addresses.sources(), label: accountWords.sources, count: provenance.sources.length },
    { address: site.addresses.findings(), label: accountWords.findings, count: provenance.findings.length },
    {
      address: site.addresses.corrections(),
      label: accountWords.corrections,
      count: allCorrections(archive.documents).length,
    },
    { address: site.addresses.quotations(), label: acrossWords.quotations, count: crossReferences.quotations.length },
    { address: site.addresses.repetitions(), label: acrossWords.repetitions, count: crossReferences.saidAgain.length },
  ]
  return (
    <Shell
      site={site}
      address={site.addresses.about()}
      title={accountWords.about}
      description={accountWords.aboutOf(name)}
    >
      <div className="wide about">
        <h1>{accountWords.about}</h1>
        <p className="lead">{description}</p>
        <ul className="ways">
          {ways.map(({ address, label, count }) => (
            <li key={address}>
              <a href={address}>{label}</a> <span className="count">{words.number(count)}</span>
            </li>
          ))}
        </ul>
        {licence && (
          <p>
            {words.licence}: {licence}
          </p>
        )}
        {aboutParts.map(({ id, title, paragraphs }) => (
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

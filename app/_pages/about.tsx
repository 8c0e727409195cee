import { Shell } from '#app/_components/shell.tsx'
import type { Site } from '#app/_site/site.ts'
import { allCorrections } from '#lib/archive/corrections.ts'
import { aboutParts } from '#lib/site/about-words.ts'
import { accountWords } from '#lib/site/account-words.ts'
import { acrossWords } from '#lib/site/across-words.ts'
import {
  aboutAddress,
  correctionsAddress,
  documentsAddress,
  findingsAddress,
  quotationsAddress,
  repetitionsAddress,
  sourcesAddress,
} from '#lib/site/addresses.ts'

/** What the archive is, and how to read what its pages say. */
export function AboutPage({ site }: { site: Site }) {
  const { words, archive, size, sources, findings, across } = site
  const { name, description, licence } = archive.settings
  const ways = [
    { address: documentsAddress(), label: words.documentsTitle, count: size.documents },
    { address: sourcesAddress(), label: accountWords.sources, count: sources.length },
    { address: findingsAddress(), label: accountWords.findings, count: findings.length },
    {
      address: correctionsAddress(),
      label: accountWords.corrections,
      count: allCorrections(archive.documents).length,
    },
    { address: quotationsAddress(), label: acrossWords.quotations, count: across.quotations.length },
    { address: repetitionsAddress(), label: acrossWords.repetitions, count: across.saidAgain.length },
  ]
  return (
    <Shell site={site} address={aboutAddress()} title={accountWords.about} description={accountWords.aboutOf(name)}>
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

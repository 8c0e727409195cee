import type { FramedSite } from '#app/_site/site.ts'
import { dataMessages } from '#lib/site/data-messages.ts'

/** How the data are cited, for people and for programs. */
export function DataCitation({ site, version }: { site: FramedSite; version: string }) {
  const { archive, addresses } = site
  const address = addresses.absolute(addresses.data()) ?? ''
  return (
    <section aria-labelledby="cite">
      <h2 id="cite">{dataMessages.cite}</h2>
      <p>{dataMessages.citeHow}</p>
      <blockquote>
        <p>{dataMessages.citation(archive.settings.name, version, address)}</p>
      </blockquote>
      <p>
        {dataMessages.citationFile}
        <a href={addresses.dataFile('CITATION.cff')}>CITATION.cff</a>
      </p>
    </section>
  )
}

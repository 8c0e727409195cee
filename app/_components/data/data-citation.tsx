import type { FramedSite } from '#app/_site/site.ts'

/** How the data are cited, for people and for programs. */
export function DataCitation({ site, version }: { site: FramedSite; version: string }) {
  const { archive, addresses } = site
  const address = addresses.absolute(addresses.data()) ?? ''
  return (
    <section aria-labelledby="cite">
      <h2 id="cite">{site.say('data.cite')}</h2>
      <p>{site.say('data.citeHow')}</p>
      <blockquote>
        <p>
          {address === ''
            ? site.say('data.citation', { archive: archive.settings.name, version })
            : site.say('data.citationWithAddress', { archive: archive.settings.name, version, address })}
        </p>
      </blockquote>
      <p>
        {site.say('data.citationFile')}
        <a href={addresses.dataFile('CITATION.cff')}>CITATION.cff</a>
      </p>
    </section>
  )
}

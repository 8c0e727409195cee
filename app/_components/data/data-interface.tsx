import type { FramedSite } from '#app/_site/site.ts'

/** The API of the archive: what it is for, and where one begins. */
export function DataInterface({ site, isByDocument }: { site: FramedSite; isByDocument: boolean }) {
  const link = (name: string) => {
    const address = site.addresses.apiFile(name)
    return <a href={address}>{site.addresses.absolute(address) ?? address}</a>
  }
  return (
    <section aria-labelledby="api">
      <h2 id="api">{site.say('data.api')}</h2>
      <p>{isByDocument ? site.say('data.apiOfDocuments') : site.say('data.apiOfParts')}</p>
      <p>
        {site.say('data.apiStart')}
        {link('index.json')}
      </p>
      <p>
        {site.say('data.apiDescription')}
        {link('openapi.json')}
      </p>
    </section>
  )
}

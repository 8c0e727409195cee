import type { FramedSite } from '#app/_site/site.ts'
import { dataMessages } from '#lib/site/data-messages.ts'

/** The API of the archive: what it is for, and where one begins. */
export function DataInterface({ site, isByDocument }: { site: FramedSite; isByDocument: boolean }) {
  const link = (name: string) => {
    const address = site.addresses.apiFile(name)
    return <a href={address}>{site.addresses.absolute(address) ?? address}</a>
  }
  return (
    <section aria-labelledby="api">
      <h2 id="api">{dataMessages.api}</h2>
      <p>{dataMessages.apiAbout(isByDocument)}</p>
      <p>
        {dataMessages.apiStart}
        {link('index.json')}
      </p>
      <p>
        {dataMessages.apiDescription}
        {link('openapi.json')}
      </p>
    </section>
  )
}

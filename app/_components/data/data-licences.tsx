import type { FramedSite } from '#app/_site/site.ts'
import { collectionLicences } from '#lib/archive/collection-licences.ts'

/** What may be done with the texts, by collection, in the words of the records; what these don't say is said to be unknown. */
export function DataLicences({ site }: { site: FramedSite }) {
  const { archive, say } = site
  const licences = collectionLicences(archive)
  return (
    <section aria-labelledby="licences">
      <h2 id="licences">{say('data.licences')}</h2>
      {archive.settings.licence !== undefined && <p>{archive.settings.licence}</p>}
      <table className="stacked">
        <caption className="sr-only">{say('data.licences')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('data.collection')}</th>
            <th scope="col">{say('data.licence')}</th>
            <th scope="col" className="figure">
              {say('data.documentsColumn')}
            </th>
          </tr>
        </thead>
        <tbody>
          {licences.map(({ id, name, documents, licence }) => (
            <tr key={id ?? ''}>
              <th scope="row">{name ?? say('data.noCollection')}</th>
              <td data-label={say('data.licence')}>{licence ?? say('data.licenceNotKnown')}</td>
              <td className="figure" data-label={say('data.documentsColumn')}>
                {say.number(documents)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{say('data.licenceOfDocument')}</p>
    </section>
  )
}

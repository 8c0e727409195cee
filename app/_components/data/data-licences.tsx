import type { FramedSite } from '#app/_site/site.ts'
import { collectionLicences } from '#lib/archive/collection-licences.ts'
import { dataMessages } from '#lib/site/data-messages.ts'

/** What may be done with the texts, by collection, in the words of the records; what these don't say is said to be unknown. */
export function DataLicences({ site }: { site: FramedSite }) {
  const { archive, messages } = site
  const licences = collectionLicences(archive)
  return (
    <section aria-labelledby="licences">
      <h2 id="licences">{dataMessages.licences}</h2>
      {archive.settings.licence !== undefined && <p>{archive.settings.licence}</p>}
      <table className="figures">
        <caption className="sr-only">{dataMessages.licences}</caption>
        <thead>
          <tr>
            <th scope="col">{dataMessages.collection}</th>
            <th scope="col">{dataMessages.licence}</th>
            <th scope="col" className="figure">
              {dataMessages.documentsColumn}
            </th>
          </tr>
        </thead>
        <tbody>
          {licences.map(({ id, name, documents, licence }) => (
            <tr key={id ?? ''}>
              <th scope="row">{name ?? dataMessages.noCollection}</th>
              <td data-label={dataMessages.licence}>{licence ?? dataMessages.licenceNotKnown}</td>
              <td className="figure" data-label={dataMessages.documentsColumn}>
                {messages.number(documents)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{dataMessages.licenceOfDocument}</p>
    </section>
  )
}

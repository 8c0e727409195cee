import type { SiteWith } from '#app/_site/site.ts'
import { groupUndated } from '#lib/archive/undated-documents.ts'
import { pageCount } from '#lib/site/pagination.ts'
import { timeMessages } from '#lib/site/time-messages.ts'

/** How many documents are in no year, by what is known of their date; or that there are none. */
export function UndatedSummary({ site }: { site: SiteWith<'chronology'> }) {
  const { messages, chronology, addresses } = site
  const { undated } = chronology
  if (undated.length === 0) return <p>{timeMessages.noneUndated}</p>
  const isOnePage = pageCount(undated.length) === 1
  return (
    <>
      <p>
        <a href={addresses.undated()}>{timeMessages.undatedCount(undated.length)}</a>
      </p>
      <table className="count-table">
        <caption className="sr-only">{timeMessages.undated}</caption>
        <thead>
          <tr>
            <th scope="col">{timeMessages.whatIsKnown}</th>
            <th scope="col">{timeMessages.documents}</th>
          </tr>
        </thead>
        <tbody>
          {groupUndated(undated).map(({ precision, documents }) => (
            <tr key={precision}>
              <th scope="row">
                {isOnePage ? (
                  <a href={`${addresses.undated()}#${precision}`}>{timeMessages.withoutYear[precision]}</a>
                ) : (
                  timeMessages.withoutYear[precision]
                )}
              </th>
              <td>{messages.number(documents.length)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

import type { SiteWith } from '#app/_site/site.ts'
import { groupUndated } from '#lib/archive/undated-documents.ts'
import { pageCount } from '#lib/site/pagination.ts'

/** How many documents are in no year, by what is known of their date; or that there are none. */
export function UndatedSummary({ site }: { site: SiteWith<'chronology'> }) {
  const { say, chronology, addresses } = site
  const { undated } = chronology
  if (undated.length === 0) return <p>{say('time.noneUndated')}</p>
  const isOnePage = pageCount(undated.length) === 1
  return (
    <>
      <p>
        <a href={addresses.undated()}>{say('time.undatedCount', { count: undated.length })}</a>
      </p>
      <table className="count-table">
        <caption className="sr-only">{say('time.undated')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('time.whatIsKnown')}</th>
            <th scope="col">{say('time.documents')}</th>
          </tr>
        </thead>
        <tbody>
          {groupUndated(undated).map(({ precision, documents }) => (
            <tr key={precision}>
              <th scope="row">
                {isOnePage ? (
                  <a href={`${addresses.undated()}#${precision}`}>{say(`time.withoutYear.${precision}`)}</a>
                ) : (
                  say(`time.withoutYear.${precision}`)
                )}
              </th>
              <td>{say.number(documents.length)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

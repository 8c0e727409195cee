import { dateAddress } from '#app/_site/date-pages.ts'
import type { SiteWith } from '#app/_site/site.ts'
import type { DateGroup } from '#lib/archive/group-by-date.ts'
import { formatDate, monthName } from '#lib/site/format-date.ts'
import { shortMonthNames } from '#lib/site/month-calendar.ts'
import { BarChart } from './bar-chart.tsx'

/** Fewest months of a year that are drawn: of one or two a line of the table says as much. */
const fewestDrawn = 3

/**
 * The months of a year as bars, and as a table: documents of each, on how many days, and how many of no known day; last,
 * those of no known month. Nothing where all documents are of one month.
 */
export function MonthTable({ site, year }: { site: SiteWith<'chronology'>; year: DateGroup }) {
  const { say } = site
  const { filed, parts, own } = year
  if (parts.length + (own.length > 0 ? 1 : 0) < 2) return null
  const byMonth = new Map(parts.map((month) => [month.filed, month]))
  const bars = shortMonthNames(say.locale).map((label, index) => {
    const month = `${filed}-${String(index + 1).padStart(2, '0')}`
    const value = byMonth.get(month)?.documents.length ?? 0
    const title = say('time.monthAndCount', { month: formatDate(month, say), count: value })
    return { label, title, value, address: dateAddress(site, month) }
  })
  const hasOwn = parts.some((month) => month.own.length > 0)
  return (
    <>
      {parts.length >= fewestDrawn && (
        <BarChart site={site} of="months" bars={bars} caption={say('time.monthsChart', { year: filed })} />
      )}
      <div className="count-table-frame">
        <table className="count-table">
          <caption className="sr-only">{say('time.monthsTable', { year: filed })}</caption>
          <thead>
            <tr>
              <th scope="col">{say('time.month')}</th>
              <th scope="col">{say('time.documents')}</th>
              <th scope="col">{say('time.days')}</th>
              {hasOwn && <th scope="col">{say('time.dayNotKnown')}</th>}
            </tr>
          </thead>
          <tbody>
            {parts.map((month) => (
              <tr key={month.filed}>
                <th scope="row">
                  <a href={dateAddress(site, month.filed)}>{monthName(Number(month.filed.slice(5)), say)}</a>
                </th>
                <td>{say.number(month.documents.length)}</td>
                <td>{say.number(month.parts.length)}</td>
                {hasOwn && <td>{say.number(month.own.length)}</td>}
              </tr>
            ))}
            {own.length > 0 && (
              <tr>
                <th scope="row">{say('time.monthNotKnown')}</th>
                <td>{say.number(own.length)}</td>
                <td />
                {hasOwn && <td />}
              </tr>
            )}
          </tbody>
        </table>
      </div>
    </>
  )
}

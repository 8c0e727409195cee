import type { SiteWith } from '#app/_site/site.ts'
import type { DateGroup } from '#lib/archive/group-by-date.ts'
import { documentsNoun } from '#lib/site/documents-noun.ts'
import { formatDecade } from '#lib/site/format-date.ts'
import { shadeOf } from '#lib/site/month-calendar.ts'

const figures = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]

/**
 * Every year from the first to the last in a table of decades: each that has documents leads to them, and is the darker
 * the more it has.
 */
export function YearTable({ site }: { site: SiteWith<'chronology'> }) {
  const { say, chronology } = site
  const { years } = chronology
  const [first, last] = [years[0]?.filed, years.at(-1)?.filed]
  if (first === undefined || last === undefined) return null
  const byYear = new Map(years.map((year) => [Number(year.filed), year]))
  const most = Math.max(...years.map(({ documents }) => documents.length))
  const decades: number[] = []
  for (const year of byYear.keys()) {
    const decade = year - (year % 10)
    if (decades.at(-1) !== decade) decades.push(decade)
  }
  return (
    <div className="count-table-frame">
      <table className="year-table">
        <caption className="sr-only">{say('time.yearsTable', { from: first, to: last })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('time.decade')}</th>
            {figures.map((figure) => (
              <th key={figure} scope="col" abbr={say('time.lastFigure', { figure })}>
                {figure}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {decades.map((decade) => (
            <tr key={decade}>
              <th scope="row">{formatDecade(decade, say)}</th>
              {figures.map((figure) => (
                <YearCell key={figure} site={site} year={byYear.get(decade + figure)} most={most} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function YearCell({ site, year, most }: { site: SiteWith<'chronology'>; year: DateGroup | undefined; most: number }) {
  if (year === undefined) return <td />
  const { filed, documents } = year
  return (
    <td className={`shade-${shadeOf(documents.length, most)}`}>
      <a href={site.addresses.date(filed)}>
        <span className="cell-year">{filed}</span> <span className="count">{site.say.number(documents.length)}</span>
        <span className="sr-only"> {documentsNoun(site.say, documents.length)}</span>
      </a>
    </td>
  )
}
